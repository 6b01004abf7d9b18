// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/ImportSourcePage.h"

#include "engine/importing/ContactFileProbe.h"
#include "models/tables/CellText.h"
#include "ui/contacts/FileDrop.h"
#include "ui/contacts/ImportDraft.h"
#include "ui/contacts/ImportLabels.h"
#include "ui/shell/ObjectNames.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/AccessibleChoice.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/FilePrompt.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/InlineMessage.h"
#include "ui/widgets/TextArea.h"
#include "ui/widgets/TextLabel.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QFontDatabase>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace cm {

using namespace Qt::StringLiterals;

namespace {

// Numbers that their regulators reserve for examples (Ofcom, drama and film).
const QList<QStringList> &sampleRows()
{
    static const QList<QStringList> rows = {{u"PhoneNumber"_s, u"Placeholder1"_s, u"Placeholder2"_s, u"Placeholder3"_s},
                                            {u"+447700900123"_s, u"Steve"_s, u"Rogers"_s, u"New York"_s},
                                            {u"+447700900456"_s, u"Anna"_s, u"Weber"_s, u"Berlin"_s},
                                            {u"+447700900789"_s, u"Marie"_s, u"Dupont"_s, u"Lyon"_s}};
    return rows;
}

} // namespace

ImportSourcePage::ImportSourcePage(ImportDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_message(new InlineMessage)
{
    auto *columns = new QHBoxLayout;
    columns->setSpacing(space::l);
    columns->addWidget(makeSourceCard(), 2);
    columns->addWidget(makeFormatCard(), 1, Qt::AlignTop);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(space::l);
    box->addWidget(m_message);
    box->addLayout(columns, 1);
    connect(&draft, &ImportDraft::nameChanged, this, &ImportSourcePage::refresh);
    connect(&draft, &ImportDraft::sourceChanged, this, &ImportSourcePage::refresh);
    refresh();
}

Card *ImportSourcePage::makeSourceCard()
{
    m_name = new QLineEdit;
    m_name->setObjectName(names::kImportName);
    m_name->setPlaceholderText(tr("For example: Customers, spring 2026"));
    m_nameField = new FormField(tr("List &name"), m_name);

    m_uploadTab = makeButton(tr("&Upload a file"), Variant::Secondary, u"upload"_s);
    m_pasteTab = makeButton(tr("&Paste contacts"), Variant::Secondary, u"clipboard-paste"_s);
    m_pasteTab->setObjectName(names::kImportPasteTab);
    auto *tabs = new QButtonGroup(this);
    for (QPushButton *tab : {m_uploadTab, m_pasteTab}) {
        tab->setCheckable(true);
        markAsChoice(tab);
        tabs->addButton(tab);
    }
    auto *tabRow = new QHBoxLayout;
    tabRow->setSpacing(space::s);
    tabRow->addWidget(m_uploadTab);
    tabRow->addWidget(m_pasteTab);
    tabRow->addStretch();

    m_drop = new FileDrop;
    m_drop->setObjectName(names::kImportFile);
    m_drop->setMinimumHeight(220);
    m_dropField = new FormField({}, m_drop);

    m_paste = new TextArea;
    m_paste->setObjectName(names::kImportPaste);
    m_paste->setTabChangesFocus(true); // a tab comes in by pasting; the key goes on
    m_paste->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_paste->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_paste->setPlaceholderText(u"Steve Rogers, +447700900123, New York\nAnna Weber, +447700900456, Berlin"_s);
    m_pasteField = new FormField(tr("&Contacts, one on each line"), m_paste);
    m_separator = new QComboBox;
    m_separator->setObjectName(u"import.paste_separator"_s);
    fillSeparators(m_separator);
    auto *separatorField = new FormField(tr("&Separator between the columns"), m_separator);
    auto *pastePage = new QWidget;
    auto *pasteBox = new QVBoxLayout(pastePage);
    pasteBox->setContentsMargins(0, 0, 0, 0);
    pasteBox->setSpacing(space::m);
    pasteBox->addWidget(m_pasteField, 1);
    auto *separatorRow = new QHBoxLayout;
    separatorRow->addWidget(separatorField);
    separatorRow->addStretch();
    separatorField->setMinimumWidth(240);
    pasteBox->addLayout(separatorRow);

    m_pages = new QStackedWidget;
    m_pages->addWidget(m_dropField);
    m_pages->addWidget(pastePage);

    auto *card = new Card;
    card->body()->setSpacing(space::l);
    card->body()->addWidget(m_nameField);
    card->body()->addLayout(tabRow);
    card->body()->addWidget(m_pages, 1);

    connect(m_name, &QLineEdit::textEdited, this, [this](const QString &text) { m_draft.setName(text); });
    connect(tabs, &QButtonGroup::buttonClicked, this, [this](QAbstractButton *tab) {
        m_draft.setSource(tab == m_pasteTab ? ImportDraft::Source::Pasted : ImportDraft::Source::File);
        if (tab == m_pasteTab)
            m_paste->setFocus();
    });
    connect(m_drop, &FileDrop::fileChanged, this, [this](const QString &path) { m_draft.setFile(path); });
    connect(m_drop, &FileDrop::browseRequested, this, &ImportSourcePage::browse);
    connect(m_paste, &QPlainTextEdit::textChanged, this, [this] { m_draft.setPasted(m_paste->toPlainText()); });
    connect(m_separator, &QComboBox::activated, this, [this] { m_draft.setPasteSeparator(separatorOf(m_separator)); });
    return card;
}

Card *ImportSourcePage::makeFormatCard()
{
    auto *card = new Card(tr("How a list looks"));
    m_formatCard = card;
    card->setMinimumWidth(294);
    card->setMaximumWidth(360);
    auto *text = new TextLabel(tr("One contact on each line. One column holds the phone numbers; the others become placeholders that "
                                  "personalize your messages. You name them in the next step."),
                               TextRole::Body, TextTone::Muted);
    text->setWordWrap(true);
    card->body()->setSpacing(space::m);
    card->body()->addWidget(text);

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::s);
    grid->setVerticalSpacing(space::s);
    const QList<QStringList> &rows = sampleRows();
    for (int row = 0; row < rows.size(); ++row) {
        for (int column = 0; column < 3; ++column)
            grid->addWidget(new TextLabel(rows[row][column], TextRole::Caption, row == 0 ? TextTone::Accent : TextTone::Normal), row,
                            column);
    }
    grid->setColumnStretch(2, 1);
    card->body()->addLayout(grid);

    auto *note = new TextLabel(tr("UTF-8, UTF-16 and Windows-1252 are recognised, and so are the separators  ,  ;  |  tab and space. "
                                  "Save an Excel workbook as CSV first."),
                               TextRole::Caption, TextTone::Muted);
    note->setWordWrap(true);
    card->body()->addWidget(note);
    auto *download = makeButton(tr("&Download sample"), Variant::Secondary, u"download"_s);
    download->setObjectName(u"import.sample"_s);
    connect(download, &QPushButton::clicked, this, &ImportSourcePage::saveSample);
    auto *row = new QHBoxLayout;
    row->addWidget(download);
    row->addStretch();
    card->body()->addLayout(row);
    return card;
}

