// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace cm {

/// Asks a person for a file. A seam, so that tests can answer. The answer comes later, on the GUI thread, never after `parent` is gone;
/// not at all when the person thought better of it.
class FilePrompt {
public:
    virtual ~FilePrompt() = default;
    /// filters: as QFileDialog takes them, "Contacts (*.csv *.txt);;All files (*)".
    virtual void openFile(QWidget *parent, const QString &title, const QString &filters, std::function<void(const QString &)> chosen) = 0;
    virtual void saveFile(QWidget *parent, const QString &title, const QString &suggestedName, const QString &filters,
                          std::function<void(const QString &)> chosen) = 0;
};

/// The dialog of the desktop.
class DesktopFilePrompt final : public FilePrompt {
public:
    void openFile(QWidget *parent, const QString &title, const QString &filters, std::function<void(const QString &)> chosen) override;
    void saveFile(QWidget *parent, const QString &title, const QString &suggestedName, const QString &filters,
                  std::function<void(const QString &)> chosen) override;
};

} // namespace cm
