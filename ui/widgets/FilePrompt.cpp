// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/FilePrompt.h"

#include <QFileDialog>
#include <QStandardPaths>

namespace cm {

namespace {

QFileDialog *makeDialog(QWidget *parent, const QString &title, const QString &filters, std::function<void(const QString &)> chosen)
{
    auto *dialog = new QFileDialog(parent, title, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), filters);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [chosen = std::move(chosen)](const QString &file) { chosen(file); });
    return dialog;
}

} // namespace

void DesktopFilePrompt::openFile(QWidget *parent, const QString &title, const QString &filters, std::function<void(const QString &)> chosen)
{
    QFileDialog *dialog = makeDialog(parent, title, filters, std::move(chosen));
    dialog->setAcceptMode(QFileDialog::AcceptOpen);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->open();
}

void DesktopFilePrompt::saveFile(QWidget *parent, const QString &title, const QString &suggestedName, const QString &filters,
                                 std::function<void(const QString &)> chosen)
{
    QFileDialog *dialog = makeDialog(parent, title, filters, std::move(chosen));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->selectFile(suggestedName);
    dialog->open();
}

} // namespace cm
