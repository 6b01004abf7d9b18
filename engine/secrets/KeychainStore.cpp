// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/secrets/KeychainStore.h"

#include "core/base/Ulid.h"
#include "engine/secrets/MemoryStore.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QPromise>

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace cm {

namespace {

Q_LOGGING_CATEGORY(log, "cm.secrets")

Error toError(const QKeychain::Job &job)
{
    if (job.error() == QKeychain::EntryNotFound)
        return {ErrorCode::NotFound,
                u"secret.not_found"_s,
                QCoreApplication::translate("engine", "There is no stored session. Sign in again."),
                {}};
    return {ErrorCode::Unavailable, u"secret.keychain"_s,
            QCoreApplication::translate("engine", "The keychain of this computer cannot be used. The session ends with the program."),
            job.errorString()};
}

/// Starts the job and calls `done` with it at its end; the job deletes itself.
template<class Job, class Done>
void run(Job *job, Done done)
{
    // Under some desktops the fall-back would be a plain-text file.
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, job, [job, done = std::move(done)](QKeychain::Job *) mutable { done(*job); });
    job->start();
}

} // namespace

KeychainStore::KeychainStore(QString service)
    : m_service(std::move(service))
    , m_memory(std::make_unique<MemoryStore>())
{}

KeychainStore::~KeychainStore() = default;

QFuture<bool> KeychainStore::isPersistent()
{
    auto promise = std::make_shared<QPromise<bool>>();
    promise->start();
    auto future = promise->future();
    const auto settle = [promise](bool works) {
        promise->addResult(works);
        promise->finish();
    };
    if (m_works) {
        settle(*m_works);
        return future;
    }
    // Reading tells nothing: a missing entry and a missing keychain look alike. What was written must come back.
    const QString key = u"probe-"_s + newUlid();
    auto *write = new QKeychain::WritePasswordJob(m_service);
    write->setKey(key);
    write->setBinaryData("probe");
    run(write, [this, key, settle](QKeychain::Job &written) {
        if (written.error() != QKeychain::NoError) {
            qCInfo(log) << "no keychain:" << written.errorString();
            m_works = false;
            settle(false);
            return;
        }
        auto *read = new QKeychain::ReadPasswordJob(m_service);
        read->setKey(key);
        run(read, [this, key, settle](QKeychain::ReadPasswordJob &answer) {
            m_works = answer.error() == QKeychain::NoError && answer.binaryData() == "probe";
            auto *remove = new QKeychain::DeletePasswordJob(m_service);
            remove->setKey(key);
            run(remove, [](QKeychain::Job &) {});
            settle(*m_works);
        });
    });
    return future;
}

QFuture<Result<QByteArray>> KeychainStore::read(const QString &key)
{
    if (m_works == false)
        return m_memory->read(key);
    auto promise = std::make_shared<QPromise<Result<QByteArray>>>();
    promise->start();
    auto *job = new QKeychain::ReadPasswordJob(m_service);
    job->setKey(key);
    run(job, [promise](QKeychain::ReadPasswordJob &done) {
        promise->addResult(done.error() == QKeychain::NoError ? Result<QByteArray>(done.binaryData()) : fail(toError(done)));
        promise->finish();
    });
    return promise->future();
}

QFuture<Result<void>> KeychainStore::write(const QString &key, const QByteArray &value)
{
    if (m_works == false)
        return m_memory->write(key, value);
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setKey(key);
    job->setBinaryData(value);
    run(job, [promise](QKeychain::Job &done) {
        promise->addResult(done.error() == QKeychain::NoError ? Result<void>() : fail(toError(done)));
        promise->finish();
    });
    return promise->future();
}

QFuture<Result<void>> KeychainStore::remove(const QString &key)
{
    if (m_works == false)
        return m_memory->remove(key);
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    auto *job = new QKeychain::DeletePasswordJob(m_service);
    job->setKey(key);
    run(job, [promise](QKeychain::Job &done) {
        const bool gone = done.error() == QKeychain::NoError || done.error() == QKeychain::EntryNotFound;
        promise->addResult(gone ? Result<void>() : fail(toError(done)));
        promise->finish();
    });
    return promise->future();
}

} // namespace cm
