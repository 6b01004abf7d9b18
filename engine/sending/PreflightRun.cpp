// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sending/PreflightRun.h"

#include "core/text/SmartEncoding.h"
#include "engine/sending/LaunchCheck.h"
#include "models/cache/SendReader.h"

#include <QCoreApplication>

#include <algorithm>

namespace cm {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kCostly = 20;

QString characterAt(const QString &text, int position)
{
    const bool pair = text.at(position).isHighSurrogate() && position + 1 < text.size();
    return text.mid(position, pair ? 2 : 1);
}

} // namespace

PreflightRun::PreflightRun(const QString &cacheFile, const Campaign &campaign, qint64 nowMs)
    : m_file(cacheFile)
    , m_campaign(campaign)
    , m_nowMs(nowMs)
{}

PreflightRun::~PreflightRun() = default;

Result<void> PreflightRun::begin()
{
    m_begun = true;
    m_reader = std::make_unique<SendReader>(m_file);
    if (Result<void> opened = m_reader->open(); !opened)
        return opened;
    m_campaign.gatewayText = m_reader->gatewayText(m_campaign.accountId);
    m_report.gatewayText = m_campaign.gatewayText;
    const LaunchCheck check = LaunchCheck::run(*m_reader, m_campaign, m_nowMs);
    for (const Error &problem : check.problems)
        m_report.problems.append(problem.message);
    if (check.lists.isEmpty() || check.lists.size() != m_campaign.listIds.size())
        return {};
    Result<MessageRenderer> renderer = MessageRenderer::create(m_campaign, check.lists);
    if (!renderer)
        return {};
    m_renderer = std::make_unique<MessageRenderer>(std::move(*renderer));
    const SmartOffer offer = offerLookAlikesOfTemplate(m_campaign.text, m_campaign.gatewayText.options(m_campaign.unicodeAllowed));
    if (!offer.replacements.isEmpty()) {
        Campaign other = m_campaign;
        other.text = offer.text;
        if (Result<MessageRenderer> second = MessageRenderer::create(other, check.lists))
            m_lookAlike = std::make_unique<MessageRenderer>(std::move(*second));
    }
    m_cursor = std::make_unique<RecipientCursor>(*m_reader, m_campaign.listIds);
    if (Result<void> started = m_cursor->start(); !started)
        return started;
    return loadPrices();
}

Result<void> PreflightRun::loadPrices()
{
    const Result<QList<Network>> networks = m_reader->networks();
    if (!networks)
        return fail(networks.error());
    for (const Network &network : *networks) {
        Price &price = m_prices[network.country];
        const bool networkNotKnown = network.mccmnc.size() == 5 && network.mccmnc.endsWith("00"_L1);
        price.fromMilli = price.known ? qMin(price.fromMilli, network.priceMilli) : network.priceMilli;
        price.toMilli = price.known ? qMax(price.toMilli, network.priceMilli) : network.priceMilli;
        price.known = true;
        if (networkNotKnown && (!price.hasUsual || network.priceMilli < price.usualMilli)) {
            price.hasUsual = true;
            price.usualMilli = network.priceMilli;
        }
        if (!price.hasUsual)
            price.usualMilli = price.fromMilli;
    }
    return {};
}

Result<bool> PreflightRun::step(int budget)
{
    if (!m_begun) {
        if (const Result<void> begun = begin(); !begun)
            return fail(begun.error());
    }
    if (!m_renderer)
        return true;
    RecipientCursor::Recipient recipient;
    while (budget-- > 0) {
        const Result<RecipientCursor::Step> next = m_cursor->next(recipient);
        if (!next)
            return fail(next.error());
        if (*next == RecipientCursor::Step::End) {
            complete();
            return true;
        }
        if (m_lookAlike)
            countLookAlike(recipient);
        switch (m_renderer->render(recipient.list, recipient.fields, m_rendered)) {
        case MessageRenderer::Outcome::Message:
            take(recipient);
            break;
        case MessageRenderer::Outcome::Empty:
            ++m_report.empty;
            break;
        case MessageRenderer::Outcome::NotEncodable:
            ++m_report.notEncodable;
            break;
        case MessageRenderer::Outcome::TooLong:
            ++m_report.tooLong;
            break;
        }
    }
    return false;
}

