// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/TemplateDialog.h"

#include "core/base/Ulid.h"
#include "core/text/Segmenter.h"
#include "core/text/TextTemplate.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/MessageEditor.h"
#include "ui/widgets/SmsCounter.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace cm {

using namespace Qt::StringLiterals;

TemplateDialog::TemplateDialog(const MessageTemplate &value, bool unicodeAllowed, QWidget *parent)
    : FormDialog(value.id.isEmpty() ? tr("Create template") : tr("Edit template"), tr("Save"), parent)
    , m_value(value)
    , m_unicodeAllowed(unicodeAllowed)
    , m_name(new QLineEdit(value.name))
    , m_text(new MessageEditor)
{
    setObjectName(u"template.dialog"_s);
    resize(560, 460);
    if (m_value.id.isEmpty())
        m_value.id = newUlid();
    m_name->setObjectName(u"template.name"_s);
    m_name->setMaxLength(kMaxName);
    m_name->setPlaceholderText(tr("For example: Appointment reminder"));
    m_text->setObjectName(u"template.text"_s);
    m_text->setTemplatesVisible(false);
    m_text->setPlaceholdersVisible(false);
    m_text->setPlaceholderText(tr("Hello {Name}, …"));
    m_text->setText(value.text);
    m_nameField = new FormField(tr("&Name"), m_name);
    m_textField = new FormField(tr("&Message"), m_text, nullptr, m_text->edit());
    body()->addWidget(m_nameField);
    body()->addWidget(m_textField, 1);
    connect(m_name, &QLineEdit::textChanged, this, &TemplateDialog::check);
    connect(m_text, &MessageEditor::textChanged, this, &TemplateDialog::check);
    connect(this, &FormDialog::submitted, this, [this] {
        m_tried = true;
        check();
        if (!m_nameField->problem().isEmpty())
            m_name->setFocus();
        else if (!m_textField->problem().isEmpty())
            m_text->edit()->setFocus();
        else
            Q_EMIT saveRequested(this->value());
    });
    m_textField->setHint(tr("Placeholders in braces, such as {Name} or {Name|there}, are filled from the contact list."));
    check();
    m_name->setFocus();
}

MessageTemplate TemplateDialog::value() const
{
    MessageTemplate out = m_value;
    out.name = m_name->text().trimmed();
    out.text = m_text->text();
    return out;
}

void TemplateDialog::check()
{
    QString nameProblem;
    if (m_name->text().trimmed().isEmpty() && m_tried)
        nameProblem = tr("Give the template a name.");
    m_nameField->setProblem(nameProblem);

    const TextTemplate parsed = TextTemplate::parse(m_text->text());
    QString textProblem;
    if (m_text->text().trimmed().isEmpty() && m_tried)
        textProblem = tr("Write the message.");
    else if (!parsed.isValid())
        textProblem = parsed.faults().front().message;
    m_textField->setProblem(textProblem);
    count();
}

void TemplateDialog::count()
{
    const SegmentCount c = countSegments(m_text->text(), {m_unicodeAllowed, false});
    m_textField->setCounter(SmsCounter::text(c.characters, c.parts, c.encoding == Encoding::Ucs2));
}

} // namespace cm
