// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/SumBar.h"

#include "models/tables/CellText.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/TextLabel.h"

#include <QBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace cm {

SumBar::SumBar(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"statistics.sums"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::l, space::m, space::l, space::m);
    row->setSpacing(space::xl);
    for (const QString &title : {tr("Sent"), tr("Delivered"), tr("Undelivered"), tr("Transmitted"), tr("Delivery rate"), tr("Cost")}) {
        auto *cell = new QVBoxLayout;
        cell->setSpacing(0);
        cell->addWidget(new TextLabel(title, TextRole::Caption, TextTone::Muted));
        auto *value = new TextLabel(u"–"_s, TextRole::BodyStrong);
        value->setAccessibleName(title);
        cell->addWidget(value);
        row->addLayout(cell);
        m_values.append(value);
    }
    row->addStretch(1);
}

void SumBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), Theme::of().tokens().border);
}

void SumBar::setSums(const StatisticsRow &sums)
{
    const QStringList texts{numberText(sums.sent),
                            numberText(sums.delivered),
                            numberText(sums.undelivered),
                            numberText(sums.transmitted),
                            sums.sent > 0 ? percentText(sums.delivered, sums.sent) : u"–"_s,
                            euroText(sums.costMilli)};
    for (int i = 0; i < m_values.size(); ++i) {
        m_values[i]->setText(texts[i]);
        m_values[i]->setAccessibleDescription(texts[i]);
    }
}

} // namespace cm
