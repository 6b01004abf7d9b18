// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace cm {

/// Several lines of text with the room to its frame that the fields of one line have, on both sides: the placeholder of a QPlainTextEdit
/// keeps away from the left edge only.
class TextArea final : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit TextArea(QWidget *parent = nullptr);
};

} // namespace cm
