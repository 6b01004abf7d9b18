// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QWidget>

namespace cm {

/// `--first-paint`: says "painted" on standard output when the window has been painted for the first time, and ends the program. For
/// measuring the start (tests/benchmarks/startup).
class FirstPaint final : public QObject {
public:
    explicit FirstPaint(QWidget &window);

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace cm
