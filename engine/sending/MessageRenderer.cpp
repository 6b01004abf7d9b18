// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sending/MessageRenderer.h"

#include "core/text/TextTemplate.h"

#include <QCoreApplication>

#include <algorithm>

namespace cm {

using namespace Qt::StringLiterals;

namespace {

void replaceLoneSurrogates(QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text.at(i).isSurrogate())
            continue;
        if (text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            ++i;
        else
            text[i] = QChar::ReplacementCharacter;
    }
}

bool isBlank(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
}

} // namespace

Result<MessageRenderer> MessageRenderer::create(const Campaign &campaign, const QList<DistributionList> &lists)
{
    if (isBlank(campaign.text)) {
        return fail(ErrorCode::InvalidInput, u"campaign.no_text"_s,
                    QCoreApplication::translate("engine", "The campaign has no message. Please write one."));
    }
    const TextTemplate text = TextTemplate::parse(campaign.text);
    MessageRenderer renderer;
    renderer.m_options = campaign.gatewayText.options(campaign.unicodeAllowed);
    for (const DistributionList &list : lists) {
        Result<CompiledTemplate> compiled = text.compile(list.columns, campaign.mapping);
        if (!compiled) {
            Error error = compiled.error();
            if (lists.size() > 1 && text.isValid())
                error.message = QCoreApplication::translate("engine", "List “%1”: %2").arg(list.name, error.message);
            return fail(std::move(error));
        }
        renderer.m_templates.push_back(std::move(*compiled));
        renderer.m_columns.push_back(list.columns);
    }
    return renderer;
}

MessageRenderer::Outcome MessageRenderer::render(int list, const QStringList &fields, Rendered &out) const
{
    out.missingValue = !m_templates[std::size_t(list)].render(fields, out.text).none();
    if (isBlank(out.text))
        return Outcome::Empty;
    if (!out.text.isValidUtf16())
        replaceLoneSurrogates(out.text);
    out.count = countSegments(out.text, m_options);
    if (!out.count.allowed)
        return Outcome::NotEncodable;
    if (out.count.parts > kMaxSmsParts)
        return Outcome::TooLong;
    return Outcome::Message;
}

MessageRenderer::LongValue MessageRenderer::longValue(int list, const QStringList &fields, int parts) const
{
    const CompiledTemplate &compiled = m_templates[std::size_t(list)];
    LongValue longest;
    for (int i = 0; i < compiled.placeholders().size(); ++i) {
        const int column = compiled.columnOf(i);
        if (column < 0 || column >= fields.size() || fields[column].size() <= longest.characters)
            continue;
        QStringList without = fields;
        without[column].clear();
        if (countSegments(compiled.render(without), m_options).parts < parts)
            longest = {m_columns[std::size_t(list)].value(column), int(fields[column].size())};
    }
    return longest;
}

QString MessageRenderer::columnAt(int list, const QStringList &fields, qsizetype position) const
{
    const CompiledTemplate &compiled = m_templates[std::size_t(list)];
    const int placeholder = compiled.placeholderAt(fields, position);
    return placeholder < 0 ? QString() : m_columns[std::size_t(list)].value(compiled.columnOf(placeholder));
}

} // namespace cm
