// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/FilterPanel.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/FilterChecks.h"
#include "ui/widgets/TextLabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cm {

QString label(FilterOp op)
{
    switch (op) {
    case FilterOp::Equal:
        return FilterPanel::tr("Equal");
    case FilterOp::NotEqual:
        return FilterPanel::tr("Not equal");
    case FilterOp::StartsWith:
        return FilterPanel::tr("Starts with");
    case FilterOp::EndsWith:
        return FilterPanel::tr("Ends with");
    case FilterOp::Contains:
        return FilterPanel::tr("Contains");
    case FilterOp::DoesNotContain:
        return FilterPanel::tr("Does not contain");
    }
    return {};
}

namespace {
const QList<FilterOp> kAllOperators{FilterOp::Equal,    FilterOp::NotEqual, FilterOp::StartsWith,
                                    FilterOp::EndsWith, FilterOp::Contains, FilterOp::DoesNotContain};
}

/// Field, operator and value of one condition.
class FilterPanel::Row final : public QWidget {
public:
    Row(FilterPanel *panel, const FilterTerm &term)
        : m_panel(panel)
        , m_field(new QComboBox)
        , m_operator(new QComboBox)
        , m_value(new QStackedWidget)
        , m_text(new QLineEdit)
        , m_choice(new QComboBox)
        , m_remove(makeIconButton(u"trash-2"_s, FilterPanel::tr("Remove this condition")))
    {
        m_field->setAccessibleName(FilterPanel::tr("Field"));
        m_operator->setAccessibleName(FilterPanel::tr("Condition"));
        m_text->setAccessibleName(FilterPanel::tr("Value"));
        m_choice->setAccessibleName(FilterPanel::tr("Value"));
        m_text->setPlaceholderText(FilterPanel::tr("Value"));
        m_text->setClearButtonEnabled(true);
        m_value->addWidget(m_text);
        m_value->addWidget(m_choice);
        m_value->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        for (const FilterChoice &choice : std::as_const(panel->m_choices))
            m_field->addItem(choice.label, static_cast<int>(choice.field));
        auto *top = new QHBoxLayout;
        top->setSpacing(space::s);
        top->addWidget(m_field, 1);
        top->addWidget(m_operator, 1);
        auto *bottom = new QHBoxLayout;
        bottom->setSpacing(space::s);
        bottom->addWidget(m_value, 1);
        bottom->addWidget(m_remove);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, space::m);
        column->setSpacing(space::s);
        column->addLayout(top);
        column->addLayout(bottom);
        for (QComboBox *box : {m_field, m_operator, m_choice}) {
            box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
            box->setMinimumContentsLength(8);
        }
        connect(m_field, &QComboBox::currentIndexChanged, this, [this] { fieldChanged({}); });
        connect(m_remove, &QToolButton::clicked, this, [this] { m_panel->removeRow(this); });
        connect(m_text, &QLineEdit::returnPressed, panel, &SidePanel::accepted);
        setTerm(term);
    }

    void setTerm(const FilterTerm &term)
    {
        const QSignalBlocker blocker(m_field);
        m_field->setCurrentIndex(qMax(0, m_field->findData(static_cast<int>(term.field))));
        fieldChanged(term);
    }

    FilterTerm term() const
    {
        FilterTerm term;
        term.field = static_cast<FilterField>(m_field->currentData().toInt());
        term.op = static_cast<FilterOp>(m_operator->currentData().toInt());
        term.value = m_value->currentWidget() == m_choice ? m_choice->currentData().toString() : m_text->text().trimmed();
        return term;
    }

    void focusField() { m_field->setFocus(Qt::OtherFocusReason); }

private:
    void fieldChanged(const FilterTerm &term)
    {
        const int index = m_field->currentIndex();
        if (index < 0)
            return;
        const FilterChoice &choice = m_panel->m_choices.at(index);
        const bool chosen = !choice.values.isEmpty();
        QList<FilterOp> operators = choice.operators;
        if (operators.isEmpty())
            operators = chosen ? QList<FilterOp>{FilterOp::Equal, FilterOp::NotEqual} : kAllOperators;
        m_operator->clear();
        for (const FilterOp op : std::as_const(operators))
            m_operator->addItem(label(op), static_cast<int>(op));
        const bool same = !term.value.isEmpty() && term.field == choice.field;
        const FilterOp wanted = same ? term.op : operators.contains(FilterOp::Contains) ? FilterOp::Contains : operators.first();
        m_operator->setCurrentIndex(qMax(0, m_operator->findData(static_cast<int>(wanted))));
        m_operator->setVisible(operators.size() > 1);
        m_choice->clear();
        for (const auto &[value, text] : choice.values)
            m_choice->addItem(text, value);
        m_value->setCurrentWidget(chosen ? static_cast<QWidget *>(m_choice) : m_text);
        if (chosen)
            m_choice->setCurrentIndex(qMax(0, m_choice->findData(term.value)));
        else
            m_text->setText(same ? term.value : QString());
    }

    FilterPanel *m_panel;
    QComboBox *m_field;
    QComboBox *m_operator;
    QStackedWidget *m_value;
    QLineEdit *m_text;
    QComboBox *m_choice;
    QToolButton *m_remove;
};

