// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TextArea.h"

#include <QTextDocument>

namespace cm {

namespace {
constexpr int kBeside = 8;
constexpr int kAbove = 6;
} // namespace

TextArea::TextArea(QWidget *parent)
    : QPlainTextEdit(parent)
{
    document()->setDocumentMargin(0);
    setViewportMargins(kBeside, kAbove, kBeside, kAbove);
}

} // namespace cm
