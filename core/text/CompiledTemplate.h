// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace cm {

/// A TextTemplate bound to the columns of a list; made by TextTemplate::compile(). A value: copies are cheap, rendering is const and may
/// happen on several threads at once.
class CompiledTemplate {
public:
    /// What was missing for one recipient.
    struct Missing {
        quint64 bits = 0; ///< bit i: placeholders()[i] was blank and had no fall-back; it was rendered as nothing
        bool none() const { return bits == 0; }
    };

    /// fields: one per column; a list that is too short counts as blank at the end. A value that is blank (empty or only white space)
    /// gives way to the fall-back, any other is taken as it is.
    QString render(const QStringList &fields, Missing *missing = nullptr) const;

    /// The same into a buffer, which keeps its capacity: nothing is allocated once it has grown.
    Missing render(const QStringList &fields, QString &out) const;

    /// The placeholder that the character at a UTF-16 index of the rendered text comes from; -1: from the text itself, or a fall-back.
    int placeholderAt(const QStringList &fields, qsizetype position) const;
    /// The column that a placeholder is bound to: an index in the fields.
    int columnOf(int placeholder) const;

    /// The names as they were first written in the text; at most 64.
    const QStringList &placeholders() const { return m_placeholders; }
    QStringList namesOf(Missing missing) const;
    bool hasPlaceholders() const { return !m_placeholders.isEmpty(); }

private:
    friend class TextTemplate;
    struct Piece {
        qsizetype begin = 0; ///< literal or fall-back in m_texts
        qsizetype length = 0;
        int column = -1; ///< -1: literal
        int placeholder = 0;
        bool hasFallback = false;
    };

    QString m_texts;
    std::vector<Piece> m_pieces;
    QStringList m_placeholders;
};

} // namespace cm