void PreflightRun::take(const RecipientCursor::Recipient &recipient)
{
    const SegmentCount &count = m_rendered.count;
    ++m_report.recipients;
    m_report.parts += count.parts;
    ++m_report.partsHistogram[count.parts];
    ++(count.encoding == Encoding::Gsm7 ? m_report.gsm7 : m_report.ucs2);
    if (m_rendered.missingValue)
        ++m_report.missingValues;
    const QString &region = m_regions.regionOf(recipient.number);
    CostByCountry &country = m_countries[region];
    ++country.recipients;
    country.parts += count.parts;
    if (count.parts > 1 || count.encoding == Encoding::Ucs2)
        noteCostly(recipient);
}

void PreflightRun::countLookAlike(const RecipientCursor::Recipient &recipient)
{
    if (m_lookAlike->render(recipient.list, recipient.fields, m_otherwise) != MessageRenderer::Outcome::Message)
        return;
    ++m_report.lookAlikeRecipients;
    m_report.lookAlikeParts += m_otherwise.count.parts;
}

void PreflightRun::noteCostly(const RecipientCursor::Recipient &recipient)
{
    const int parts = m_rendered.count.parts;
    if (m_costly.size() == kCostly && m_costly.back().costly.parts >= parts)
        return;
    // A character of the recipient's own first, then a value that is too long, then a character that everybody gets.
    const bool unicode = m_rendered.count.encoding == Encoding::Ucs2;
    const int position = unicode ? m_rendered.count.notGsmAt : -1;
    Candidate candidate{m_report.recipients, {recipient.number, parts, {}, position, {}, 0}};
    PreflightReport::Costly &costly = candidate.costly;
    if (position >= 0)
        costly.column = m_renderer->columnAt(recipient.list, recipient.fields, position);
    if (costly.column.isEmpty() && parts > 1) {
        const MessageRenderer::LongValue value = m_renderer->longValue(recipient.list, recipient.fields, parts);
        costly.column = value.column;
        costly.length = value.characters;
    }
    if (position >= 0 && costly.length == 0)
        costly.character = characterAt(m_rendered.text, position);
    const auto at = std::upper_bound(m_costly.begin(), m_costly.end(), candidate,
                                     [](const Candidate &a, const Candidate &b) { return a.costly.parts > b.costly.parts; });
    m_costly.insert(at, std::move(candidate));
    if (m_costly.size() > kCostly)
        m_costly.pop_back();
}

void PreflightRun::complete()
{
    m_report.duplicates = m_cursor->duplicates();
    if (!m_lookAlike) {
        m_report.lookAlikeRecipients = m_report.recipients;
        m_report.lookAlikeParts = m_report.parts;
    }
    for (auto it = m_countries.begin(); it != m_countries.end(); ++it) {
        CostByCountry &country = it.value();
        country.country = it.key();
        const Price price = m_prices.value(it.key());
        country.priced = price.known;
        country.costMilli = country.parts * price.usualMilli;
        country.fromMilli = country.parts * price.fromMilli;
        country.toMilli = country.parts * price.toMilli;
        m_report.costMilli += country.costMilli;
        m_report.fromMilli += country.fromMilli;
        m_report.toMilli += country.toMilli;
        if (!price.known)
            m_report.unpriced += country.recipients;
        m_report.countries.append(country);
    }
    std::sort(m_report.countries.begin(), m_report.countries.end(), [](const CostByCountry &a, const CostByCountry &b) {
        return std::tie(b.costMilli, b.recipients, a.country) < std::tie(a.costMilli, a.recipients, b.country);
    });
    for (const Candidate &candidate : m_costly)
        m_report.costliest.append(candidate.costly);
    if (m_report.recipients == 0) {
        m_report.problems.append(QCoreApplication::translate(
            "engine", "Nobody would get a message: the lists are empty, or nothing remains of the message for any of the recipients."));
    }
    m_cursor.reset();
    m_reader.reset();
}

} // namespace cm
