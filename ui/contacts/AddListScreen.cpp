// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/AddListScreen.h"

#include "core/base/Continue.h"
#include "engine/Engine.h"
#include "engine/Job.h"
#include "engine/JobModel.h"
#include "models/cache/CacheReader.h"
#include "ui/contacts/ImportColumnsPage.h"
#include "ui/contacts/ImportDraft.h"
#include "ui/contacts/ImportReportPage.h"
#include "ui/contacts/ImportSourcePage.h"
#include "ui/shell/Navigator.h"
#include "ui/shell/ObjectNames.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/FilePrompt.h"
#include "ui/widgets/InlineMessage.h"
#include "ui/widgets/JobProgress.h"
#include "ui/widgets/Stepper.h"
#include "ui/widgets/TextLabel.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace cm {

using namespace Qt::StringLiterals;

AddListScreen::AddListScreen(const ScreenContext &context, QWidget *parent)
    : AddListScreen(context, std::make_shared<DesktopFilePrompt>(), parent)
{}

AddListScreen::AddListScreen(const ScreenContext &context, std::shared_ptr<FilePrompt> files, QWidget *parent)
    : Screen(context, parent)
    , m_draft(std::make_unique<ImportDraft>())
    , m_files(std::move(files))
    , m_stepper(new Stepper({tr("Contacts"), tr("Define placeholders")}))
    , m_pages(new QStackedWidget)
    , m_source(new ImportSourcePage(*m_draft))
    , m_columns(new ImportColumnsPage(*m_draft))
    , m_progress(new QWidget)
    , m_progressBox(nullptr)
    , m_report(new ImportReportPage)
    , m_footer(new QWidget)
    , m_back(makeButton(tr("Cancel")))
    , m_next(makeButton(tr("&Next"), Variant::Primary))
    , m_finish(makeButton(tr("&Finish"), Variant::Primary))
{
    m_source->setFilePrompt(m_files.get());
    m_report->setFilePrompt(m_files.get());

    auto *card = new Card(tr("Importing contacts"));
    m_progressBox = card->body();
    auto *hint = new TextLabel(tr("You can leave this page: the import goes on, and the progress stays at the bottom of the window."),
                               TextRole::Body, TextTone::Muted);
    hint->setWordWrap(true);
    m_progressBox->addWidget(hint);
    auto *progress = new QVBoxLayout(m_progress);
    progress->setContentsMargins(0, 0, 0, 0);
    progress->addWidget(card);
    progress->addStretch();

    m_pages->addWidget(m_source);
    m_pages->addWidget(m_columns);
    m_pages->addWidget(m_progress);
    m_pages->addWidget(m_report);

    m_next->setObjectName(names::kImportNext);
    m_finish->setObjectName(names::kImportFinish);
    m_back->setObjectName(u"import.back"_s);
    auto *buttons = new QHBoxLayout(m_footer);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(space::s);
    buttons->addStretch();
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    buttons->addWidget(m_finish);

    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(space::xl, space::l, space::xl, space::xl);
    box->setSpacing(space::l);
    box->addWidget(m_stepper);
    box->addWidget(m_pages, 1);
    box->addWidget(m_footer);

    connect(m_next, &QPushButton::clicked, this, &AddListScreen::goOn);
    connect(m_finish, &QPushButton::clicked, this, &AddListScreen::start);
    connect(m_back, &QPushButton::clicked, this, [this] {
        if (m_pages->currentIndex() == Columns) {
            show(Source);
            return;
        }
        startAnew();
        navigator().back();
    });
    connect(m_stepper, &Stepper::stepRequested, this, [this](int step) {
        if (step == 0 && m_pages->currentIndex() == Columns)
            show(Source);
    });
    connect(m_draft.get(), &ImportDraft::questionChanged, this, &AddListScreen::look);
    const auto edited = [this] { m_edited = true; };
    connect(m_draft.get(), &ImportDraft::nameChanged, this, edited);
    connect(m_draft.get(), &ImportDraft::sourceChanged, this, edited);
    connect(m_draft.get(), &ImportDraft::columnsChanged, this, edited);
    connect(m_source, &ImportSourcePage::sampleSaved, this,
            [this](const QString &file) { navigator().toast(tr("Saved as %1").arg(QFileInfo(file).fileName())); });
    connect(m_report, &ImportReportPage::rejectedSaved, this,
            [this](const QString &file) { navigator().toast(tr("Saved as %1").arg(QFileInfo(file).fileName())); });
    connect(m_report, &ImportReportPage::doneRequested, this, [this] {
        const QString id = m_report->report().listId;
        startAnew();
        navigator().openContacts(id);
    });
    connect(m_report, &ImportReportPage::campaignRequested, this, [this](const QString &id) {
        startAnew();
        navigator().createCampaign({}, id);
    });
    show(Source);
}

AddListScreen::~AddListScreen() = default;

QString AddListScreen::title() const
{
    return tr("Add distribution list");
}

TourSteps AddListScreen::tour() const
{
    TourSteps steps{{m_stepper, tr("Two steps"), tr("First the contacts, then what each of their columns is."), {}}};
    steps += m_source->tour();
    steps += m_columns->tour();
    steps += m_report->tour();
    steps +=
        TourSteps{{m_next, tr("Next"), tr("Looks into the contacts and shows what was found."), {}},
                  {m_finish, tr("Finish"), tr("Checks every row and makes the list. A report says what was not taken over, and why."), {}}};
    return steps;
}

