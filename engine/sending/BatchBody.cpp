// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sending/BatchBody.h"

#include "core/wire/Api.h"

#include <QString>

namespace cm {

using namespace Qt::StringLiterals;

bool BatchBody::isFull() const
{
    return m_messages >= wire::kMaxCampaignBatch || m_bytes.size() >= kFullBytes;
}

void BatchBody::add(QStringView recipient, QStringView text, Encoding encoding, int parts)
{
    m_bytes.append(m_messages == 0 ? "{\"messages\":[{\"recipient\":" : ",{\"recipient\":");
    appendString(recipient);
    m_bytes.append(",\"text\":");
    appendString(text);
    m_bytes.append(",\"encoding\":");
    appendString(toWire(encoding));
    m_bytes.append(",\"parts\":");
    m_bytes.append(QByteArray::number(parts));
    m_bytes.append('}');
    ++m_messages;
}

void BatchBody::appendString(QStringView text)
{
    m_bytes.append('"');
    qsizetype begin = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (c >= 0x20 && c != u'"' && c != u'\\')
            continue;
        m_bytes.append(text.sliced(begin, i - begin).toUtf8());
        begin = i + 1;
        if (c == u'"')
            m_bytes.append("\\\"");
        else if (c == u'\\')
            m_bytes.append("\\\\");
        else if (c == u'\n')
            m_bytes.append("\\n");
        else
            m_bytes.append("\\u00").append(QByteArray::number(int(c), 16).rightJustified(2, '0'));
    }
    m_bytes.append(text.sliced(begin).toUtf8());
    m_bytes.append('"');
}

QByteArray BatchBody::take()
{
    if (m_messages > 0)
        m_bytes.append("]}");
    m_messages = 0;
    return std::exchange(m_bytes, {});
}

} // namespace cm
