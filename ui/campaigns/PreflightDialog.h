// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Entities.h"
#include "engine/Requests.h"

#include <QDialog>

class QGridLayout;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace cm {

class InlineMessage;
class PartsChart;
class TextLabel;

/// What a launch would do, and the one button that does it. Opens while the check still runs; the owner hands in the report or the error.
/// Show it with open(); deletes itself.
class PreflightDialog final : public QDialog {
    Q_OBJECT

public:
    /// practice: the account sends through the practice carrier.
    PreflightDialog(const Campaign &campaign, const QString &accountName, bool practice, QWidget *parent);

    void setReport(const PreflightReport &report);
    void setError(const Error &error);
    QPushButton *confirmButton() const { return m_confirm; }

Q_SIGNALS:
    /// Once at most; countedBy: what the numbers of the report were counted by.
    void confirmed(const cm::GatewayText &countedBy);
    void retryRequested();

private:
    QWidget *makeReportPage();
    void addFact(const QString &what, const QString &value, bool warn = false);
    void fitToReport();
    void showProblems(const PreflightReport &report);
    void showFacts(const PreflightReport &report);
    void showCosts(const PreflightReport &report);
    void showCostliest(const PreflightReport &report);

    Campaign m_campaign;
    GatewayText m_countedBy;
    QString m_accountName;
    bool m_practice;
    QStackedWidget *m_pages;
    TextLabel *m_title;
    InlineMessage *m_message;
    InlineMessage *m_practiceNote;
    QScrollArea *m_report;
    QGridLayout *m_facts;
    PartsChart *m_parts;
    TextLabel *m_encoding;
    QGridLayout *m_costs;
    TextLabel *m_costNote;
    QWidget *m_costlyBox;
    QVBoxLayout *m_costliest;
    QPushButton *m_confirm;
    bool m_done = false;
};

} // namespace cm
