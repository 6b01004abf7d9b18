// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/DonutChart.h"

#include "ui/theme/TextPaint.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/TextLabel.h"

#include <QBoxLayout>
#include <QChart>
#include <QChartView>
#include <QGraphicsLayout>
#include <QGridLayout>
#include <QPainter>
#include <QPieSeries>
#include <QPieSlice>

namespace cm {

namespace {
constexpr int kRing = 152;
constexpr int kBeside = 290; ///< least width for ring and legend side by side
} // namespace

/// Dot, name, value: a row for each slice.
class DonutChart::Legend final : public QWidget {
public:
    explicit Legend(const QList<Slice> &slices)
        : m_slices(slices)
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    }

    QSize sizeHint() const override
    {
        int width = 0;
        const QFontMetrics metrics(Theme::of().font(TextRole::Body));
        for (const Slice &slice : m_slices)
            width = std::max(width, metrics.horizontalAdvance(slice.label + slice.text) + 18 + space::m + 2);
        return {std::min(width, 260), static_cast<int>(m_slices.size()) * kRow};
    }
    QSize minimumSizeHint() const override { return {std::min(sizeHint().width(), 110), kRow}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Tokens &t = Theme::of().tokens();
        const QFont font = Theme::of().font(TextRole::Body);
        painter.setFont(font);
        const QFontMetrics metrics(font);
        int y = 0;
        for (const Slice &slice : m_slices) {
            if (y + kRow > height() + kRow / 4)
                break;
            const QRect row(0, y, width(), kRow);
            const int textWidth = metrics.horizontalAdvance(slice.text);
            painter.setPen(Qt::NoPen);
            painter.setBrush(slice.color(t));
            painter.drawEllipse(QStyle::visualRect(layoutDirection(), row, QRect(0, y + kRow / 2 - 5, 10, 10)));
            painter.setPen(t.text);
            const QRect name(18, y, width() - 18 - textWidth - space::m, kRow);
            paintText(painter, QStyle::visualRect(layoutDirection(), row, name), layoutDirection(), Qt::AlignVCenter | Qt::AlignLeft,
                      metrics.elidedText(slice.label, Qt::ElideRight, name.width()));
            painter.setPen(t.textMuted);
            paintText(painter, QStyle::visualRect(layoutDirection(), row, QRect(width() - textWidth, y, textWidth, kRow)),
                      layoutDirection(), Qt::AlignVCenter | Qt::AlignRight, slice.text);
            y += kRow;
        }
    }

private:
    static constexpr int kRow = 28;
    const QList<Slice> &m_slices;
};

DonutChart::DonutChart(QWidget *parent)
    : QWidget(parent)
    , m_series(new QPieSeries)
    , m_view(new QChartView)
    , m_legend(new Legend(m_slices))
    , m_middle(new TextLabel({}, TextRole::Title))
    , m_middleNote(new TextLabel({}, TextRole::Caption, TextTone::Muted))
{
    m_series->setHoleSize(0.68);
    m_series->setPieSize(1.0);
    QChart *chart = m_view->chart();
    chart->addSeries(m_series);
    chart->legend()->hide();
    chart->setBackgroundVisible(false);
    chart->setMargins({0, 0, 0, 0});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setStyleSheet(QStringLiteral("background: transparent"));
    m_view->setFixedSize(kRing, kRing);
    m_view->setFocusPolicy(Qt::NoFocus);

    auto *ring = new QGridLayout;
    ring->addWidget(m_view, 0, 0);
    auto *middle = new QVBoxLayout;
    middle->setSpacing(0);
    m_middle->setAlignment(Qt::AlignCenter);
    m_middleNote->setAlignment(Qt::AlignCenter);
    middle->addStretch(1);
    middle->addWidget(m_middle);
    middle->addWidget(m_middleNote);
    middle->addStretch(1);
    ring->addLayout(middle, 0, 0, Qt::AlignCenter);

    auto *row = m_row = new QBoxLayout(QBoxLayout::LeftToRight, this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::l);
    row->addLayout(ring);
    row->addWidget(m_legend, 1, Qt::AlignVCenter);
    connect(&Theme::of(), &Theme::changed, this, &DonutChart::applyTheme);
}

void DonutChart::resizeEvent(QResizeEvent *event)
{
    // The legend goes below where there is no room beside.
    const bool narrow = width() < kBeside && height() > kRing + space::l + m_legend->minimumSizeHint().height();
    m_row->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    QWidget::resizeEvent(event);
}

void DonutChart::setSlices(const QList<Slice> &slices, const QString &middle, const QString &middleNote)
{
    m_slices = slices;
    m_series->clear();
    QStringList words;
    for (const Slice &slice : slices) {
        words.append(slice.label + QStringLiteral(": ") + slice.text);
        if (slice.value > 0)
            m_series->append(slice.label, slice.value);
    }
    m_middle->setText(middle);
    m_middleNote->setText(middleNote);
    setAccessibleDescription(words.join(QStringLiteral("; ")));
    m_legend->updateGeometry();
    applyTheme();
}

void DonutChart::applyTheme()
{
    const Tokens &t = Theme::of().tokens();
    int shown = 0;
    const auto pie = m_series->slices();
    for (const Slice &slice : std::as_const(m_slices)) {
        if (slice.value <= 0 || shown >= pie.size())
            continue;
        QPieSlice *piece = pie[shown++];
        piece->setBrush(slice.color(t));
        piece->setPen(QPen(t.surface, 2));
    }
    m_legend->update();
}

} // namespace cm
