// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/auth/SignInDelay.h"

#include "service/storage/Statement.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace cm::service {

namespace {

/// Free attempts before the delay begins: people mistype, and many share one network address.
constexpr int kFreePerEmail = 3;
constexpr int kFreePerAddress = 20;
constexpr qint64 kLongestMs = 15 * 60 * 1000;
constexpr qint64 kForgetAfterMs = 24 * 60 * 60 * 1000;

QString emailSubject(const QString &email)
{
    // Hashed: what people type into the wrong field is not kept, and its length is bounded.
    return u"email:"_s +
           QString::fromLatin1(QCryptographicHash::hash(email.trimmed().toLower().toUtf8(), QCryptographicHash::Sha256).toHex());
}

QString addressSubject(const QString &address)
{
    return u"address:"_s + address;
}

qint64 delayAfter(qint64 failures, int free)
{
    const qint64 over = failures - free;
    return over < 0 ? 0 : std::min(kLongestMs, qint64(1000) << std::min<qint64>(over, 20));
}

} // namespace

qint64 SignInDelay::begin(WriteContext &tx, const QString &email, const QString &address)
{
    struct Subject {
        QString name;
        int free;
        qint64 failures = 0;
    };
    Subject subjects[] = {{emailSubject(email), kFreePerEmail}, {addressSubject(address), kFreePerAddress}};
    qint64 wait = 0;
    for (Subject &subject : subjects) {
        Statement s(tx.db(), u"SELECT failures, not_before_ms FROM sign_in_delay WHERE subject = ?"_s);
        if (!s.run(subject.name) || !s.next())
            continue;
        subject.failures = s.integer(0);
        wait = std::max(wait, s.integer(1) - tx.nowMs());
        if (tx.nowMs() - s.integer(1) > kForgetAfterMs)
            subject.failures = 0;
    }
    if (wait > 0)
        return wait;
    for (const Subject &subject : subjects) {
        const qint64 failures = subject.failures + 1;
        Statement::rows(tx.db(),
                        u"INSERT INTO sign_in_delay (subject, failures, not_before_ms) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET "
                        "failures = excluded.failures, not_before_ms = excluded.not_before_ms"_s,
                        subject.name, failures, tx.nowMs() + delayAfter(failures, subject.free));
    }
    return 0;
}

void SignInDelay::succeeded(WriteContext &tx, const QString &email, const QString &address)
{
    Statement::rows(tx.db(), u"DELETE FROM sign_in_delay WHERE subject = ?"_s, emailSubject(email));
    // Not forgotten for the address: somebody's own right password must not buy guesses at other people's.
    Statement::rows(tx.db(), u"UPDATE sign_in_delay SET failures = max(0, failures - 1), not_before_ms = ? WHERE subject = ?"_s, tx.nowMs(),
                    addressSubject(address));
}

void SignInDelay::sweep(WriteContext &tx)
{
    Statement::rows(tx.db(), u"DELETE FROM sign_in_delay WHERE not_before_ms < ?"_s, tx.nowMs() - kForgetAfterMs);
}

} // namespace cm::service
