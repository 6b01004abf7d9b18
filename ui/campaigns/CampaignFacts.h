// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Entities.h"
#include "core/text/Segmenter.h"

#include <QHash>
#include <QWidget>

class QGridLayout;

namespace cm {

class TextLabel;

/// What a campaign says and by whom, as words and values.
class CampaignFacts final : public QWidget {
    Q_OBJECT

public:
    explicit CampaignFacts(QWidget *parent = nullptr);

    /// count: of the message as the previewed recipient gets it.
    void show(const Campaign &campaign, const SegmentCount &count, const QString &accountName);
    using QWidget::show;
    /// The value beside a word; for tests.
    QString value(const QString &key) const;

private:
    void set(const QString &key, const QString &value);
    TextLabel *add(const QString &key, const QString &word);

    QGridLayout *m_grid;
    QHash<QString, TextLabel *> m_words;
    QHash<QString, TextLabel *> m_values;
};

} // namespace cm