FilterPanel::FilterPanel(QList<FilterChoice> choices, QWidget *parent)
    : SidePanel(tr("Filter by"), parent)
    , m_choices(std::move(choices))
    , m_list(new QVBoxLayout)
    , m_add(makeButton(tr("Add condition"), Variant::Ghost, u"plus"_s))
{
    setAcceptText(tr("Search"));
    acceptButton()->setIcon(Theme::icon(u"search"_s, IconTone::OnAccent));
    m_list->setSpacing(space::xs);
    body()->addLayout(m_list);
    m_add->setIcon(Theme::icon(u"plus"_s, IconTone::Accent));
    body()->addWidget(m_add, 0, Qt::AlignLeading);
    body()->addStretch();
    addRow({});
    connect(m_add, &QPushButton::clicked, this, [this] {
        // The next field that has no condition yet is what most people want.
        FilterTerm next;
        const QList<FilterTerm> used = terms();
        for (const FilterChoice &choice : std::as_const(m_choices)) {
            const bool taken = std::any_of(m_rows.cbegin(), m_rows.cend(), [&](Row *row) { return row->term().field == choice.field; });
            if (!taken) {
                next.field = choice.field;
                break;
            }
        }
        addRow(next);
        m_rows.last()->focusField();
    });
    connect(this, &SidePanel::accepted, this, [this] { Q_EMIT searchRequested(terms()); });
}

void FilterPanel::setChoices(QList<FilterChoice> choices)
{
    const QList<FilterTerm> now = terms();
    m_choices = std::move(choices);
    setTerms(now);
}

void FilterPanel::setCheckBoxes(bool on)
{
    const QList<FilterTerm> now = terms();
    delete m_checks;
    m_checks = on ? new FilterChecks(m_choices) : nullptr;
    if (m_checks)
        m_list->addWidget(m_checks);
    m_add->setVisible(!on);
    setTerms(now);
}

void FilterPanel::setTerms(const QList<FilterTerm> &terms)
{
    for (Row *row : std::as_const(m_rows)) {
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    if (m_checks) {
        m_checks->setTerms(terms);
        return;
    }
    for (const FilterTerm &term : terms)
        addRow(term);
    if (m_rows.isEmpty())
        addRow(m_choices.isEmpty() ? FilterTerm{} : FilterTerm{m_choices.first().field, FilterOp::Contains, {}});
}

QList<FilterTerm> FilterPanel::terms() const
{
    if (m_checks)
        return m_checks->terms();
    QList<FilterTerm> result;
    for (Row *row : m_rows) {
        const FilterTerm term = row->term();
        if (!term.value.isEmpty())
            result.append(term);
    }
    return result;
}

QString FilterPanel::describe(const FilterTerm &term) const
{
    for (const FilterChoice &choice : m_choices) {
        if (choice.field != term.field)
            continue;
        QString value = term.value;
        for (const auto &[one, text] : choice.values) {
            if (one == term.value)
                value = text;
        }
        switch (term.op) {
        case FilterOp::Equal:
            return tr("%1 is %2").arg(choice.label, value);
        case FilterOp::NotEqual:
            return tr("%1 is not %2").arg(choice.label, value);
        case FilterOp::StartsWith:
            return tr("%1 starts with “%2”").arg(choice.label, value);
        case FilterOp::EndsWith:
            return tr("%1 ends with “%2”").arg(choice.label, value);
        case FilterOp::Contains:
            return tr("%1 contains “%2”").arg(choice.label, value);
        case FilterOp::DoesNotContain:
            return tr("%1 does not contain “%2”").arg(choice.label, value);
        }
    }
    return term.value;
}

void FilterPanel::addRow(const FilterTerm &term)
{
    auto *row = new Row(this, term);
    m_rows.append(row);
    m_list->addWidget(row);
}

void FilterPanel::removeRow(Row *row)
{
    if (m_rows.size() == 1) {
        row->setTerm({m_choices.isEmpty() ? FilterField::Receiver : m_choices.first().field, FilterOp::Contains, {}});
        return;
    }
    m_rows.removeOne(row);
    row->hide();
    row->deleteLater();
    m_rows.last()->focusField();
}

} // namespace cm
