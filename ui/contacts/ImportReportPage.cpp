// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/ImportReportPage.h"

#include "core/base/Continue.h"
#include "models/tables/CellText.h"
#include "ui/contacts/RejectedRowModel.h"
#include "ui/shell/ObjectNames.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/CellDelegate.h"
#include "ui/widgets/FilePrompt.h"
#include "ui/widgets/InlineMessage.h"
#include "ui/widgets/TextLabel.h"

#include <QFile>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>
#include <QtConcurrent/QtConcurrentRun>

namespace cm {

using namespace Qt::StringLiterals;

/// One count with its word.
class ImportReportPage::Figure final : public Card {
public:
    Figure(const QString &word, const QString &name)
        : m_number(new TextLabel({}, TextRole::Display))
        , m_word(new TextLabel(word, TextRole::Body, TextTone::Muted))
    {
        m_number->setObjectName(name);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        body()->setSpacing(0);
        body()->addWidget(m_number);
        body()->addWidget(m_word);
    }

    void set(qint64 value, TextTone tone)
    {
        m_number->setText(numberText(value));
        m_number->setTone(value > 0 ? tone : TextTone::Faint);
        m_number->setAccessibleName(u"%1: %2"_s.arg(m_word->text(), m_number->text()));
    }

private:
    TextLabel *m_number;
    TextLabel *m_word;
};

ImportReportPage::ImportReportPage(QWidget *parent)
    : QWidget(parent)
    , m_message(new InlineMessage)
    , m_icon(new TextLabel(QString()))
    , m_title(new TextLabel({}, TextRole::Title))
    , m_subtitle(new TextLabel({}, TextRole::Body, TextTone::Muted))
    , m_accepted(new Figure(tr("accepted"), u"import.accepted"_s))
    , m_duplicates(new Figure(tr("duplicates"), u"import.duplicates"_s))
    , m_invalid(new Figure(tr("invalid"), u"import.invalid"_s))
    , m_optedOut(new Figure(tr("opted out"), u"import.opted_out"_s))
    , m_table(new Card(tr("Rows that were not taken over")))
    , m_model(new RejectedRowModel(this))
    , m_view(new QTableView)
    , m_more(new TextLabel({}, TextRole::Caption, TextTone::Muted))
    , m_save(makeButton(tr("&Save rejected rows…"), Variant::Secondary, u"download"_s))
    , m_campaign(makeButton(tr("&Create a campaign with it"), Variant::Primary, u"megaphone"_s))
{
    setObjectName(names::kImportReport);
    m_title->setWordWrap(true);
    m_subtitle->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(space::xs);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::l);
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    auto *figures = new QHBoxLayout;
    figures->setSpacing(space::l);
    for (Figure *figure : {m_accepted, m_duplicates, m_invalid, m_optedOut})
        figures->addWidget(figure, 1);

