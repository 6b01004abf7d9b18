// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/FilterChecks.h"

#include "ui/theme/Tokens.h"
#include "ui/widgets/FilterPanel.h"
#include "ui/widgets/TextLabel.h"

#include <QCheckBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cm {

FilterChecks::FilterChecks(const QList<FilterChoice> &choices, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    for (const FilterChoice &choice : choices) {
        column->addWidget(new TextLabel(choice.label, TextRole::BodyStrong));
        for (const auto &[value, text] : choice.values) {
            auto *box = new QCheckBox(text);
            box->setAccessibleName(FilterPanel::tr("%1: %2", "a field and one of its values").arg(choice.label, text));
            box->setObjectName(u"filter."_s + value);
            column->addWidget(box);
            m_boxes.append({{choice.field, FilterOp::Equal, value}, box});
        }
        column->addSpacing(space::m);
    }
}

void FilterChecks::setTerms(const QList<FilterTerm> &terms)
{
    for (const Box &one : std::as_const(m_boxes))
        one.box->setChecked(terms.contains(one.term));
}

QList<FilterTerm> FilterChecks::terms() const
{
    QList<FilterTerm> out;
    for (const Box &one : m_boxes) {
        if (one.box->isChecked())
            out.append(one.term);
    }
    return out;
}

} // namespace cm
