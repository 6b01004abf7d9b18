// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QCoreApplication;

namespace cm {

/// What the command line asks for. --help and --version answer and end the program.
struct Options {
    QString dataDir;         ///< absolute
    QString language;        ///< empty = as set in the program
    QString theme;           ///< "light", "dark", "system"; empty = as set in the program
    QString smokeTestDir;    ///< empty = a usual start
    bool allStates = false;  ///< the smoke test also sees every screen while it waits, empty, and after a failure
    bool smokeDemo = false;  ///< on example data
    bool firstPaint = false; ///< measure the start
    bool gallery = false;    ///< of widgets, instead of the program
    QString openPage;        ///< the word of a page to begin with: "contacts"; empty = as last time
    QString contactFile;     ///< absolute; a file to import contacts from
    QString serviceProgram;  ///< campaign-service: CM_SERVICE, or beside this program

    /// What a second start hands over to the first, and back.
    QStringList words() const;
    void take(const QStringList &words);

    static Options parse(const QCoreApplication &app);
};

} // namespace cm
