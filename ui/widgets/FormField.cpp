// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/FormField.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QToolTip>
#include <QVBoxLayout>

namespace cm {

using namespace Qt::StringLiterals;

namespace {
constexpr int kInfo = 20;
} // namespace

FormField::FormField(const QString &label, QWidget *control, QWidget *parent, QWidget *focus)
    : QWidget(parent)
    , m_control(control)
    , m_focus(focus ? focus : control)
    , m_label(new TextLabel(label, TextRole::BodyStrong))
    , m_info(new QToolButton)
    , m_note(new TextLabel({}, TextRole::Caption, TextTone::Muted))
    , m_counter(new TextLabel({}, TextRole::Caption, TextTone::Muted))
{
    m_label->setBuddy(m_focus);
    // As high as with its hint, so that fields beside each other stand in one line.
    m_label->setMinimumHeight(kInfo);
    m_info->setIcon(Theme::icon(u"info"_s, IconTone::Muted));
    m_info->setIconSize(QSize(16, 16));
    m_info->setAutoRaise(true);
    m_info->setFixedSize(kInfo, kInfo);
    m_info->setFocusPolicy(Qt::TabFocus);
    m_info->hide();
    connect(m_info, &QToolButton::clicked, this,
            [this] { QToolTip::showText(m_info->mapToGlobal(QPoint(0, m_info->height())), m_info->toolTip(), m_info); });
    m_note->setWordWrap(true);
    m_note->setMinimumWidth(1);
    m_counter->setAlignment(Qt::AlignTrailing | Qt::AlignTop);

    auto *top = new QHBoxLayout;
    top->setSpacing(space::xs);
    top->addWidget(m_label);
    top->addWidget(m_info);
    top->addStretch();
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(space::m);
    bottom->addWidget(m_note, 1);
    bottom->addWidget(m_counter, 0, Qt::AlignTop);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(space::xs + 2);
    box->addLayout(top);
    box->addWidget(control);
    box->addLayout(bottom);
    setLabel(label);
    refresh();
}

void FormField::setLabel(const QString &text)
{
    m_label->setText(text);
    m_label->setVisible(!text.isEmpty());
    QString name = text;
    m_focus->setAccessibleName(name.remove(u'&'));
}

void FormField::setInfo(const QString &text)
{
    m_info->setToolTip(text);
    m_info->setAccessibleName(tr("About “%1”").arg(m_focus->accessibleName()));
    m_info->setAccessibleDescription(text);
    m_info->setVisible(!text.isEmpty());
}

void FormField::setHint(const QString &text)
{
    m_hint = text;
    refresh();
}

void FormField::setCounter(const QString &text)
{
    m_counter->setText(text);
    refresh();
}

void FormField::setProblem(const QString &text)
{
    if (m_problem == text)
        return;
    m_problem = text;
    refresh();
}

QString FormField::problem() const
{
    return m_problem;
}

void FormField::refresh()
{
    const bool bad = !m_problem.isEmpty();
    m_note->setText(bad ? m_problem : m_hint);
    m_note->setTone(bad ? TextTone::Danger : TextTone::Muted);
    m_note->setVisible(bad || !m_hint.isEmpty() || !m_counter->text().isEmpty());
    m_counter->setVisible(!m_counter->text().isEmpty());
    m_focus->setAccessibleDescription(bad ? m_problem : m_hint);
    m_focus->setProperty("invalid", bad);
    m_focus->update();
}

} // namespace cm
