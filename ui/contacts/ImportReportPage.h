// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/Requests.h"
#include "ui/tour/TourStep.h"

#include <QWidget>

class QPushButton;
class QTableView;

namespace cm {

class Card;
class FilePrompt;
class InlineMessage;
class RejectedRowModel;
class TextLabel;

/// How an import went: every row of the file is in one of the counts.
class ImportReportPage final : public QWidget {
    Q_OBJECT

public:
    explicit ImportReportPage(QWidget *parent = nullptr);

    void setFilePrompt(FilePrompt *prompt) { m_prompt = prompt; }
    void setReport(const QString &listName, const ImportReport &report);
    const ImportReport &report() const { return m_report; }
    /// For the guided tour.
    TourSteps tour() const;

Q_SIGNALS:
    void doneRequested();
    void campaignRequested(const QString &listId);
    void rejectedSaved(const QString &file);

private:
    class Figure;
    void saveRejected();

    FilePrompt *m_prompt = nullptr;
    ImportReport m_report;
    QString m_name;
    InlineMessage *m_message;
    TextLabel *m_icon;
    TextLabel *m_title;
    TextLabel *m_subtitle;
    Figure *m_accepted;
    Figure *m_duplicates;
    Figure *m_invalid;
    Figure *m_optedOut;
    Card *m_table;
    RejectedRowModel *m_model;
    QTableView *m_view;
    TextLabel *m_more;
    QPushButton *m_save;
    QPushButton *m_campaign;
};

} // namespace cm
