// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/Entities.h"
#include "core/text/CompiledTemplate.h"
#include "core/text/Segmenter.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

namespace cm {

/// Turns one recipient's fields into the text that goes out: what preflight, upload and the service's check must agree on, to the byte.
/// A value after create(); const and usable on several threads.
class MessageRenderer {
public:
    enum class Outcome {
        Message,
        Empty,        ///< nothing but white space remains after rendering
        NotEncodable, ///< not in the GSM alphabet while Unicode is off
        TooLong,      ///< more than kMaxSmsParts parts
    };
    struct Rendered {
        QString text; ///< valid UTF-16: a lone surrogate has become U+FFFD
        SegmentCount count;
        bool missingValue = false; ///< a placeholder was blank and had no fall-back
    };

    /// The campaign's gatewayText says how texts are counted. columns: of each of its lists, in their order. Errors: those of
    /// TextTemplate::compile() (they name the list where there are several), campaign.no_text.
    static Result<MessageRenderer> create(const Campaign &campaign, const QList<DistributionList> &lists);

    /// out keeps its buffers from call to call.
    Outcome render(int list, const QStringList &fields, Rendered &out) const;

    /// The list's column that a character of the rendered text comes from; empty: it is the campaign's own.
    QString columnAt(int list, const QStringList &fields, qsizetype position) const;

    struct LongValue {
        QString column; ///< empty: no value costs a part
        int characters = 0;
    };
    /// Of the columns without whose value the text would take fewer parts than these, the one with the longest value.
    LongValue longValue(int list, const QStringList &fields, int parts) const;

private:
    std::vector<QStringList> m_columns;        ///< one per list
    std::vector<CompiledTemplate> m_templates; ///< one per list
    SegmentOptions m_options;
};

} // namespace cm
