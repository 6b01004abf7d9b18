// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/PaperDialog.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/DialogSurface.h"
#include "ui/widgets/TextLabel.h"

#include <QCoreApplication>
#include <QFile>
#include <QFontDatabase>
#include <QPushButton>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextList>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cm {

namespace {
constexpr int kLineHeight = 130; ///< per cent
} // namespace

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
        setMarkdown(file.endsWith(u"CHANGELOG.md") ? newsOf(words) : words);
    } else {
        m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        m_text->setPlainText(words);
    }
    m_text->moveCursor(QTextCursor::Start);
}

QString PaperDialog::newsOf(QString words)
{
    // What is for those who keep the file stays away: its preamble, the files of the source tree that it points to.
    static const QRegularExpression pointer(uR"( \((?:see )?(?:docs/|`|scripts/)[^)]*\))"_s);
    words.remove(0, std::max<qsizetype>(0, words.indexOf(u"\n## ") + 1));
    words.replace(u"## [Unreleased]"_s, u"## "_s + QCoreApplication::applicationVersion());
    return words.remove(pointer);
}

void PaperDialog::setMarkdown(const QString &words)
{
    m_text->document()->setIndentWidth(space::xl);
    // Its first heading is the title of the dialog.
    m_text->setMarkdown(words.startsWith(u"# ") ? words.mid(words.indexOf(u'\n') + 1) : words);
    const Theme &theme = Theme::of();
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        const int level = format.headingLevel();
        format.setLineHeight(kLineHeight, QTextBlockFormat::ProportionalHeight);
        format.setTopMargin(level == 0 || block == m_text->document()->begin() ? 0 : level <= 2 ? space::xl : space::l);
        format.setBottomMargin(level > 0 || block.textList() ? space::xs : space::m);
        cursor.setBlockFormat(format);
        if (level > 0) {
            cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
            QTextCharFormat letters = cursor.charFormat();
            letters.clearProperty(QTextFormat::FontSizeAdjustment);
            letters.setFont(theme.font(level <= 2 ? TextRole::Title : TextRole::Subtitle));
            cursor.setCharFormat(letters);
        }
    }
}

} // namespace cm
