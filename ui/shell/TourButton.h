// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace cm {

/// Starts the guided tour. On the first visit of a screen it says so beside its icon; it covers nothing and asks nothing.
class TourButton final : public QPushButton {
    Q_OBJECT

public:
    explicit TourButton(QWidget *parent = nullptr);

    void setOffering(bool offering);
    bool isOffering() const { return m_offering; }
    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    bool m_offering = false;
};

} // namespace cm