void AddListScreen::activate(const QVariantMap &params)
{
    if (const QString file = params.value(u"file"_s).toString(); !file.isEmpty())
        m_wantedFile = file;
    if (m_pages->currentIndex() == Source)
        m_source->setFocus();
    if (m_settled || !engine().reader())
        takeFile(std::exchange(m_wantedFile, {}));
    else if (!std::exchange(m_asked, true))
        comeBack();
}

void AddListScreen::takeFile(const QString &file)
{
    if (file.isEmpty())
        return;
    if (m_pages->currentIndex() != Source) {
        navigator().toast(tr("An import is already open. Finish it first."), Tone::Warning);
        return;
    }
    stopLooking();
    m_source->takeFile(file);
}

void AddListScreen::comeBack()
{
    continueWith(engine().draft(draftKey()), this, [this](const Result<QJsonObject> &kept) {
        if (!kept) {
            m_asked = false; // the next visit asks again
            takeFile(std::exchange(m_wantedFile, {}));
            return;
        }
        // Whoever types faster than the disk answers has begun something new.
        m_edited ? settle({}) : takeBack(*kept);
    });
}

void AddListScreen::takeBack(const QJsonObject &kept)
{
    const QString import = kept.value(u"import"_s).toString();
    if (import.isEmpty()) {
        settle(kept);
    } else if (Job *job = engine().jobs()->find(import)) {
        m_draft->restore(kept);
        watch(job);
        settle({});
    } else {
        // Its report was put away, or the program has been started anew. What has become a list is not offered a second time.
        continueWith(engine().reader()->list(import), this, [this, kept](const Result<DistributionList> &made) {
            settle(m_edited || (made && made->isComplete()) ? QJsonObject() : kept);
        });
    }
}

void AddListScreen::settle(const QJsonObject &kept)
{
    if (m_draft->restore(kept) && kept.value(u"step"_s).toInt() == 1 && m_draft->stepOneValid() && m_wantedFile.isEmpty())
        look();
    m_settled = true;
    takeFile(std::exchange(m_wantedFile, {}));
}

void AddListScreen::deactivate()
{
    if (!m_settled && !m_edited)
        return;
    QJsonObject kept = m_draft->toJson();
    if (!kept.isEmpty()) {
        kept.insert(u"step"_s, m_pages->currentIndex() == Source ? 0 : 1);
        if (m_pages->currentIndex() == Progress || m_pages->currentIndex() == Report)
            kept.insert(u"import"_s, m_import);
    }
    engine().saveDraft(draftKey(), kept);
}

QString AddListScreen::draftKey()
{
    return u"import"_s;
}

void AddListScreen::show(Page page)
{
    m_pages->setCurrentIndex(page);
    m_stepper->setCurrent(page == Source ? 0 : 1);
    m_stepper->setVisible(page == Source || page == Columns);
    m_footer->setVisible(page == Source || page == Columns);
    m_back->setText(page == Source ? tr("Cancel") : tr("&Back"));
    m_next->setVisible(page == Source);
    m_finish->setVisible(page == Columns);
}

void AddListScreen::goOn()
{
    if (!m_source->validate())
        return;
    look();
}

void AddListScreen::look()
{
    const quint64 ticket = ++m_ticket;
    const bool first = m_pages->currentIndex() == Source;
    m_source->message()->clear();
    m_columns->message()->clear();
    if (first) {
        m_next->setEnabled(false);
        m_source->setBusy(true);
    }
    continueWith(ContactFileProbe::ask(m_draft->question()), this, [this, ticket, first](const Result<ContactFileProbe::Answer> &answer) {
        if (ticket != m_ticket)
            return;
        m_next->setEnabled(true);
        m_source->setBusy(false);
        if (!answer) {
            (first ? m_source->message() : m_columns->message())->showError(answer.error());
            return;
        }
        m_draft->setAnswer(*answer);
        show(Columns);
    });
}

void AddListScreen::start()
{
    if (!m_columns->validate() || m_job)
        return;
    watch(engine().importContacts(m_draft->request()));
}

void AddListScreen::watch(Job *job)
{
    m_job = job;
    m_import = job->id();
    delete m_jobView;
    m_jobView = new JobProgress(job);
    m_progressBox->addWidget(m_jobView);
    show(Progress);
    connect(job, &Job::finished, this, &AddListScreen::jobOver);
    if (job->isOver())
        jobOver();
}

void AddListScreen::jobOver()
{
    Job *job = m_job;
    if (!job)
        return;
    m_job = nullptr;
    disconnect(job, nullptr, this, nullptr);
    // An import that an earlier screen has begun: its columns have not been looked at here.
    const Page before = m_draft->answer() ? Columns : Source;
    InlineMessage *message = before == Columns ? m_columns->message() : m_source->message();
    switch (job->state()) {
    case Job::State::Finished:
        m_report->setReport(m_draft->name().trimmed(), job->result().value<ImportReport>());
        show(Report);
        break;
    case Job::State::Cancelled:
        show(before);
        message->showMessage(Tone::Info, tr("The import was cancelled. Nothing of it was kept."));
        break;
    default:
        show(before);
        message->showError(job->error());
        break;
    }
    delete m_jobView;
}

void AddListScreen::startAnew()
{
    stopLooking();
    if (Job *job = m_pages->currentIndex() == Report ? engine().jobs()->find(m_import) : nullptr)
        engine().jobs()->dismiss(job); // it has been read
    m_draft->reset();
    m_source->forgetProblems();
    show(Source);
}

void AddListScreen::stopLooking()
{
    ++m_ticket;
    m_source->setBusy(false);
    m_next->setEnabled(true);
}

} // namespace cm
