// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/CampaignDraft.h"

#include "core/base/Clock.h"
#include "core/base/Json.h"
#include "core/base/Ulid.h"
#include "core/text/SenderId.h"
#include "core/text/TextTemplate.h"

namespace cm {

using namespace Qt::StringLiterals;

namespace {

QString folded(const QString &name)
{
    return TextTemplate::foldedName(name);
}

bool containsFolded(const QStringList &names, const QString &name)
{
    const QString wanted = folded(name);
    return std::any_of(names.begin(), names.end(), [&](const QString &n) { return folded(n) == wanted; });
}

} // namespace

CampaignDraft::CampaignDraft(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_id(newUlid(clock.nowMs()))
{}

void CampaignDraft::setName(const QString &name)
{
    if (m_name == name)
        return;
    m_name = name;
    Q_EMIT changed(Field::Name);
}

void CampaignDraft::setSender(const QString &sender)
{
    if (m_sender == sender)
        return;
    m_sender = sender;
    Q_EMIT changed(Field::Sender);
}

void CampaignDraft::setLists(const QList<DistributionList> &lists)
{
    m_lists = lists;
    m_listIds.clear();
    for (const DistributionList &list : lists)
        m_listIds.append(list.id);
    Q_EMIT changed(Field::Lists);
}

void CampaignDraft::updateList(const DistributionList &list)
{
    const qsizetype place = m_listIds.indexOf(list.id);
    if (place < 0)
        return;
    for (DistributionList &known : m_lists) {
        if (known.id == list.id) {
            known = list;
            Q_EMIT changed(Field::Lists);
            return;
        }
    }
    const auto before =
        std::find_if(m_lists.begin(), m_lists.end(), [&](const DistributionList &known) { return m_listIds.indexOf(known.id) > place; });
    m_lists.insert(before, list);
    Q_EMIT changed(Field::Lists);
}

void CampaignDraft::removeList(const QString &id)
{
    if (m_listIds.removeAll(id) == 0)
        return;
    m_lists.removeIf([&](const DistributionList &list) { return list.id == id; });
    Q_EMIT changed(Field::Lists);
}

void CampaignDraft::setPersonalize(bool on)
{
    if (m_personalize == on)
        return;
    m_personalize = on;
    Q_EMIT changed(Field::Placeholders);
}

void CampaignDraft::setPlaceholders(const QList<PlaceholderMapping> &placeholders)
{
    if (m_placeholders == placeholders)
        return;
    m_placeholders = placeholders;
    Q_EMIT changed(Field::Placeholders);
}

void CampaignDraft::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    Q_EMIT changed(Field::Message);
}

void CampaignDraft::setUnicodeAllowed(bool on)
{
    if (m_unicodeAllowed == on)
        return;
    m_unicodeAllowed = on;
    Q_EMIT changed(Field::Message);
}

void CampaignDraft::setGatewayText(const GatewayText &text)
{
    if (m_gatewayText == text)
        return;
    m_gatewayText = text;
    Q_EMIT optionsChanged();
}

void CampaignDraft::setSchedule(const std::optional<QDateTime> &when)
{
    if (m_schedule == when)
        return;
    m_schedule = when;
    Q_EMIT changed(Field::Schedule);
}

void CampaignDraft::setAccountId(const QString &id)
{
    if (m_accountId == id)
        return;
    m_accountId = id;
    Q_EMIT changed(Field::Account);
}

void CampaignDraft::setStep(int step)
{
    if (m_step == step)
        return;
    m_step = step;
    Q_EMIT stepChanged(step);
}

qint64 CampaignDraft::entries() const
{
    qint64 sum = 0;
    for (const DistributionList &list : m_lists)
        sum += list.entries;
    return sum;
}

QStringList CampaignDraft::columns() const
{
    QStringList all;
    for (const DistributionList &list : m_lists) {
        for (const QString &column : list.columns) {
            if (!containsFolded(all, column))
                all.append(column);
        }
    }
    return all;
}

QStringList CampaignDraft::placeholderMenu() const
{
    QStringList names;
    QStringList used;
    if (m_personalize) {
        for (const PlaceholderMapping &p : m_placeholders) {
            names.append(p.name);
            used.append(p.column);
        }
    }
    for (const QString &column : columns()) {
        if (!containsFolded(names, column) && !containsFolded(used, column))
            names.append(column);
    }
    return names;
}

QJsonObject CampaignDraft::mapping() const
{
    QJsonObject out;
    if (m_personalize) {
        for (const PlaceholderMapping &p : m_placeholders)
            out.insert(p.name, p.column);
    }
    return out;
}

QString CampaignDraft::nameProblem(const QString &name)
{
    const qsizetype length = name.trimmed().size();
    if (length == 0)
        return tr("Give the campaign a name.");
    if (length < kMinName)
        return tr("The name needs at least %n character(s).", nullptr, kMinName);
    if (length > kMaxName)
        return tr("The name can have at most %n character(s).", nullptr, kMaxName);
    return {};
}

QString CampaignDraft::placeholderProblem() const
{
    if (!m_personalize)
        return {};
    const QStringList known = columns();
    QStringList seen;
    for (const PlaceholderMapping &p : m_placeholders) {
        if (containsFolded(seen, p.name))
            return tr("The placeholder “%1” is defined twice. Remove one of them.").arg(p.name);
        seen.append(p.name);
        if (p.column.isEmpty())
            return tr("Choose the column that fills the placeholder “%1”.").arg(p.name);
        if (!m_lists.isEmpty() && !containsFolded(known, p.column))
            return tr("The placeholder “%1” is filled from the column “%2”, which none of the chosen lists has. Choose another column.")
                .arg(p.name, p.column);
    }
    return {};
}

QString CampaignDraft::messageProblem() const
{
    if (m_text.trimmed().isEmpty())
        return tr("Write the message.");
    const TextTemplate text = TextTemplate::parse(m_text);
    if (!text.isValid())
        return text.faults().front().message;
    if (text.placeholders().isEmpty() || m_lists.size() != m_listIds.size())
        return {};
    const QJsonObject names = mapping();
    for (const DistributionList &list : m_lists) {
        const auto faults = text.check(list.columns, names);
        if (faults.empty())
            continue;
        const QString name = faults.front().name;
        const bool nowhere = std::none_of(m_lists.begin(), m_lists.end(), [&](const DistributionList &one) {
            const auto others = text.check(one.columns, names);
            return std::none_of(others.begin(), others.end(), [&](const auto &fault) { return fault.name == name; });
        });
        if (nowhere)
            return tr("There is no placeholder “%1”. Choose one from the Placeholders menu, or correct the name.").arg(name);
        return tr("The list “%2” has no column for the placeholder “%1”. Leave the list out, or choose a placeholder that all lists have.")
            .arg(name, list.name);
    }
    return {};
}

QString CampaignDraft::problem(Field field) const
{
    switch (field) {
    case Field::Name:
        return nameProblem(m_name);
    case Field::Sender: {
        const auto parsed = parseSenderId(m_sender);
        return parsed ? QString() : parsed.error().message;
    }
    case Field::Lists: {
        if (m_listIds.isEmpty())
            return tr("Choose at least one contact list.");
        for (const DistributionList &list : m_lists) {
            if (!list.isComplete())
                return tr("The list “%1” is still in progress. Wait until it is ready, or choose another one.").arg(list.name);
        }
        if (m_lists.size() == m_listIds.size() && entries() == 0)
            return tr("The chosen lists have no entries.");
        return {};
    }
    case Field::Placeholders:
        return placeholderProblem();
    case Field::Message:
        return messageProblem();
    case Field::Schedule:
        if (m_schedule && !m_schedule->isValid())
            return tr("Enter the day and the time, as in 31/12/2026 18:00.");
        if (m_schedule && m_schedule->toMSecsSinceEpoch() <= m_clock.nowMs())
            return tr("This time has passed. Choose one that lies ahead.");
        return {};
    case Field::Account:
        return m_accountId.isEmpty() ? tr("Choose the traffic account that the campaign is sent through.") : QString();
    }
    return {};
}

bool CampaignDraft::stepOneValid() const
{
    return problem(Field::Name).isEmpty() && problem(Field::Sender).isEmpty() && problem(Field::Lists).isEmpty() &&
           problem(Field::Placeholders).isEmpty();
}

bool CampaignDraft::stepTwoValid() const
{
    return problem(Field::Message).isEmpty() && problem(Field::Schedule).isEmpty() && problem(Field::Account).isEmpty();
}

RenderedMessage CampaignDraft::render(const QStringList &columns, const QStringList &fields) const
{
    RenderedMessage out;
    const auto compiled = TextTemplate::parse(m_text).compile(columns, mapping());
    if (compiled) {
        CompiledTemplate::Missing missing;
        out.text = compiled->render(fields, &missing);
        out.missing = compiled->namesOf(missing);
    } else {
        out.text = m_text;
        out.problem = compiled.error().message;
    }
    out.count = countSegments(out.text, options());
    if (out.count.notGsmAt >= 0) {
        const qsizetype at = out.count.notGsmAt;
        const bool pair = out.text[at].isHighSurrogate() && at + 1 < out.text.size();
        out.notGsm = out.text.mid(at, pair ? 2 : 1);
        out.notGsmPosition = int(QStringView(out.text).left(at).toUcs4().size()) + 1;
    }
    return out;
}

Campaign CampaignDraft::campaign() const
{
    Campaign c = m_base;
    c.id = m_id;
    c.kind = CampaignKind::Campaign;
    c.name = m_name.trimmed();
    c.sender = m_sender.trimmed();
    c.accountId = m_accountId;
    c.listIds = m_listIds;
    c.text = m_text;
    c.mapping = mapping();
    c.unicodeAllowed = m_unicodeAllowed;
    c.scheduledAtMs = m_schedule && m_schedule->isValid() ? m_schedule->toMSecsSinceEpoch() : 0;
    if (c.createdAtMs == 0)
        c.createdAtMs = m_clock.nowMs();
    return c;
}

void CampaignDraft::load(const Campaign &campaign)
{
    m_base = campaign;
    m_id = campaign.id;
    m_name = campaign.name;
    m_sender = campaign.sender;
    m_listIds = campaign.listIds;
    m_lists.clear();
    m_placeholders.clear();
    for (auto it = campaign.mapping.begin(); it != campaign.mapping.end(); ++it)
        m_placeholders.append({it.key(), it.value().toString()});
    m_personalize = !m_placeholders.isEmpty();
    m_text = campaign.text;
    m_unicodeAllowed = campaign.unicodeAllowed;
    m_schedule.reset();
    if (campaign.scheduledAtMs > 0)
        m_schedule = QDateTime::fromMSecsSinceEpoch(campaign.scheduledAtMs);
    m_accountId = campaign.accountId;
    m_step = 0;
    Q_EMIT replaced();
}

QJsonObject CampaignDraft::toJson() const
{
    if (isBlank())
        return {};
    QJsonArray placeholders;
    for (const PlaceholderMapping &p : m_placeholders)
        placeholders.append(QJsonObject{{u"name"_s, p.name}, {u"column"_s, p.column}});
    Campaign c = campaign();
    c.name = m_name;
    c.sender = m_sender;
    return {{u"campaign"_s, c.toJson()},
            {u"personalize"_s, m_personalize},
            {u"placeholders"_s, placeholders},
            {u"scheduled"_s, m_schedule.has_value()},
            {u"step"_s, m_step}};
}

bool CampaignDraft::restore(const QJsonObject &draft)
{
    const QJsonObject stored = draft.value(u"campaign"_s).toObject();
    if (stored.isEmpty())
        return false;
    const Campaign c = Campaign::fromJson(stored);
    if (!isUlid(c.id))
        return false;
    QSignalBlocker quiet(this);
    load(c);
    m_personalize = draft.value(u"personalize"_s).toBool();
    m_placeholders.clear();
    const QJsonArray placeholders = draft.value(u"placeholders"_s).toArray();
    for (const QJsonValue &value : placeholders) {
        const QJsonObject o = value.toObject();
        m_placeholders.append({jsonString(o, u"name"), jsonString(o, u"column")});
    }
    if (draft.value(u"scheduled"_s).toBool() && !m_schedule)
        m_schedule = QDateTime();
    m_step = draft.value(u"step"_s).toInt() == 1 ? 1 : 0;
    quiet.unblock();
    Q_EMIT replaced();
    return true;
}

void CampaignDraft::setDefaults(const QString &sender, bool unicodeAllowed)
{
    const bool blank = isBlank();
    m_defaultSender = sender;
    m_defaultUnicode = unicodeAllowed;
    if (!blank)
        return;
    setSender(sender);
    setUnicodeAllowed(unicodeAllowed);
}

void CampaignDraft::reset()
{
    m_base = {};
    m_id = newUlid(m_clock.nowMs());
    m_name.clear();
    m_sender = m_defaultSender;
    m_listIds.clear();
    m_lists.clear();
    m_personalize = false;
    m_placeholders.clear();
    m_text.clear();
    m_unicodeAllowed = m_defaultUnicode;
    m_schedule.reset();
    m_accountId.clear();
    m_step = 0;
    Q_EMIT replaced();
}

bool CampaignDraft::isBlank() const
{
    return m_name.isEmpty() && (m_sender.isEmpty() || m_sender == m_defaultSender) && m_listIds.isEmpty() && m_placeholders.isEmpty() &&
           m_text.isEmpty() && !m_schedule;
}

} // namespace cm
