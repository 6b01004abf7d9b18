// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/importing/ImportProducer.h"

#include <QThread>

namespace cm {

/// The import thread: files are read and checked here, in slices, so that several imports can take turns. None of it waits for the
/// network. May be made and destroyed on any thread.
class ImportWorker {
public:
    ImportWorker();
    ~ImportWorker();
    Q_DISABLE_COPY_MOVE(ImportWorker)

    /// A producer that lives on the import thread. The caller connects to it, then ends it with stop() and deleteLater().
    ImportProducer *produce(const ImportRequest &request, const QString &rejectedFile);

private:
    QThread m_thread;
};

} // namespace cm