void ImportSourcePage::refresh()
{
    if (m_name->text() != m_draft.name())
        m_name->setText(m_draft.name());
    const bool pasted = m_draft.source() == ImportDraft::Source::Pasted;
    m_uploadTab->setChecked(!pasted);
    m_pasteTab->setChecked(pasted);
    m_pages->setCurrentIndex(pasted ? 1 : 0);
    m_drop->setFile(m_draft.file());
    if (m_paste->toPlainText() != m_draft.pasted())
        m_paste->setPlainText(m_draft.pasted());
    selectSeparator(m_separator, m_draft.pasteSeparator());
    m_message->clear();
    if (m_tried) {
        m_nameField->setProblem(m_draft.nameProblem());
        m_dropField->setProblem(m_draft.sourceProblem());
        m_pasteField->setProblem(m_draft.sourceProblem());
    }
    countPasted();
}

void ImportSourcePage::countPasted()
{
    int contacts = 0;
    const QString &text = m_draft.pasted();
    for (const auto line : QStringView(text).tokenize(u'\n')) {
        if (!line.trimmed().isEmpty())
            ++contacts;
    }
    m_pasteField->setCounter(tr("%1 of %2 lines").arg(numberText(contacts), numberText(ContactFileProbe::kMaxPasted)));
    if (contacts > ContactFileProbe::kMaxPasted + 1)
        m_pasteField->setProblem(
            tr("At most %n contact(s) can be pasted. Save them as a file and upload it.", nullptr, ContactFileProbe::kMaxPasted));
    else if (!m_tried || m_draft.sourceProblem().isEmpty())
        m_pasteField->setProblem({});
}

