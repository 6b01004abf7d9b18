// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/MessageEditor.h"

#include "core/text/TextTemplate.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/TextArea.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSyntaxHighlighter>
#include <QTextDocument>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cm {

class MessageEditor::Highlighter final : public QSyntaxHighlighter {
public:
    explicit Highlighter(QTextDocument *document)
        : QSyntaxHighlighter(document)
    {}
    bool checkNames = false;
    QStringList foldedNames;

protected:
    // Placeholders cannot span lines, so each block stands alone.
    void highlightBlock(const QString &text) override
    {
        if (!text.contains(u'{') && !text.contains(u'}'))
            return;
        const Tokens &t = Theme::of().tokens();
        QTextCharFormat good;
        good.setForeground(t.accentText);
        good.setBackground(t.accentSoft);
        good.setFontWeight(QFont::Medium);
        QTextCharFormat bad;
        bad.setForeground(t.danger);
        bad.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        bad.setUnderlineColor(t.danger);
        const TextTemplate parsed = TextTemplate::parse(text);
        for (const TextTemplate::Span &span : parsed.spans()) {
            const bool known = !checkNames || foldedNames.contains(TextTemplate::foldedName(parsed.placeholders().value(span.placeholder)));
            setFormat(static_cast<int>(span.position), static_cast<int>(span.length), known ? good : bad);
        }
        for (const TextTemplate::Fault &fault : parsed.faults())
            setFormat(static_cast<int>(fault.position), static_cast<int>(qMax<qsizetype>(1, fault.length)), bad);
    }
};

MessageEditor::MessageEditor(QWidget *parent)
    : QWidget(parent)
    , m_edit(new TextArea)
    , m_placeholderButton(makeButton(tr("Placeholders"), Variant::Secondary, u"braces"_s))
    , m_templateButton(makeButton(tr("Templates"), Variant::Secondary, u"file-text"_s))
    , m_highlighter(new Highlighter(m_edit->document()))
{
    m_edit->setAccessibleName(tr("Message"));
    m_edit->setTabChangesFocus(true);
    m_edit->setMinimumHeight(120);
    setFocusProxy(m_edit);
    setVariant(m_placeholderButton, Variant::Secondary, true);
    setVariant(m_templateButton, Variant::Secondary, true);
    m_placeholderButton->setMenu(new QMenu(m_placeholderButton));
    m_templateButton->setMenu(new QMenu(m_templateButton));
    m_placeholderButton->setEnabled(false);
    m_templateButton->setEnabled(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_placeholderButton);
    row->addWidget(m_templateButton);
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_edit, 1);
    column->addLayout(row);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &MessageEditor::textChanged);
    connect(&Theme::of(), &Theme::changed, m_highlighter, &QSyntaxHighlighter::rehighlight);
}

QString MessageEditor::text() const
{
    return m_edit->toPlainText();
}

void MessageEditor::setText(const QString &text)
{
    if (text != m_edit->toPlainText())
        m_edit->setPlainText(text);
}

void MessageEditor::setPlaceholderText(const QString &text)
{
    m_edit->setPlaceholderText(text);
}

void MessageEditor::setPlaceholders(const QStringList &names)
{
    QMenu *menu = m_placeholderButton->menu();
    menu->clear();
    m_highlighter->foldedNames.clear();
    for (const QString &name : names) {
        QString shown = name;
        QAction *action = menu->addAction(Theme::icon(u"braces"_s), shown.replace(u"&"_s, u"&&"_s));
        connect(action, &QAction::triggered, this, [this, name] { insertPlaceholder(name); });
        m_highlighter->foldedNames.append(TextTemplate::foldedName(name));
    }
    m_highlighter->checkNames = !names.isEmpty();
    m_placeholderButton->setEnabled(!names.isEmpty());
    const QSignalBlocker blocker(m_edit);
    m_highlighter->rehighlight();
}

void MessageEditor::setTemplates(const QList<QPair<QString, QString>> &templates)
{
    QMenu *menu = m_templateButton->menu();
    menu->clear();
    for (const auto &[name, text] : templates) {
        QString shown = name;
        QAction *action = menu->addAction(Theme::icon(u"file-text"_s), shown.replace(u"&"_s, u"&&"_s));
        action->setToolTip(text);
        connect(action, &QAction::triggered, this, [this, chosen = name, content = text] {
            QTextCursor cursor(m_edit->document());
            cursor.beginEditBlock();
            cursor.select(QTextCursor::Document);
            cursor.insertText(content);
            cursor.endEditBlock();
            m_edit->setFocus();
            Q_EMIT templateChosen(chosen);
        });
    }
    menu->setToolTipsVisible(true);
    m_templateButton->setEnabled(!templates.isEmpty());
}

void MessageEditor::setPlaceholdersVisible(bool visible)
{
    m_placeholderButton->setVisible(visible);
}

void MessageEditor::setTemplatesVisible(bool visible)
{
    m_templateButton->setVisible(visible);
}

void MessageEditor::insertPlaceholder(const QString &name)
{
    m_edit->insertPlainText(TextTemplate::placeholder(name));
    m_edit->setFocus();
}

} // namespace cm
