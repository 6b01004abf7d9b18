// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/FoldingButton.h"

namespace cm {

/// Starts the guided tour. On the first visit of a screen it says so beside its icon; it covers nothing and asks nothing.
class TourButton final : public FoldingButton {
    Q_OBJECT

public:
    explicit TourButton(QWidget *parent = nullptr);

    void setOffering(bool offering);
    bool isOffering() const { return m_offering; }

protected:
    QSize hint(bool folded) const override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    bool m_offering = false;
};

} // namespace cm
