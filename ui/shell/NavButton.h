// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace cm {

/// One line of the sidebar.
class NavButton final : public QAbstractButton {
    Q_OBJECT

public:
    NavButton(const QString &icon, QWidget *parent = nullptr);

    void setIconName(const QString &icon);
    /// Icon only; the text becomes the tool tip.
    void setCompact(bool compact);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    bool m_compact = false;
};

} // namespace cm
