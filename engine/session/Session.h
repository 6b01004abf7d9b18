// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/Entities.h"
#include "engine/sync/ApiClient.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace cm {

class SecretStore;

/// Who is signed in at a server: gets the tokens, keeps the refresh token in the SecretStore (when the person stays signed in) and changes
/// both for new ones when the service asks for it. Lives on the engine thread, beside the ApiClient that it equips.
class Session : public QObject {
    Q_OBJECT

public:
    using UserDone = std::function<void(const Result<User> &)>;
    using Done = std::function<void(const Result<void> &)>;

    Session(ApiClient &api, std::shared_ptr<SecretStore> secrets, QObject *parent = nullptr);

    /// key: names the workspace in the SecretStore.
    void open(const QString &key);
    void close();

    /// Unauthorized "auth.wrong": one message for whatever was wrong.
    void signIn(const QString &email, const QString &password, bool staySignedIn, UserDone done);
    /// Takes up the session that was kept; NotFound when there is none. Does not speak with the service: the first request does.
    void restore(Done done);
    /// Tells the service, if it can be reached, and forgets the tokens in any case.
    void signOut(Done done);
    /// Nobody is at the desk: tells the service, does not wait for its answer, and lets the ApiClient say that the session is over.
    void lock();
    /// The service says that it is over: forgets the tokens.
    void forget();
    /// Somebody is at the desk: keeps the sign-in from ending as idle.
    void stayActive();
    bool isActive() const { return !m_refreshToken.isEmpty(); }
    /// Whether what is kept outlives the program.
    void askWhetherKept(std::function<void(bool)> done);

private:
    void refresh(const ApiClient::RefreshDone &done);
    Result<void> take(const QJsonObject &tokens);
    void keep();
    QString secretKey() const;

    ApiClient &m_api;
    std::shared_ptr<SecretStore> m_secrets;
    QString m_key;
    QString m_refreshToken;
    bool m_stay = false;
};

} // namespace cm
