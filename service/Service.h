// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "service/auth/PasswordHasher.h"
#include "service/dispatch/Dispatcher.h"
#include "service/http/HttpServer.h"

#include <QString>

#include <functional>
#include <memory>

namespace cm::service {

class Api;
class Database;

/// The whole service, put together: store, sign-in, feed, scheduler, dispatcher and HTTP.
class Service {
public:
    struct Options {
        QString dataDir;
        bool local = false; ///< for one person on this computer: an administrator of its own and a practice account
        HttpServerOptions http;
        PasswordHasher::Cost passwordCost;
        Dispatcher::Options dispatch;
        int schedulerTickMs = 1000;
        bool demo = false; ///< with `local`: filled with example data when it is new (DemoData)
        double demoShare = 1.0;
        std::function<bool(int percent)> demoProgress; ///< answers false to end the start with Cancelled
        bool dispatching = true;                       ///< off: tests of everything else
    };

    /// Opens the data folder, settles what a predecessor left, and listens. Errors: those of Database::open, SealedStore::open,
    /// HttpServer::start.
    static Result<std::unique_ptr<Service>> start(Options options, const Clock &clock);
    ~Service(); ///< stops

    quint16 port() const;
    QString localToken() const; ///< empty unless Options::local
    Database &database();
    const Api &api() const;

    /// Requests that are being handled are finished, then sending ends; at most deadlineMs each.
    void stop(int deadlineMs = 5000);

private:
    class Private;
    explicit Service(std::unique_ptr<Private> priv);
    std::unique_ptr<Private> d;
};

} // namespace cm::service
