// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/CountsBar.h"

#include "models/tables/CellText.h"
#include "ui/theme/Margins.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/TextLabel.h"

#include <QGridLayout>
#include <QPainter>
#include <QPainterPath>

namespace cm {

using namespace Qt::StringLiterals;

class CountsBar::Bar final : public QWidget {
public:
    explicit Bar(CountsBar &owner)
        : QWidget(&owner)
        , m_owner(owner)
    {
        setFixedHeight(12);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QPainterPath outline;
        outline.addRoundedRect(QRectF(rect()), height() / 2.0, height() / 2.0);
        painter.setClipPath(outline);
        painter.fillRect(rect(), Theme::of().tokens().sunken);
        const qint64 total = m_owner.counts().total;
        if (total <= 0)
            return;
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        qreal at = 0;
        const QList<Share> shares = m_owner.shares();
        for (const Share &share : shares) {
            if (share.count <= 0)
                continue;
            // A single message of a million still shows.
            const qreal width = qMax<qreal>(2, qreal(this->width()) * qreal(share.count) / qreal(total));
            painter.fillRect(QRectF(mirrored ? this->width() - at - width : at, 0, width, height()), share.color);
            at += width;
        }
    }

private:
    const CountsBar &m_owner;
};

class CountsBar::Legend final : public QWidget {
public:
    explicit Legend(QWidget *parent)
        : QWidget(parent)
        , m_word(new TextLabel({}, TextRole::Caption, TextTone::Muted))
        , m_number(new TextLabel({}, TextRole::Subtitle))
        , m_percent(new TextLabel({}, TextRole::Caption, TextTone::Muted))
    {
        m_percent->setContentsMargins(0, 0, 0, QFontMetrics(m_number->font()).descent() - QFontMetrics(m_percent->font()).descent());
        auto *grid = new QGridLayout(this);
        grid->setContentsMargins(sidedMargins(layoutDirection(), space::l, 0, 0, 0));
        grid->setHorizontalSpacing(space::s);
        grid->setVerticalSpacing(0);
        grid->addWidget(m_word, 0, 0, 1, 2);
        grid->addWidget(m_number, 1, 0);
        grid->addWidget(m_percent, 1, 1, Qt::AlignBottom);
        grid->setColumnStretch(1, 1);
    }

    void set(const Share &share, qint64 total)
    {
        m_color = share.color;
        m_word->setText(share.word);
        m_number->setText(numberText(share.count));
        m_percent->setText(percentText(share.count, total));
        m_number->setAccessibleName(u"%1: %2"_s.arg(share.word, m_number->text()));
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_color);
        const qreal y = m_word->geometry().center().y() + 1;
        painter.drawEllipse(QPointF(layoutDirection() == Qt::RightToLeft ? width() - 5 : 5, y), 4.5, 4.5);
    }

private:
    QColor m_color;
    TextLabel *m_word;
    TextLabel *m_number;
    TextLabel *m_percent;
};

CountsBar::CountsBar(QWidget *parent)
    : QWidget(parent)
    , m_bar(new Bar(*this))
{
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::l);
    m_grid->setVerticalSpacing(space::m);
    for (int i = 0; i < 6; ++i)
        m_legends.append(new Legend(this));
    connect(&Theme::of(), &Theme::changed, this, &CountsBar::refresh);
    refresh();
}

void CountsBar::setCounts(const CampaignCounts &counts)
{
    m_counts = counts;
    refresh();
}

QList<CountsBar::Share> CountsBar::shares() const
{
    const Tokens &t = Theme::of().tokens();
    return {{tr("Delivered"), m_counts.delivered, t.success},  {tr("Submitted"), m_counts.submitted - m_counts.inDoubt, t.info},
            {tr("In doubt"), m_counts.inDoubt, t.warning},     {tr("Undelivered"), m_counts.undelivered, t.danger},
            {tr("Waiting"), m_counts.waiting, t.borderStrong}, {tr("Canceled"), m_counts.cancelled, t.textFaint}};
}

void CountsBar::refresh()
{
    const QList<Share> all = shares();
    QStringList words;
    QList<int> shown;
    for (int i = 0; i < all.size(); ++i) {
        m_legends[i]->set(all[i], m_counts.total);
        // What most campaigns never have shows only when it is there.
        if (all[i].count > 0 || (i != 2 && i != 5))
            shown.append(i);
        words.append(u"%1: %2"_s.arg(all[i].word, numberText(all[i].count)));
    }
    arrange(shown);
    m_bar->setAccessibleName(tr("Where the messages stand"));
    m_bar->setAccessibleDescription(words.join(u", "_s));
    m_bar->update();
}

void CountsBar::arrange(const QList<int> &shown)
{
    if (m_shown == shown)
        return;
    m_shown = shown;
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item;
    // Six in two lines of the same length; up to five have room in one.
    const int columns = shown.size() <= 5 ? int(shown.size()) : 3;
    m_grid->addWidget(m_bar, 0, 0, 1, columns);
    for (int i = 0; i < 6; ++i) {
        const int place = int(shown.indexOf(i));
        m_legends[i]->setVisible(place >= 0);
        if (place >= 0)
            m_grid->addWidget(m_legends[i], 1 + place / columns, place % columns);
    }
    for (int column = 0; column < 5; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

} // namespace cm
