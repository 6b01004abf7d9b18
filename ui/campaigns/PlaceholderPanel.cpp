// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/PlaceholderPanel.h"

#include "core/text/TextTemplate.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/TextLabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace cm {

using namespace Qt::StringLiterals;

PlaceholderPanel::PlaceholderPanel(QWidget *parent)
    : SidePanel(tr("Placeholders"), parent)
    , m_name(new QLineEdit)
    , m_nameField(nullptr)
    , m_rows(new QVBoxLayout)
    , m_hint(new TextLabel({}, TextRole::Body, TextTone::Muted))
{
    setObjectName(u"campaign.placeholder_panel"_s);
    m_name->setObjectName(u"campaign.placeholder_name"_s);
    m_name->setMaxLength(kMaxName);
    m_name->setPlaceholderText(tr("For example: Name"));
    auto *button = makeButton(tr("&Add"), Variant::Secondary, u"plus"_s);
    button->setObjectName(u"campaign.placeholder_add"_s);
    auto *line = new QWidget;
    auto *lineBox = new QHBoxLayout(line);
    lineBox->setContentsMargins(0, 0, 0, 0);
    lineBox->setSpacing(space::s);
    lineBox->addWidget(m_name, 1);
    lineBox->addWidget(button);
    m_nameField = new FormField(tr("&Define placeholders"), line, nullptr, m_name);
    m_hint->setWordWrap(true);
    m_rows->setSpacing(space::m);
    body()->addWidget(m_hint);
    body()->addWidget(m_nameField);
    body()->addLayout(m_rows);
    body()->addStretch();
    setAcceptText(tr("Save"));
    acceptButton()->setObjectName(u"campaign.placeholder_save"_s);
    connect(button, &QPushButton::clicked, this, &PlaceholderPanel::add);
    connect(m_name, &QLineEdit::returnPressed, this, &PlaceholderPanel::add);
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_nameField->setProblem({}); });
    connect(this, &SidePanel::accepted, this, [this] {
        // What was typed and not added yet is meant, too.
        if (!m_name->text().trimmed().isEmpty()) {
            add();
            if (!m_nameField->problem().isEmpty())
                return;
        }
        Q_EMIT placeholdersSaved(m_placeholders);
        closePanel();
    });
}

void PlaceholderPanel::edit(const QList<PlaceholderMapping> &placeholders, const QStringList &columns)
{
    m_placeholders = placeholders;
    m_columns = columns;
    m_name->clear();
    m_nameField->setProblem({});
    m_hint->setText(columns.isEmpty()
                        ? tr("The chosen lists have phone numbers only, so there is nothing to personalize with.")
                        : tr("Give a column of your lists another name, to use it in the message. The columns themselves can be used as "
                             "they are: %1.")
                              .arg(u"{"_s + columns.join(u"}, {"_s) + u"}"_s));
    rebuild();
    openPanel();
}

QString PlaceholderPanel::nameProblem(const QString &name, const QList<PlaceholderMapping> &others)
{
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty())
        return tr("Enter a name for the placeholder.");
    for (const QChar c : trimmed) {
        if (QStringView(u"{}|").contains(c))
            return tr("A placeholder's name cannot have braces or “|”.");
    }
    for (const PlaceholderMapping &other : others) {
        if (TextTemplate::foldedName(other.name) == TextTemplate::foldedName(trimmed))
            return tr("“%1” is defined already.").arg(other.name);
    }
    if (others.size() >= TextTemplate::kMaxPlaceholders)
        return tr("There can be at most %n placeholder(s).", nullptr, TextTemplate::kMaxPlaceholders);
    return {};
}

void PlaceholderPanel::add()
{
    const QString name = m_name->text().trimmed();
    const QString problem = nameProblem(name, m_placeholders);
    m_nameField->setProblem(problem);
    if (!problem.isEmpty()) {
        m_name->setFocus();
        return;
    }
    QString column;
    for (const QString &candidate : std::as_const(m_columns)) {
        if (TextTemplate::foldedName(candidate) == TextTemplate::foldedName(name))
            column = candidate;
    }
    if (column.isEmpty() && m_columns.size() == 1)
        column = m_columns.front();
    m_placeholders.append({name, column});
    m_name->clear();
    rebuild();
    m_name->setFocus();
}

void PlaceholderPanel::rebuild()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int i = 0; i < m_placeholders.size(); ++i) {
        auto *column = new QComboBox;
        column->setObjectName(u"campaign.placeholder_column.%1"_s.arg(i));
        column->setPlaceholderText(tr("Choose a column"));
        column->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        column->addItems(m_columns);
        column->setCurrentIndex(int(m_columns.indexOf(m_placeholders.at(i).column)));
        auto *remove = makeIconButton(u"trash-2"_s, tr("Remove the placeholder %1").arg(m_placeholders.at(i).name));
        auto *line = new QWidget;
        auto *box = new QHBoxLayout(line);
        box->setContentsMargins(0, 0, 0, 0);
        box->setSpacing(space::s);
        box->addWidget(column, 1);
        box->addWidget(remove);
        m_rows->addWidget(new FormField(u"{"_s + m_placeholders.at(i).name + u"}"_s, line, nullptr, column));
        connect(column, &QComboBox::activated, this, [this, i, column] { m_placeholders[i].column = column->currentText(); });
        connect(
            remove, &QToolButton::clicked, this,
            [this, i] {
                m_placeholders.removeAt(i);
                rebuild();
                m_name->setFocus();
            },
            Qt::QueuedConnection);
    }
}

} // namespace cm
