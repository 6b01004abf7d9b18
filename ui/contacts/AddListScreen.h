// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/importing/ContactFileProbe.h"
#include "ui/shell/Screen.h"

#include <QPointer>

#include <memory>

class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace cm {

class FilePrompt;
class ImportColumnsPage;
class ImportDraft;
class ImportReportPage;
class ImportSourcePage;
class Job;
class JobProgress;
class Stepper;

/// Create distribution list: source, placeholders, the import with its progress, and the report.
class AddListScreen final : public Screen {
    Q_OBJECT

public:
    AddListScreen(const ScreenContext &context, std::shared_ptr<FilePrompt> files, QWidget *parent = nullptr);
    explicit AddListScreen(const ScreenContext &context, QWidget *parent = nullptr);
    ~AddListScreen() override;

    QString title() const override;
    TourSteps tour() const override;
    /// file: to import from.
    void activate(const QVariantMap &params) override;
    void deactivate() override;
    static QString draftKey();

    ImportDraft &draft() const { return *m_draft; }

private:
    enum Page { Source, Columns, Progress, Report };

    void show(Page page);
    void goOn();
    /// Looks into the source; on success the second step is shown.
    void look();
    void start();
    void watch(Job *job);
    void jobOver();
    void startAnew();
    void takeRestored(const QJsonObject &unsaved);

    std::unique_ptr<ImportDraft> m_draft;
    std::shared_ptr<FilePrompt> m_files;
    Stepper *m_stepper;
    QStackedWidget *m_pages;
    ImportSourcePage *m_source;
    ImportColumnsPage *m_columns;
    QWidget *m_progress;
    QVBoxLayout *m_progressBox;
    QPointer<JobProgress> m_jobView;
    ImportReportPage *m_report;
    QWidget *m_footer;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_finish;
    QPointer<Job> m_job;
    quint64 m_ticket = 0;
    bool m_restored = false; ///< what was kept was asked for
};

} // namespace cm
