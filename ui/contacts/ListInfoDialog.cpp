// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/ListInfoDialog.h"

#include "core/base/ServiceText.h"
#include "models/tables/CellText.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/DialogSurface.h"
#include "ui/widgets/InlineMessage.h"
#include "ui/widgets/StatusBadge.h"
#include "ui/widgets/TextLabel.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace cm {

using namespace Qt::StringLiterals;

ListInfoDialog::ListInfoDialog(const DistributionList &list, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"contacts.info"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(list.name);
    useDialogSurface(this);
    setModal(true);
    setMinimumWidth(460);

    auto *title = new TextLabel(list.name, TextRole::Title);
    title->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::m);
    head->addWidget(title, 1);
    head->addWidget(new StatusBadge(label(list.status), toneOf(list.status)), 0, Qt::AlignTop);

    auto *fault = new InlineMessage;
    if (!list.fault.isEmpty())
        fault->showMessage(list.status == ListStatus::Faulted ? Tone::Danger : Tone::Info, translateServiceText(list.fault), {}, false);

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::xl);
    grid->setVerticalSpacing(space::s);
    grid->setColumnStretch(1, 1);
    int row = 0;
    const auto add = [&](const QString &what, const QString &value) {
        auto *text = new TextLabel(value.isEmpty() ? u"–"_s : value);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        text->setAccessibleName(u"%1: %2"_s.arg(what, text->text()));
        grid->addWidget(new TextLabel(what, TextRole::Body, TextTone::Muted), row, 0, Qt::AlignTop);
        grid->addWidget(text, row++, 1);
    };
    add(tr("Entries"), numberText(list.entries));
    add(tr("Placeholders"), list.columns.join(u", "_s));
    add(tr("Successful campaigns"), numberText(list.campaigns));
    add(tr("Created"), dateTimeText(list.createdAtMs));
    add(tr("Created by"), translateServiceText(list.createdBy)); // on this computer it is “You”
    add(tr("Left out at the import"),
        tr("Invalid: %1 · Duplicates: %2 · Opted out: %3")
            .arg(numberText(list.rejectedInvalid), numberText(list.rejectedDuplicate), numberText(list.rejectedOptedOut)));

    auto *close = makeButton(tr("Close"));
    auto *campaign = makeButton(tr("&Create a campaign with it"), Variant::Primary, u"megaphone"_s);
    campaign->setEnabled(list.isComplete() && list.entries > 0);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(campaign);

    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    box->setSpacing(space::l);
    box->addLayout(head);
    box->addWidget(fault);
    box->addLayout(grid);
    box->addStretch();
    box->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(campaign, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT campaignRequested();
    });
    close->setFocus();
}

} // namespace cm
