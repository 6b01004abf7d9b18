// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace cm {

/// The language that nobody speaks: every text in brackets, with accents and a third longer than the English. What stands without brackets
/// on the screen does not go through tr(); what is cut would be cut in German too. Places (%1, %n), tags, shortcut marks and placeholders
/// in braces stay as they are. Shown by --language qps, and right to left by qps_rtl.
class PseudoTranslator final : public QTranslator {
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    QString translate(const char *context, const char *source, const char *comment, int n) const override;
    bool isEmpty() const override { return false; }

    /// "Save %1…" → "[Šåvé %1… ~~]"
    static QString pseudo(const QString &source);
};

} // namespace cm