    m_view->setModel(m_model);
    m_view->setAccessibleName(m_table->title());
    m_view->setItemDelegate(new CellDelegate(m_view));
    m_view->setItemDelegateForColumn(RejectedRowModel::Kind,
                                     new BadgeDelegate(
                                         [this](const QModelIndex &index) {
                                             const auto kind = m_model->rowAt(index.row()).kind;
                                             return kind == RejectedRow::Kind::Invalid
                                                        ? Tone::Danger
                                                        : (kind == RejectedRow::Kind::Duplicate ? Tone::Neutral : Tone::Warning);
                                         },
                                         m_view));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setShowGrid(false);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->horizontalHeader()->viewport()->setAutoFillBackground(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setTabKeyNavigation(false);
    m_view->setWordWrap(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(40);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->setColumnWidth(RejectedRowModel::Row, 90);
    m_view->setColumnWidth(RejectedRowModel::Value, 220);
    m_view->setColumnWidth(RejectedRowModel::Kind, 130);
    m_table->body()->setContentsMargins(0, 0, 0, 0);
    m_table->body()->setSpacing(0);
    m_table->body()->addWidget(m_view, 1);
    m_more->setContentsMargins(space::l, space::s, space::l, space::m);
    m_table->body()->addWidget(m_more);
    m_table->addHeaderWidget(m_save);
    m_save->setObjectName(u"import.save_rejected"_s);

    auto *done = makeButton(tr("&Done"));
    done->setObjectName(names::kImportDone);
    m_campaign->setObjectName(u"import.campaign"_s);
    auto *footer = new QHBoxLayout;
    footer->setSpacing(space::s);
    footer->addStretch();
    footer->addWidget(done);
    footer->addWidget(m_campaign);

    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(space::l);
    box->addWidget(m_message);
    box->addLayout(head);
    box->addLayout(figures);
    box->addWidget(m_table, 1);
    box->addStretch();
    box->addLayout(footer);

    connect(done, &QPushButton::clicked, this, &ImportReportPage::doneRequested);
    connect(m_campaign, &QPushButton::clicked, this, [this] { Q_EMIT campaignRequested(m_report.listId); });
    connect(m_save, &QPushButton::clicked, this, &ImportReportPage::saveRejected);
}

TourSteps ImportReportPage::tour() const
{
    return {{m_accepted, tr("Accepted"), tr("The contacts that are on the list now."), {}},
            {m_duplicates, tr("Duplicates"), tr("Numbers that came more than once; each is on the list once."), {}},
            {m_invalid, tr("Invalid"), tr("Rows without a phone number that can be reached. The table says why."), {}},
            {m_optedOut, tr("Opted out"), tr("People who do not want messages any more. They are left out."), {}},
            {m_table,
             tr("Rows that were not taken over"),
             tr("Each with its reason. Save them as a file, mend them, and bring them in again."),
             {}},
            {m_campaign, tr("Create a campaign with it"), tr("Goes on to a campaign for this list."), {}}};
}

void ImportReportPage::setReport(const QString &listName, const ImportReport &report)
{
    m_report = report;
    m_name = listName;
    m_message->clear();
    const qint64 rejected = report.duplicates + report.invalid + report.optedOut;
    const bool none = report.accepted == 0;
    const bool clean = rejected == 0 && !none;
    m_icon->setPixmap(Theme::icon(none ? u"circle-x"_s : (clean ? u"circle-check"_s : u"circle-alert"_s),
                                  none ? IconTone::Danger : (clean ? IconTone::Success : IconTone::Warning))
                          .pixmap(QSize(36, 36), devicePixelRatioF()));
    m_title->setText(none ? tr("No contact of “%1” could be imported").arg(listName) : tr("“%1” is ready").arg(listName));
    m_subtitle->setText(clean ? tr("Every row of the file became a contact.")
                              : tr("%1 of %2 rows became contacts. The others and the reasons are listed below.")
                                    .arg(numberText(report.accepted), numberText(report.rows)));
    m_accepted->set(report.accepted, TextTone::Success);
    m_duplicates->set(report.duplicates, TextTone::Normal);
    m_invalid->set(report.invalid, TextTone::Danger);
    m_optedOut->set(report.optedOut, TextTone::Warning);
    m_model->setRows(report.examples);
    m_table->setVisible(rejected > 0);
    const bool all = report.examples.size() >= rejected;
    m_more->setVisible(!all);
    m_more->setText(
        tr("The first %1 of %2 are shown; the saved file has all of them.").arg(numberText(report.examples.size()), numberText(rejected)));
    m_save->setEnabled(!report.rejectedFile.isEmpty());
    m_campaign->setVisible(!none);
}

void ImportReportPage::saveRejected()
{
    if (!m_prompt)
        return;
    m_prompt->saveFile(this, tr("Save rejected rows"), tr("%1 - rejected rows.csv").arg(m_name), tr("CSV (*.csv)"),
                       [this](const QString &path) {
                           m_save->setEnabled(false);
                           const auto copy = [from = m_report.rejectedFile, path]() -> Result<void> {
                               QFile source(from);
                               if (from != path)
                                   QFile::remove(path);
                               if (from == path || source.copy(path))
                                   return {};
                               return fail(ErrorCode::Io, u"import.save_rejected"_s,
                                           ImportReportPage::tr("The file could not be saved: %1").arg(source.errorString()));
                           };
                           continueWith(QtConcurrent::run(copy), this, [this, path](const Result<void> &result) {
                               m_save->setEnabled(true);
                               if (result)
                                   Q_EMIT rejectedSaved(path);
                               else
                                   m_message->showError(result.error());
                           });
                       });
}

} // namespace cm
