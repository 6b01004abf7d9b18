// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sending/BatchStream.h"

#include "models/cache/RecipientCursor.h"
#include "models/cache/SendReader.h"

namespace cm {

BatchStream::BatchStream()
    : m_seal(QCryptographicHash::Sha256)
{}

BatchStream::~BatchStream() = default;

Result<std::unique_ptr<BatchStream>> BatchStream::open(const QString &cacheFile, const Campaign &campaign)
{
    std::unique_ptr<BatchStream> stream(new BatchStream);
    stream->m_reader = std::make_unique<SendReader>(cacheFile);
    if (const Result<void> opened = stream->m_reader->open(); !opened)
        return fail(opened.error());
    QList<DistributionList> lists;
    for (const QString &id : campaign.listIds) {
        const Result<DistributionList> list = stream->m_reader->list(id);
        if (!list)
            return fail(list.error());
        lists.append(*list);
    }
    Result<MessageRenderer> renderer = MessageRenderer::create(campaign, lists);
    if (!renderer)
        return fail(renderer.error());
    stream->m_renderer = std::move(*renderer);
    stream->m_cursor = std::make_unique<RecipientCursor>(*stream->m_reader, campaign.listIds);
    if (const Result<void> started = stream->m_cursor->start(); !started)
        return fail(started.error());
    stream->m_totals.entries = stream->m_cursor->entries();
    return stream;
}

Result<BatchStream::Step> BatchStream::next(Batch &out, int budget)
{
    RecipientCursor::Recipient recipient;
    while (!m_ended && budget-- > 0) {
        const Result<RecipientCursor::Step> step = m_cursor->next(recipient);
        if (!step)
            return fail(step.error());
        m_totals.duplicates = m_cursor->duplicates();
        m_totals.unusable = m_cursor->unusable();
        if (*step == RecipientCursor::Step::End) {
            m_ended = true;
            break;
        }
        switch (m_renderer.render(recipient.list, recipient.fields, m_rendered)) {
        case MessageRenderer::Outcome::Message:
            m_body.add(recipient.number, m_rendered.text, m_rendered.count.encoding, m_rendered.count.parts);
            ++m_totals.messages;
            break;
        case MessageRenderer::Outcome::Empty:
            ++m_totals.empty;
            break;
        case MessageRenderer::Outcome::NotEncodable:
            ++m_totals.notEncodable;
            break;
        case MessageRenderer::Outcome::TooLong:
            ++m_totals.tooLong;
            break;
        }
        if (m_body.isFull()) {
            closeBatch(out);
            return Step::Batch;
        }
    }
    if (!m_ended)
        return Step::Later;
    if (m_body.messages() > 0) {
        closeBatch(out);
        return Step::Batch;
    }
    m_totals.read = m_totals.entries;
    return Step::End;
}

void BatchStream::closeBatch(Batch &out)
{
    out.n = m_batches++;
    out.messages = m_body.messages();
    out.body = m_body.take();
    out.hash = QCryptographicHash::hash(out.body, QCryptographicHash::Sha256);
    m_seal.addData(out.hash);
    m_totals.read = m_totals.messages + m_totals.empty + m_totals.notEncodable + m_totals.tooLong + m_totals.duplicates + m_totals.unusable;
    out.upToHere = m_totals;
}

QByteArray BatchStream::sealHash() const
{
    return m_seal.result().toHex();
}

} // namespace cm
