// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cache/Queries.h"

#include <QList>
#include <QWidget>

class QCheckBox;

namespace cm {

struct FilterChoice;

/// The values of a few fields as check boxes, a heading above each field. None checked in a field = it does not matter.
class FilterChecks final : public QWidget {
    Q_OBJECT

public:
    explicit FilterChecks(const QList<FilterChoice> &choices, QWidget *parent = nullptr);

    void setTerms(const QList<FilterTerm> &terms);
    QList<FilterTerm> terms() const;

private:
    struct Box {
        FilterTerm term;
        QCheckBox *box;
    };
    QList<Box> m_boxes;
};

} // namespace cm
