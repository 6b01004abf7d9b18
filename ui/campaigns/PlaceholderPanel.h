// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/campaigns/CampaignDraft.h"
#include "ui/widgets/SidePanel.h"

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace cm {

class FormField;
class TextLabel;

/// Defines placeholders of a campaign and maps each to a column of its lists. Save emits placeholdersSaved() and closes.
class PlaceholderPanel final : public SidePanel {
    Q_OBJECT

public:
    static constexpr int kMaxName = 40;

    explicit PlaceholderPanel(QWidget *parent = nullptr);

    void edit(const QList<PlaceholderMapping> &placeholders, const QStringList &columns);

    /// Why this cannot be the name of a further placeholder; empty = it can.
    static QString nameProblem(const QString &name, const QList<PlaceholderMapping> &others);

Q_SIGNALS:
    void placeholdersSaved(const QList<cm::PlaceholderMapping> &placeholders);

private:
    void add();
    void rebuild();

    QList<PlaceholderMapping> m_placeholders;
    QStringList m_columns;
    QLineEdit *m_name;
    FormField *m_nameField;
    QVBoxLayout *m_rows;
    TextLabel *m_hint;
};

} // namespace cm
