// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/ImportColumnsPage.h"

#include "models/tables/CellText.h"
#include "ui/contacts/ColumnHeader.h"
#include "ui/contacts/ImportDraft.h"
#include "ui/contacts/ImportLabels.h"
#include "ui/contacts/ImportPreviewModel.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/CellDelegate.h"
#include "ui/widgets/DialogSurface.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/InlineMessage.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/ToggleSwitch.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

namespace cm {

using namespace Qt::StringLiterals;

ImportColumnsPage::ImportColumnsPage(ImportDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_message(new InlineMessage)
    , m_separator(new QComboBox)
    , m_encoding(new QComboBox)
    , m_region(new QComboBox)
    , m_hasHeader(new ToggleSwitch(tr("The first line names the columns")))
    , m_view(new QTableView)
    , m_header(nullptr)
    , m_summary(new TextLabel({}, TextRole::Body, TextTone::Muted))
    , m_problem(new TextLabel({}, TextRole::Body, TextTone::Danger))
{
    m_separator->setObjectName(u"import.separator"_s);
    m_encoding->setObjectName(u"import.encoding"_s);
    m_region->setObjectName(u"import.region"_s);
    m_hasHeader->setObjectName(u"import.has_header"_s);
    fillSeparators(m_separator);
    for (const auto &[name, text] : encodingLabels())
        m_encoding->addItem(text, name);
    fillRegions(m_region);
    m_region->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_region->setMinimumContentsLength(24);

    auto *settings = new QHBoxLayout;
    settings->setSpacing(space::l);
    settings->addWidget(new FormField(tr("&Separator"), m_separator));
    m_encodingField = new FormField(tr("&Encoding"), m_encoding);
    settings->addWidget(m_encodingField);
    auto *regionField = new FormField(tr("&Country of national numbers"), m_region);
    regionField->setInfo(tr("Numbers without a country code are read as numbers of this country."));
    settings->addWidget(regionField);
    auto *headerField = new FormField({}, m_hasHeader);
    m_hasHeader->setAccessibleName(m_hasHeader->text());
    settings->addWidget(headerField, 0, Qt::AlignBottom);
    settings->addStretch();
    auto *settingsCard = new Card(tr("What was found"));
    settingsCard->body()->addLayout(settings);

    auto *model = new ImportPreviewModel(draft, this);
    m_header = new ColumnHeader(draft);
    m_view->setObjectName(u"import.preview"_s);
    m_view->setAccessibleName(tr("The first rows"));
    m_view->setHorizontalHeader(m_header);
    m_view->setModel(model);
    m_view->setItemDelegate(new CellDelegate(m_view));
    m_view->setSelectionMode(QAbstractItemView::NoSelection);
    m_view->setShowGrid(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setTabKeyNavigation(false);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setWordWrap(false);
    m_header->setStretchLastSection(true);
    m_view->verticalHeader()->setDefaultAlignment(Qt::AlignCenter);
    m_view->verticalHeader()->setDefaultSectionSize(36);
    m_view->verticalHeader()->setMinimumWidth(44);
    m_view->setMinimumHeight(260);

    auto *tableCard = new Card(tr("Define placeholders"));
    tableCard->body()->setContentsMargins(0, space::m, 0, 0);
    tableCard->body()->setSpacing(0);
    tableCard->body()->addWidget(m_view, 1);
    m_summary->setWordWrap(true);
    m_problem->setWordWrap(true);
    tableCard->body()->addWidget(makeLine());
    auto *notes = new QVBoxLayout;
    notes->setContentsMargins(space::l, space::m, space::l, space::m);
    notes->setSpacing(space::xs);
    notes->addWidget(m_problem);
    notes->addWidget(m_summary);
    tableCard->body()->addLayout(notes);

    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(space::l);
    box->addWidget(m_message);
    box->addWidget(settingsCard);
    box->addWidget(tableCard, 1);

    connect(m_separator, &QComboBox::activated, this, [this] { m_draft.setSeparator(separatorOf(m_separator)); });
    connect(m_encoding, &QComboBox::activated, this, [this] { m_draft.setEncoding(m_encoding->currentData().toString()); });
    connect(m_region, &QComboBox::activated, this, [this] { m_draft.setDefaultRegion(m_region->currentData().toString()); });
    connect(m_hasHeader, &ToggleSwitch::clicked, this, [this](bool on) { m_draft.setHasHeader(on); });
    connect(&draft, &ImportDraft::answerChanged, this, [this] {
        refreshSettings();
        refreshSummary();
    });
    connect(&draft, &ImportDraft::columnsChanged, this, &ImportColumnsPage::refreshSummary);
    refreshSettings();
    refreshSummary();
}

void ImportColumnsPage::refreshSettings()
{
    if (!m_draft.answer())
        return;
    const ContactFileProbe::Answer &answer = *m_draft.answer();
    selectSeparator(m_separator, answer.separator);
    m_encoding->setCurrentIndex(m_encoding->findData(answer.encoding));
    m_encodingField->setVisible(m_draft.source() == ImportDraft::Source::File);
    m_region->setCurrentIndex(qMax(0, m_region->findData(m_draft.defaultRegion())));
    m_hasHeader->setChecked(answer.hasHeader);
}

void ImportColumnsPage::refreshSummary()
{
    if (!m_draft.answer())
        return;
    const ContactFileProbe::Answer &answer = *m_draft.answer();
    QString problem = m_draft.phoneProblem();
    for (int i = 0; problem.isEmpty() && i < m_draft.columns().size(); ++i)
        problem = m_draft.labelProblem(i);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());

    int faults = 0;
    for (int row = 0; row < answer.rows.size(); ++row)
        faults += m_draft.phoneFault(row).isEmpty() ? 0 : 1;
    const QString count =
        answer.estimated ? tr("about %n contact(s)", nullptr, int(answer.contacts)) : tr("%n contact(s)", nullptr, int(answer.contacts));
    QString text = tr("%1; the first %2 are shown.").arg(count, numberText(answer.rows.size()));
    if (faults > 0)
        text += u' ' + tr("%n of them have no valid phone number; the report will list such rows.", nullptr, faults);
    text[0] = text[0].toUpper();
    m_summary->setText(text);
}

TourSteps ImportColumnsPage::tour() const
{
    return {{m_separator, tr("Separator"), tr("What stands between the columns. Change it when the preview looks wrong."), {}},
            {m_encodingField, tr("Encoding"), tr("How the letters are written in the file. Change it when some of them look wrong."), {}},
            {m_region, tr("Country of national numbers"), tr("Numbers without a country code are read as numbers of this country."), {}},
            {m_hasHeader, tr("Heading"), tr("Whether the first row holds the names of the columns."), {}},
            {m_view,
             tr("Columns"),
             tr("Say for each column what it is. One holds the phone numbers; the others become placeholders under the name that you give "
                "them."),
             {}}};
}

bool ImportColumnsPage::validate()
{
    if (!m_draft.phoneProblem().isEmpty()) {
        if (m_header->editorCount() > 0)
            m_header->roleBox(0)->setFocus();
        return false;
    }
    for (int i = 0; i < m_draft.columns().size(); ++i) {
        if (!m_draft.labelProblem(i).isEmpty()) {
            m_header->labelEdit(i)->setFocus();
            return false;
        }
    }
    return m_draft.stepTwoValid();
}

} // namespace cm
