// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/PaperDialog.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/DialogSurface.h"
#include "ui/widgets/TextLabel.h"

#include <QFile>
#include <QFontDatabase>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cm {

PaperDialog::PaperDialog(const QString &title, const QString &file, QWidget *parent)
    : QDialog(parent)
    , m_text(new QTextBrowser)
{
    setObjectName(u"paper"_s);
    setWindowTitle(title);
    useDialogSurface(this);
    m_text->setObjectName(u"paper.text"_s);
    m_text->setAccessibleName(title);
    m_text->setOpenExternalLinks(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(space::s);
    QPushButton *close = makeButton(tr("Close"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    column->setSpacing(space::m);
    column->addWidget(new TextLabel(title, TextRole::Title));
    column->addWidget(m_text, 1);
    column->addWidget(close, 0, Qt::AlignTrailing);
    show(file);
    resize(720, 620);
}

void PaperDialog::show(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly)) {
        m_text->setPlainText(tr("This text is missing from the program. Install it again."));
        return;
    }
    const QString words = QString::fromUtf8(source.readAll());
    if (file.endsWith(u".md")) {
        m_text->setMarkdown(words);
    } else {
        m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        m_text->setPlainText(words);
    }
    m_text->moveCursor(QTextCursor::Start);
}

} // namespace cm
