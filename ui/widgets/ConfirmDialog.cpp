// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ConfirmDialog.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cm {

ConfirmDialog::ConfirmDialog(const QString &title, const QString &text, const QString &confirm, bool dangerous, QWidget *parent)
    : QDialog(parent)
    , m_confirm(makeButton(confirm, dangerous ? Variant::Danger : Variant::Primary))
{
    setWindowTitle(title);
    setObjectName(u"confirm"_s);
    m_confirm->setObjectName(u"confirm.yes"_s);
    QPalette p = palette();
    p.setColor(QPalette::Window, Theme::of().tokens().surface);
    setPalette(p);
    auto *icon = new QLabel;
    icon->setPixmap(
        Theme::icon(dangerous ? u"triangle-alert"_s : u"circle-question-mark"_s, dangerous ? IconTone::Danger : IconTone::Accent)
            .pixmap(QSize(28, 28), devicePixelRatioF()));
    auto *heading = new TextLabel(title, TextRole::Subtitle);
    heading->setWordWrap(true);
    auto *words = new TextLabel(text, TextRole::Body, TextTone::Muted);
    words->setWordWrap(true);
    words->setMinimumWidth(340);
    QPushButton *cancel = makeButton(tr("Cancel"));
    cancel->setObjectName(u"confirm.no"_s);
    cancel->setDefault(true);

    auto *texts = new QVBoxLayout;
    texts->setSpacing(space::s);
    texts->addWidget(heading);
    texts->addWidget(words);
    auto *top = new QHBoxLayout;
    top->setSpacing(space::l);
    top->addWidget(icon, 0, Qt::AlignTop);
    top->addLayout(texts, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_confirm);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    column->setSpacing(space::xl);
    column->addLayout(top);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_confirm, &QPushButton::clicked, this, &QDialog::accept);
    cancel->setFocus();
}

ConfirmDialog *ConfirmDialog::ask(QWidget *parent, const QString &title, const QString &text, const QString &confirm, bool dangerous,
                                  std::function<void()> then)
{
    auto *dialog = new ConfirmDialog(title, text, confirm, dangerous, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, parent, std::move(then));
    dialog->open();
    return dialog;
}

} // namespace cm
