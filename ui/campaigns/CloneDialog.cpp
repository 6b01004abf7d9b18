// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/CloneDialog.h"

#include "core/base/Ulid.h"
#include "ui/campaigns/CampaignDraft.h"
#include "ui/widgets/FormField.h"

#include <QDateTime>
#include <QLineEdit>
#include <QVBoxLayout>

namespace cm {

using namespace Qt::StringLiterals;

CloneDialog::CloneDialog(const Campaign &original, QWidget *parent, const QString &name)
    : FormDialog(tr("Clone campaign"), tr("Save"), parent)
    , m_name(new QLineEdit(name.isEmpty() ? tr("%1 – copy").arg(original.name).left(CampaignDraft::kMaxName) : name))
    , m_field(new FormField(tr("&Name of the copy"), m_name))
{
    setObjectName(u"campaign.clone_dialog"_s);
    setIntroduction(tr("The copy is saved as a draft with the same sender, lists and message. Nothing is sent."));
    m_name->setObjectName(u"campaign.clone_name"_s);
    m_name->setMaxLength(CampaignDraft::kMaxName);
    m_name->selectAll();
    body()->addWidget(m_field);
    const auto check = [this] {
        m_field->setProblem(CampaignDraft::nameProblem(m_name->text()));
        m_field->setCounter(u"%1/%2"_s.arg(m_name->text().trimmed().size()).arg(CampaignDraft::kMaxName));
    };
    check();
    connect(m_name, &QLineEdit::textChanged, this, check);
    connect(this, &FormDialog::submitted, this, [this, original] {
        if (m_field->problem().isEmpty())
            Q_EMIT cloneRequested(copyOf(original, m_name->text().trimmed()));
        else
            m_name->setFocus();
    });
}

QString CloneDialog::name() const
{
    return m_name->text();
}

Campaign CloneDialog::copyOf(const Campaign &original, const QString &name)
{
    Campaign copy;
    copy.id = newUlid();
    copy.name = name;
    copy.sender = original.sender;
    copy.accountId = original.accountId;
    copy.listIds = original.listIds;
    copy.text = original.text;
    copy.mapping = original.mapping;
    copy.unicodeAllowed = original.unicodeAllowed;
    copy.createdAtMs = QDateTime::currentMSecsSinceEpoch();
    return copy;
}

} // namespace cm