TourSteps ImportSourcePage::tour() const
{
    return {{m_nameField, tr("List name"), tr("The name by which you choose the list for a campaign."), {}},
            {m_uploadTab, tr("Upload a file"), tr("Takes the contacts from a file on this computer."), {}},
            {m_pasteTab, tr("Paste contacts"), tr("Takes up to 2,000 contacts that you paste or type."), {}},
            {m_dropField,
             tr("File"),
             tr("Drop a CSV, TSV or text file here, or browse for it. Separator, heading and encoding are found by themselves."),
             {}},
            {m_pasteField, tr("Contacts"), tr("One contact on each line, with a separator between the columns."), {}},
            {m_separator, tr("Separator"), tr("What stands between the columns of a line."), {}},
            {m_formatCard, tr("How a list looks"), tr("An example, and a sample file to download and fill in."), {}}};
}

bool ImportSourcePage::validate()
{
    m_tried = true;
    refresh();
    if (!m_draft.nameProblem().isEmpty()) {
        m_name->setFocus();
        return false;
    }
    if (!m_draft.sourceProblem().isEmpty()) {
        m_pages->currentIndex() == 1 ? m_paste->setFocus() : m_drop->setFocus();
        return false;
    }
    return true;
}

void ImportSourcePage::takeFile(const QString &path)
{
    m_draft.setSource(ImportDraft::Source::File);
    m_drop->setFile(path);
}

void ImportSourcePage::setBusy(bool busy)
{
    m_name->setEnabled(!busy);
    m_pages->setEnabled(!busy);
}

void ImportSourcePage::forgetProblems()
{
    m_tried = false;
    for (FormField *field : {m_nameField, m_dropField, m_pasteField})
        field->setProblem({});
}

void ImportSourcePage::browse()
{
    if (!m_prompt)
        return;
    m_prompt->openFile(this, tr("Choose a contact list"), tr("Contact lists (*.csv *.tsv *.txt);;All files (*)"),
                       [this](const QString &file) { m_drop->setFile(file); });
}

QByteArray ImportSourcePage::sample()
{
    QByteArray out;
    for (const QStringList &row : sampleRows())
        out += row.join(u',').toUtf8() + "\r\n";
    return out;
}

void ImportSourcePage::saveSample()
{
    if (!m_prompt)
        return;
    m_prompt->saveFile(this, tr("Save the sample"), u"contacts-sample.csv"_s, tr("CSV (*.csv)"), [this](const QString &path) {
        QSaveFile file(path);
        if (file.open(QIODevice::WriteOnly) && file.write(sample()) >= 0 && file.commit()) {
            Q_EMIT sampleSaved(path);
            return;
        }
        m_message->showMessage(Tone::Danger, tr("The sample could not be saved: %1").arg(file.errorString()));
    });
}

} // namespace cm
