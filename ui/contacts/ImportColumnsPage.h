// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tour/TourStep.h"

#include <QWidget>

class QComboBox;
class QTableView;

namespace cm {

class ColumnHeader;
class FormField;
class ImportDraft;
class InlineMessage;
class TextLabel;
class ToggleSwitch;

/// Step 2 of Create distribution list, Define placeholders: what the file seems to be, the first rows, and what each column is.
class ImportColumnsPage final : public QWidget {
    Q_OBJECT

public:
    /// The draft must outlive the page.
    explicit ImportColumnsPage(ImportDraft &draft, QWidget *parent = nullptr);

    InlineMessage *message() const { return m_message; }
    ColumnHeader *header() const { return m_header; }
    /// For the guided tour.
    TourSteps tour() const;
    /// Puts the focus on what is wrong; true when nothing is.
    bool validate();

private:
    void refreshSettings();
    void refreshSummary();

    ImportDraft &m_draft;
    InlineMessage *m_message;
    QComboBox *m_separator;
    QComboBox *m_encoding;
    FormField *m_encodingField;
    QComboBox *m_region;
    ToggleSwitch *m_hasHeader;
    QTableView *m_view;
    ColumnHeader *m_header;
    TextLabel *m_summary;
    TextLabel *m_problem;
};

} // namespace cm
