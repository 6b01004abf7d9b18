// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QStringList>

class QLineEdit;

namespace cm {

/// Phone numbers as chips in a field: Enter, comma, semicolon or a paste adds; the X or Delete/Backspace twice removes the last one (or
/// the one that the arrows chose). Numbers that are none stay, marked, with the reason as tool tip and accessible text.
class NumberChips : public QFrame {
    Q_OBJECT

public:
    explicit NumberChips(QWidget *parent = nullptr);
    ~NumberChips() override;

    /// For numbers without a country code; ISO code, may be empty.
    void setDefaultRegion(const QString &region);
    /// At most so many; more are refused with limitReached().
    void setMaximum(int count);
    void setPlaceholderText(const QString &text);

    /// Valid ones, E.164, each once, in order.
    QStringList numbers() const;
    int invalidCount() const;
    /// Every chip as it was typed.
    QStringList texts() const;
    void setTexts(const QStringList &texts);
    void addText(const QString &text);
    void clear();
    QLineEdit *edit() const { return m_edit; }
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void changed();
    void limitReached(int maximum);
    /// A number that is there already was typed again: it is not added.
    void duplicateIgnored(const QString &number);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class ChipButton;
    void addOne(const QString &text);
    void removeAt(int index);
    void commit();
    bool pasteNumbers();
    void mark(int index);
    int arrange(int width, bool apply) const;

    QList<ChipButton *> m_chips;
    QLineEdit *m_edit;
    QString m_region;
    int m_maximum = 2000;
    int m_marked = -1;
};

} // namespace cm
