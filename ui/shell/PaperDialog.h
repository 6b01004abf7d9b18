// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QTextBrowser;

namespace cm {

/// A text to be read: the user guide, what's new, a licence. Links within it are followed; those to the outside open in the browser.
class PaperDialog final : public QDialog {
    Q_OBJECT

public:
    /// file: Markdown when it ends in .md, plain text otherwise.
    PaperDialog(const QString &title, const QString &file, QWidget *parent = nullptr);

private:
    void show(const QString &file);
    static QString newsOf(QString words);
    void setMarkdown(const QString &words);

    QTextBrowser *m_text;
};

} // namespace cm
