// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/importing/ContactFileProbe.h"
#include "ui/shell/Screen.h"

#include <QJsonObject>
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
    /// file: to import from; refused while another import is open.
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
    void stopLooking();
    void start();
    void watch(Job *job);
    void jobOver();
    void startAnew();
    /// What was kept, or the import that an earlier screen has begun: also its report, until it is put away.
    void comeBack();
    void takeBack(const QJsonObject &kept);
    void settle(const QJsonObject &kept);
    void takeFile(const QString &file);

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
    QString m_import;       ///< id of the job and the list of Progress and Report
    QString m_wantedFile;   ///< until what was kept is known
    bool m_asked = false;   ///< for what was kept
    bool m_settled = false; ///< it is known: from now on what is here is kept instead
    bool m_edited = false;  ///< by the person
};

} // namespace cm
