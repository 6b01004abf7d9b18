// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/SmsFigures.h"

#include "models/tables/CellText.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/TextLabel.h"

#include <QBoxLayout>

namespace cm {

using namespace Qt::StringLiterals;

class SmsFigures::Figure final : public QWidget {
public:
    Figure(const QString &word, const QString &name)
        : m_number(new TextLabel(u"0"_s, TextRole::Title))
        , m_word(new TextLabel(word, TextRole::Caption, TextTone::Muted))
    {
        m_number->setObjectName(name);
        auto *box = new QVBoxLayout(this);
        box->setContentsMargins(0, 0, 0, 0);
        box->setSpacing(0);
        box->addWidget(m_number);
        box->addWidget(m_word);
    }
    void set(qint64 value)
    {
        m_number->setText(numberText(value));
        m_number->setAccessibleName(u"%1: %2"_s.arg(m_word->text(), m_number->text()));
    }

private:
    TextLabel *m_number;
    TextLabel *m_word;
};

SmsFigures::SmsFigures(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_messages(new Figure(tr("Messages"), name + u".messages"_s))
    , m_characters(new Figure(tr("Characters"), name + u".characters"_s))
    , m_recipients(new Figure(tr("Recipients"), name + u".recipient_count"_s))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::xxl);
    for (Figure *figure : {m_messages, m_characters, m_recipients})
        row->addWidget(figure);
    row->addStretch();
}

void SmsFigures::set(int messages, int characters, qint64 recipients)
{
    m_messages->set(messages);
    m_characters->set(characters);
    m_recipients->set(recipients);
}

QWidget *SmsFigures::messages() const
{
    return m_messages;
}

QWidget *SmsFigures::characters() const
{
    return m_characters;
}

QWidget *SmsFigures::recipients() const
{
    return m_recipients;
}

} // namespace cm
