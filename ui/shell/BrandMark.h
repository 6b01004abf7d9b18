// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QWidget>

namespace cm {

/// The mark and the name of the product.
class BrandMark final : public QWidget {
    Q_OBJECT

public:
    explicit BrandMark(QWidget *parent = nullptr);

    void setCompact(bool compact);
    QSize sizeHint() const override;

    /// The mark alone, for windows and task bars.
    static QIcon icon();
    static QPixmap pixmap(int side, qreal ratio);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_compact = false;
};

} // namespace cm
