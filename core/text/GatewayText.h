// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/TextPlan.h"

#include <QJsonObject>

namespace cm {

/// How a gateway takes texts: the one answer of counters, prices and the wire, so that all of them come to the same number of parts. In a
/// gateway's settings "gsmEncoding", "concatenation" and "nationalLanguages"; this part of them may be known to whoever sends.
struct GatewayText {
    bool latin1 = false;      ///< data_coding 0 is Latin-1: "€" and the Greek capitals leave as UCS-2
    bool reference16 = false; ///< long messages get a 16-bit reference, where that costs no part more
    /// SegmentOptions::languages; only where the alphabet and a header of its own can carry them.
    quint16 languages = 0;

    bool operator==(const GatewayText &) const = default;

    /// Of cm::Gateway::settings; what is missing or wrong is the default.
    static GatewayText fromSettings(const QJsonObject &settings);
    /// Only what differs from the default, so that equal ones are written alike: {} for most gateways.
    QJsonObject toSettings() const;

    /// For every counter: the parts do not depend on the reference.
    SegmentOptions options(bool unicodeAllowed = true) const;

    struct Layout {
        TextPlan plan;
        bool reference16 = false;
        std::vector<TextPart> parts; ///< as many as countSegments(text, options(unicodeAllowed)) says
    };
    /// What goes over the wire. unicodeAllowed off: tables rather than UCS-2 where they hold the text; one that nothing else holds still
    /// leaves as UCS-2.
    Layout layout(QStringView text, bool unicodeAllowed = true) const;
};

} // namespace cm
