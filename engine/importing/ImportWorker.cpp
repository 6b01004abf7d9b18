// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/importing/ImportWorker.h"

namespace cm {

ImportWorker::ImportWorker()
{
    m_thread.setObjectName(QStringLiteral("import"));
    m_thread.start(QThread::LowPriority);
}

ImportWorker::~ImportWorker()
{
    m_thread.quit();
    m_thread.wait();
}

ImportProducer *ImportWorker::produce(const ImportRequest &request, const QString &rejectedFile)
{
    auto *producer = new ImportProducer(request, rejectedFile);
    producer->moveToThread(&m_thread);
    return producer;
}

} // namespace cm
