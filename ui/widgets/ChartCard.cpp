// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ChartCard.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/CellDelegate.h"
#include "ui/widgets/TextLabel.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTableWidget>
#include <QToolButton>

namespace cm {

ChartCard::ChartCard(const QString &title, QWidget *chart, QWidget *parent)
    : Card(title, parent)
    , m_chart(chart ? chart : new QWidget)
    , m_stack(new QStackedWidget)
    , m_table(new QTableWidget)
    , m_empty(new TextLabel({}, TextRole::Body, TextTone::Muted))
    , m_toggle(makeIconButton(QStringLiteral("table"), tr("Show as table")))
    , m_save(makeIconButton(QStringLiteral("image-down"), tr("Save picture")))
{
    m_toggle->setCheckable(true);
    addHeaderWidget(m_toggle);
    addHeaderWidget(m_save);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    body()->addWidget(m_stack, 1);
    connect(m_toggle, &QToolButton::toggled, this, &ChartCard::showTable);
    connect(m_save, &QToolButton::clicked, this, &ChartCard::pictureRequested);
    setAccessibleName(title);
}

void ChartCard::setTitles(const QString &title, const QString &emptyText)
{
    setTitle(title);
    setAccessibleName(title);
    m_table->setAccessibleName(title);
    m_empty->setText(emptyText);
}

void ChartCard::setTable(const QStringList &headings, const QList<QStringList> &rows, int firstNumber)
{
    m_table->setColumnCount(static_cast<int>(headings.size()));
    m_table->setHorizontalHeaderLabels(headings);
    m_table->setRowCount(static_cast<int>(rows.size()));
    for (int r = 0; r < rows.size(); ++r) {
        for (int c = 0; c < headings.size(); ++c) {
            auto *item = new QTableWidgetItem(rows[r].value(c));
            item->setTextAlignment((c >= firstNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
            m_table->setItem(r, c, item);
        }
    }
    for (int c = 0; c < headings.size(); ++c) {
        m_table->horizontalHeaderItem(c)->setTextAlignment((c >= firstNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        m_table->horizontalHeader()->setSectionResizeMode(c, c == 0 ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    }
    update();
}

void ChartCard::setTableOnly()
{
    m_tableOnly = true;
    showTable(true);
}

void ChartCard::setToolsVisible(bool visible)
{
    m_toolsVisible = visible;
    update();
}

QImage ChartCard::picture()
{
    constexpr int kSharpness = 2;
    const bool before = m_toolsVisible;
    setToolsVisible(false);
    QImage image(size() * kSharpness, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(kSharpness);
    image.fill(Theme::of().tokens().window);
    render(&image);
    setToolsVisible(before);
    return image;
}

bool ChartCard::showsTable() const
{
    return m_stack->currentWidget() == m_table;
}

void ChartCard::showTable(bool shown)
{
    m_tableWanted = shown;
    m_toggle->setChecked(shown);
    update();
}

void ChartCard::update()
{
    const bool any = m_table->rowCount() > 0;
    m_stack->setCurrentWidget(!any ? static_cast<QWidget *>(m_empty) : m_tableWanted ? m_table : m_chart);
    m_toggle->setEnabled(any);
    m_toggle->setVisible(m_toolsVisible && !m_tableOnly);
    m_save->setVisible(m_toolsVisible);
    m_save->setEnabled(any);
    m_save->setToolTip(tr("Save picture"));
    m_save->setAccessibleName(tr("Save picture of %1").arg(title()));
    const QString text = m_tableWanted ? tr("Show as chart") : tr("Show as table");
    m_toggle->setToolTip(text);
    m_toggle->setAccessibleName(text);
    m_toggle->setIcon(Theme::icon(m_tableWanted ? QStringLiteral("chart-column") : QStringLiteral("table")));
}

} // namespace cm
