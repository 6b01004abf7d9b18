// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/FormDialog.h"

#include "core/base/Continue.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/DialogSurface.h"
#include "ui/widgets/InlineMessage.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace cm {

using namespace Qt::StringLiterals;

FormDialog::FormDialog(const QString &title, const QString &acceptText, QWidget *parent)
    : QDialog(parent)
    , m_outer(new QVBoxLayout(this))
    , m_body(nullptr)
    , m_introduction(new TextLabel({}, TextRole::Body, TextTone::Muted))
    , m_message(new InlineMessage)
    , m_content(new QWidget)
    , m_accept(makeButton(acceptText, Variant::Primary))
    , m_cancel(makeButton(tr("Cancel")))
    , m_buttons(new QHBoxLayout)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    useDialogSurface(this);
    setModal(true);
    setMinimumWidth(460);
    m_introduction->setWordWrap(true);
    m_introduction->hide();
    m_body = new QVBoxLayout(m_content);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(space::l);
    m_buttons->setSpacing(space::s);
    m_buttons->addStretch();
    m_buttons->addWidget(m_cancel);
    m_buttons->addWidget(m_accept);
    m_outer->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    m_outer->setSpacing(space::l);
    m_outer->addWidget(new TextLabel(title, TextRole::Title));
    m_outer->addWidget(m_introduction);
    m_outer->addWidget(m_message);
    m_outer->addWidget(m_content, 1);
    m_outer->addLayout(m_buttons);

    m_accept->setObjectName(u"dialog.accept"_s);
    m_cancel->setObjectName(u"dialog.cancel"_s);
    m_accept->setDefault(true);
    connect(m_accept, &QPushButton::clicked, this, &FormDialog::submitted);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        connect(shortcut, &QShortcut::activated, m_accept, [this] { m_accept->click(); });
    }
}

void FormDialog::setIntroduction(const QString &text)
{
    m_introduction->setText(text);
    m_introduction->setVisible(!text.isEmpty());
}

void FormDialog::addExtraButton(QPushButton *button)
{
    m_buttons->insertWidget(0, button);
}

void FormDialog::showError(const Error &error)
{
    m_message->showError(error);
}

void FormDialog::finishWith(QFuture<Result<void>> work, std::function<void()> done)
{
    m_message->clear();
    setBusy(true);
    continueWith(work, this, [this, done = std::move(done)](const Result<void> &result) {
        setBusy(false);
        if (!result) {
            showError(result.error());
            return;
        }
        if (done)
            done();
        accept();
    });
}

void FormDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_content->setEnabled(!busy);
    m_accept->setEnabled(!busy);
}

} // namespace cm
