// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace cm {

/// A button of the toolbar that gives up its words where the window is narrow: folded, only its icon shows; its tool tip and its
/// accessible name say the rest.
class FoldingButton : public QPushButton {
    Q_OBJECT

public:
    explicit FoldingButton(QWidget *parent = nullptr);

    void setFolded(bool folded);
    bool isFolded() const { return m_folded; }
    /// How much narrower it is when folded; 0 while it is hidden.
    int savedByFolding() const;
    QSize sizeHint() const final { return hint(m_folded); }

protected:
    virtual QSize hint(bool folded) const;
    void initStyleOption(QStyleOptionButton *option) const override;

private:
    bool m_folded = false;
};

} // namespace cm
