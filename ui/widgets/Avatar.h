// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPainter;

namespace cm {

/// A person as their initials in a circle, or as a sign where no name is known.
class Avatar final : public QWidget {
    Q_OBJECT

public:
    explicit Avatar(int size = 30, QWidget *parent = nullptr);

    /// The name is the accessible name and the tool tip.
    void setPerson(const QString &name, const QString &email);
    QString initials() const { return m_initials; }

    static QString initialsOf(const QString &name, const QString &email);
    /// For those who paint one among other things.
    static void paint(QPainter &painter, const QRect &rect, const QString &initials);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_initials;
};

} // namespace cm
