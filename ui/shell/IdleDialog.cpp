// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/IdleDialog.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/DialogSurface.h"
#include "ui/widgets/TextLabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cm {

IdleDialog::IdleDialog(QWidget *parent)
    : QDialog(parent)
    , m_words(new TextLabel({}, TextRole::Body, TextTone::Muted))
{
    setObjectName(u"idle"_s);
    setWindowTitle(tr("Are you still there?"));
    useDialogSurface(this);
    auto *icon = new QLabel;
    icon->setPixmap(Theme::icon(u"hourglass"_s, IconTone::Accent).pixmap(QSize(28, 28), devicePixelRatioF()));
    m_words->setObjectName(u"idle.words"_s);
    m_words->setWordWrap(true);
    m_words->setMinimumWidth(360);
    QPushButton *out = makeButton(tr("Sign out now"));
    out->setObjectName(u"idle.sign_out"_s);
    QPushButton *stay = makeButton(tr("Stay signed in"), Variant::Primary);
    stay->setObjectName(u"idle.stay"_s);
    stay->setDefault(true);
    const auto answer = [this, out, stay](void (IdleDialog::*said)()) {
        out->setEnabled(false); // one answer is enough
        stay->setEnabled(false);
        Q_EMIT(this->*said)();
    };
    connect(out, &QPushButton::clicked, this, [answer] { answer(&IdleDialog::signOutRequested); });
    connect(stay, &QPushButton::clicked, this, [answer] { answer(&IdleDialog::stayRequested); });
    auto *texts = new QVBoxLayout;
    texts->setSpacing(space::s);
    texts->addWidget(new TextLabel(windowTitle(), TextRole::Subtitle));
    texts->addWidget(m_words);
    auto *top = new QHBoxLayout;
    top->setSpacing(space::l);
    top->addWidget(icon, 0, Qt::AlignTop);
    top->addLayout(texts, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addStretch();
    buttons->addWidget(out);
    buttons->addWidget(stay);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    column->setSpacing(space::xl);
    column->addLayout(top);
    column->addLayout(buttons);
    stay->setFocus(); // only now it belongs to the dialog
}

void IdleDialog::setSecondsLeft(int seconds)
{
    m_words->setText(
        tr("Nobody has worked here for a while. You will be signed out in %n second(s). What you are writing is kept and comes "
           "back when you sign in again.",
           nullptr, seconds));
    if (accessibleDescription().isEmpty()) {
        // Said once; a countdown that is read out each second helps nobody.
        setAccessibleDescription(m_words->text());
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void IdleDialog::reject()
{
    Q_EMIT stayRequested();
}

} // namespace cm
