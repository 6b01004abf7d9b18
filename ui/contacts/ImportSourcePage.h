// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tour/TourStep.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace cm {

class Card;
class FileDrop;
class FilePrompt;
class FormField;
class ImportDraft;
class InlineMessage;

/// Step 1 of Create distribution list: name, and a file or pasted contacts.
class ImportSourcePage final : public QWidget {
    Q_OBJECT

public:
    /// The draft must outlive the page.
    explicit ImportSourcePage(ImportDraft &draft, QWidget *parent = nullptr);

    void setFilePrompt(FilePrompt *prompt) { m_prompt = prompt; }
    InlineMessage *message() const { return m_message; }
    /// Shows what is missing and puts the focus there; true when nothing is.
    bool validate();
    /// As if it had been dropped.
    void takeFile(const QString &path);
    void setBusy(bool busy);
    /// For a new list: what is missing is not marked until validate().
    void forgetProblems();

    /// For the guided tour.
    TourSteps tour() const;
    /// The lines of a sample file, with the heading.
    static QByteArray sample();

Q_SIGNALS:
    void sampleSaved(const QString &file);

private:
    Card *makeSourceCard();
    Card *makeFormatCard();
    void refresh();
    void countPasted();
    void browse();
    void saveSample();

    ImportDraft &m_draft;
    FilePrompt *m_prompt = nullptr;
    InlineMessage *m_message;
    QLineEdit *m_name;
    FormField *m_nameField;
    QPushButton *m_uploadTab;
    QPushButton *m_pasteTab;
    Card *m_formatCard = nullptr;
    QStackedWidget *m_pages;
    FileDrop *m_drop;
    FormField *m_dropField;
    QPlainTextEdit *m_paste;
    FormField *m_pasteField;
    QComboBox *m_separator;
    bool m_tried = false;
};

} // namespace cm
