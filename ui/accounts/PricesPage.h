// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "engine/Requests.h"
#include "ui/tour/TourStep.h"

#include <QWidget>

class QProgressBar;
class QPushButton;

namespace cm {

class Engine;
class FilePrompt;
class InlineMessage;

/// Import of the numbering-plan and price table.
class PricesPage final : public QWidget {
    Q_OBJECT

public:
    /// Both must outlive the page.
    PricesPage(Engine &engine, FilePrompt &files, QWidget *parent = nullptr);

    /// For the guided tour.
    TourSteps tour() const;
    static QByteArray sample();

Q_SIGNALS:
    void sampleSaved(const QString &file);

private:
    void choose();
    void import(const QString &file);
    void finish(const Result<PriceImport> &result);
    void saveSample();

    Engine &m_engine;
    FilePrompt &m_files;
    InlineMessage *m_message;
    QPushButton *m_import;
    QPushButton *m_download;
    QProgressBar *m_busy;
};

} // namespace cm
