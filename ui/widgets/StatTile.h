// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Card.h"

namespace cm {

class TextLabel;

/// One large figure with its name, and a quiet line below it.
class StatTile : public Card {
    Q_OBJECT

public:
    StatTile(const QString &icon, const QString &name, QWidget *parent = nullptr);

    void setName(const QString &name);
    /// note may be empty. Name, value and note are announced together.
    void setValue(const QString &value, const QString &note = {});
    QString value() const;
    /// The icon in the corner and the note; off while something else stands there.
    void setBadgeVisible(bool visible);

private:
    TextLabel *m_name;
    TextLabel *m_value;
    TextLabel *m_note;
    QWidget *m_badge;
};

} // namespace cm
