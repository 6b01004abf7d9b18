// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/Segmenter.h"

#include <QList>
#include <QString>

namespace cm {

/// A character, or a letter with its accents, that has a look-alike in the SMS alphabet.
struct LookAlike {
    qsizetype position = 0; ///< UTF-16 index in the text
    qsizetype length = 0;
    QString from;
    QString to; ///< in the alphabet; empty for what cannot be seen (zero-width marks)

    bool operator==(const LookAlike &) const = default;
};

/// What can be written with the SMS alphabet without looking different: typographic quotes, dashes and spaces, full-width forms, letters
/// put together from parts, Greek and Cyrillic letters with a Latin twin. Never done silently: an offer, see offerLookAlikes().
struct SmartOffer {
    QList<LookAlike> replacements; ///< in order; empty: nothing to offer
    QString text;                  ///< with all of them
    int partsBefore = 0;
    int partsAfter = 0;

    int partsSaved() const { return partsBefore - partsAfter; }
    /// Worth to be shown to a person.
    bool saves() const { return partsSaved() > 0; }
};

/// A range that must stay as it is: a placeholder.
struct KeptRange {
    qsizetype position = 0;
    qsizetype length = 0;
};

/// All look-alikes of the text outside of `kept` (in order, without overlap). No replacement has a brace or a bar in it, so that a template
/// stays one. Parts are those of the text as it stands. Pure; any thread.
SmartOffer offerLookAlikes(QStringView text, SegmentOptions options = {}, const QList<KeptRange> &kept = {});

/// Of a template: its placeholders stay as they are, and so does what they bring. The parts are those of the text as it stands; what the
/// recipients take is counted by whoever renders offer.text for them.
SmartOffer offerLookAlikesOfTemplate(const QString &text, SegmentOptions options = {});

/// What makes a message take more than it could: the answer to "what costs me the second part?".
struct PartsCause {
    enum class Kind {
        None,      ///< one part, or none
        Unicode,   ///< a character outside of the alphabet; without such ones it would be partsWithout
        Extension, ///< characters that count twice; if they counted once, it would be partsWithout
        Length,    ///< it is long: position is where the second part begins
    };
    Kind kind = Kind::None;
    qsizetype position = -1; ///< UTF-16 index of the first such character
    QString character;       ///< as a person sees it (all of an emoji)
    int others = 0;          ///< further characters of this kind
    int partsWithout = 0;
};

PartsCause explainParts(QStringView text, SegmentOptions options = {});

} // namespace cm
