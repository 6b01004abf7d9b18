// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/CompiledTemplate.h"

#include <QVarLengthArray>

#include <algorithm>
#include <cstring>

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
    // The length first: appending piece by piece would look at the buffer's owner and room each time.
    QVarLengthArray<QStringView, 64> views;
    qsizetype length = 0;
    const QStringView texts(m_texts);
    for (const Piece &piece : m_pieces) {
        QStringView view = texts.sliced(piece.begin, piece.length);
        if (piece.column >= 0) {
            if (piece.column < fields.size() && !isBlank(fields[piece.column]))
                view = fields[piece.column];
            else if (!piece.hasFallback)
                missing.bits |= quint64(1) << piece.placeholder;
        }
        length += view.size();
        views.append(view);
    }
    out.resize(length);
    QChar *at = out.data();
    for (const QStringView view : views) {
        if (!view.isEmpty())
            std::memcpy(at, view.data(), size_t(view.size()) * sizeof(QChar));
        at += view.size();
    }
    return missing;
}

int CompiledTemplate::placeholderAt(const QStringList &fields, qsizetype position) const
{
    qsizetype end = 0;
    for (const Piece &piece : m_pieces) {
        const bool isField = piece.column >= 0 && piece.column < fields.size() && !isBlank(fields[piece.column]);
        end += isField ? fields[piece.column].size() : piece.length;
        if (position < end)
            return isField ? piece.placeholder : -1;
    }
    return -1;
}

int CompiledTemplate::columnOf(int placeholder) const
{
    for (const Piece &piece : m_pieces) {
        if (piece.column >= 0 && piece.placeholder == placeholder)
            return piece.column;
    }
    return -1;
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
