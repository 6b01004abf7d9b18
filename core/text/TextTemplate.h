// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/text/CompiledTemplate.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <vector>

namespace cm {

/// A message text with placeholders, parsed.
///
///   {Name}         the value of the column that the placeholder is mapped to, by default the column of the same name
///   {Name|there}   the same, with a fall-back for recipients whose value is blank; the fall-back may be empty and holds no braces
///   {{  }}         one brace
///
/// Names are compared without regard to case and to spaces around them. A placeholder ends at the next closing brace and does not run
/// over a line's end. Parsing never fails as a whole: faults() says what is wrong and where, so that an editor can mark all of it.
class TextTemplate {
public:
    enum class FaultKind {
        Unterminated,  ///< { without }
        StrayBrace,    ///< } without {
        EmptyName,     ///< {} or {|x}
        NestedBrace,   ///< { within a placeholder
        TooMany,       ///< more than kMaxPlaceholders different names
        UnknownColumn, ///< only of check(): no column for the placeholder
    };
    struct Fault {
        FaultKind kind = FaultKind::Unterminated;
        qsizetype position = 0; ///< UTF-16 index in the text
        qsizetype length = 0;
        QString name;    ///< of the placeholder, where there is one
        QString message; ///< for a person
    };
    /// A well-formed placeholder where it stands in the text, braces included.
    struct Span {
        qsizetype position = 0;
        qsizetype length = 0;
        int placeholder = 0; ///< index in placeholders()
        bool hasFallback = false;
    };
    static constexpr int kMaxPlaceholders = 64;

    static TextTemplate parse(QStringView text);

    const std::vector<Fault> &faults() const { return m_faults; }
    bool isValid() const { return m_faults.empty(); }

    /// Different names in order of appearance, as first written, trimmed.
    const QStringList &placeholders() const { return m_placeholders; }
    const std::vector<Span> &spans() const { return m_spans; }

    /// faults() and, besides, each placeholder that has no column. mapping: placeholder name -> column name, as Campaign::mapping.
    std::vector<Fault> check(const QStringList &columns, const QJsonObject &mapping = {}) const;

    /// Binds to columns, in the order in which render() will get the fields. Fails with the first of check(); keys: template.unterminated,
    /// template.stray_brace, template.empty_name, template.nested_brace, template.too_many, template.unknown_column.
    Result<CompiledTemplate> compile(const QStringList &columns, const QJsonObject &mapping = {}) const;

    /// The text that renders to exactly `plain`.
    static QString escaped(QStringView plain);
    /// "{name}".
    static QString placeholder(QStringView name);
    /// How names are compared: trimmed and case-folded.
    static QString foldedName(QStringView name);

private:
    struct Piece {
        QString text; ///< literal or fall-back
        int placeholder = -1;
        bool hasFallback = false;
    };

    void addLiteral(QStringView text);
    void addPlaceholder(QStringView inner, qsizetype position);
    void addFault(FaultKind kind, qsizetype position, qsizetype length, const QString &name = {});
    int columnOf(int placeholder, const QStringList &foldedColumns, const QJsonObject &mapping) const;

    std::vector<Piece> m_pieces;
    std::vector<Span> m_spans;
    std::vector<Fault> m_faults;
    QStringList m_placeholders;
    QStringList m_folded;
};

} // namespace cm
