// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace cm {

/// The mark of the product on a page or in a dialog. Follows the brand and the theme while it is shown.
class MarkLabel final : public QLabel {
    Q_OBJECT

public:
    explicit MarkLabel(int side, QWidget *parent = nullptr);

private:
    void refresh();

    int m_side;
};

} // namespace cm
