// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/CompiledTemplate.h"

#include <algorithm>

namespace cm {

namespace {

bool isBlank(const QString &value)
{
    return std::all_of(value.begin(), value.end(), [](QChar c) { return c.isSpace(); });
}

} // namespace

QString CompiledTemplate::render(const QStringList &fields, Missing *missing) const
{
    QString out;
    const Missing m = render(fields, out);
    if (missing)
        *missing = m;
    return out;
}

CompiledTemplate::Missing CompiledTemplate::render(const QStringList &fields, QString &out) const
{
    Missing missing;
    out.resize(0);
    const QStringView texts(m_texts);
    for (const Piece &piece : m_pieces) {
        if (piece.column >= 0) {
            if (piece.column < fields.size() && !isBlank(fields[piece.column])) {
                out.append(fields[piece.column]);
                continue;
            }
            if (!piece.hasFallback)
                missing.bits |= quint64(1) << piece.placeholder;
        }
        out.append(texts.sliced(piece.begin, piece.length));
    }
    return missing;
}

QStringList CompiledTemplate::namesOf(Missing missing) const
{
    QStringList names;
    for (qsizetype i = 0; i < m_placeholders.size(); ++i) {
        if (missing.bits >> i & 1)
            names.append(m_placeholders[i]);
    }
    return names;
}

} // namespace cm
