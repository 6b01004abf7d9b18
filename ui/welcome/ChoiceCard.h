// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace cm {

/// A large card that is a button: icon, title, what it means.
class ChoiceCard final : public QAbstractButton {
    Q_OBJECT

public:
    ChoiceCard(const QString &icon, bool recommended, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &text, const QString &badge = {});
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    QString m_words;
    QString m_badge;
    bool m_recommended;
};

} // namespace cm
