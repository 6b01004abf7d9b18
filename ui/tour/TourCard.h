// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QAbstractButton;
class QLabel;
class QPushButton;

namespace cm {

/// The dark card of the guided tour: name and explanation of a field, Exit, Back and “Next 1/8”. Its own texts follow the language.
class TourCard final : public QFrame {
    Q_OBJECT

public:
    explicit TourCard(QWidget *parent);

    /// at counts from 0. Announces the text to assistive technology.
    void setStep(const QString &title, const QString &text, int at, int count);
    QString text() const;
    QPushButton *nextButton() const { return m_next; }
    /// In the order of Tab.
    QList<QAbstractButton *> buttons() const;
    /// As high as the text needs at the width that it always has.
    QSize fittingSize() const;

Q_SIGNALS:
    void nextRequested();
    void backRequested();
    void exitRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void restyle();

    QLabel *m_title;
    QLabel *m_text;
    QAbstractButton *m_exit;
    QAbstractButton *m_back;
    QPushButton *m_next;
    int m_at = 0;
    int m_count = 1;
};

} // namespace cm
