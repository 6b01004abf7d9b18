// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Pager.h"

#include "ui/theme/Margins.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/AccessibleChoice.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/TextLabel.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace cm {

Pager::Pager(const QList<int> &pageSizes, QWidget *parent)
    : QWidget(parent)
    , m_label(new TextLabel({}, TextRole::Caption, TextTone::Muted))
    , m_sizes(new QComboBox)
    , m_range(new TextLabel({}, TextRole::Caption, TextTone::Muted))
    , m_previous(makeIconButton(u"chevron-left"_s, {}))
    , m_next(makeIconButton(u"chevron-right"_s, {}))
    , m_numbers(new QHBoxLayout)
{
    for (const int size : pageSizes)
        m_sizes->addItem(QLocale().toString(size), size);
    m_sizes->setMinimumWidth(76);
    m_label->setBuddy(m_sizes);
    m_numbers->setSpacing(2);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(sidedMargins(layoutDirection(), space::l, space::s, space::m, space::s));
    row->setSpacing(space::s);
    row->addWidget(m_label);
    row->addWidget(m_sizes);
    row->addSpacing(space::s);
    row->addWidget(m_range);
    row->addStretch();
    row->addWidget(m_previous);
    row->addLayout(m_numbers);
    row->addWidget(m_next);
    connect(m_sizes, &QComboBox::activated, this, [this](int index) { Q_EMIT pageSizeRequested(m_sizes->itemData(index).toInt()); });
    connect(m_previous, &QToolButton::clicked, this, [this] { Q_EMIT pageRequested(m_page - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { Q_EMIT pageRequested(m_page + 1); });
    rebuild();
}

void Pager::setState(qint64 total, int page, int pageSize)
{
    if (m_total == total && m_page == page && m_pageSize == pageSize)
        return;
    m_total = total;
    m_page = page;
    m_pageSize = qMax(1, pageSize);
    rebuild();
}

QList<int> Pager::visiblePages(int page, int pages)
{
    QList<int> result;
    if (pages <= 7) {
        for (int i = 0; i < pages; ++i)
            result.append(i);
        return result;
    }
    int from = qBound(1, page - 1, pages - 4);
    int to = from + 2;
    if (page <= 2) {
        from = 1;
        to = 4;
    } else if (page >= pages - 3) {
        from = pages - 5;
        to = pages - 2;
    }
    result.append(0);
    if (from > 1)
        result.append(-1);
    for (int i = from; i <= to; ++i)
        result.append(i);
    if (to < pages - 2)
        result.append(-1);
    result.append(pages - 1);
    return result;
}

void Pager::rebuild()
{
    const QLocale locale;
    m_label->setText(tr("Rows per page"));
    m_sizes->setAccessibleName(tr("Rows per page"));
    m_previous->setToolTip(tr("Previous page"));
    m_previous->setAccessibleName(tr("Previous page"));
    m_next->setToolTip(tr("Next page"));
    m_next->setAccessibleName(tr("Next page"));
    m_previous->setIcon(Theme::icon(isRightToLeft() ? u"chevron-right"_s : u"chevron-left"_s));
    m_next->setIcon(Theme::icon(isRightToLeft() ? u"chevron-left"_s : u"chevron-right"_s));

    if (const int at = m_sizes->findData(m_pageSize); at >= 0)
        m_sizes->setCurrentIndex(at);
    const int pages = static_cast<int>((m_total + m_pageSize - 1) / m_pageSize);
    const qint64 first = m_total ? static_cast<qint64>(m_page) * m_pageSize + 1 : 0;
    const qint64 last = qMin(m_total, static_cast<qint64>(m_page + 1) * m_pageSize);
    m_range->setText(tr("%1–%2 of %3").arg(locale.toString(first), locale.toString(last), locale.toString(m_total)));

    bool hadFocus = false;
    while (QLayoutItem *item = m_numbers->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            hadFocus = hadFocus || widget->hasFocus();
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    const QList<int> visible = visiblePages(m_page, pages);
    for (const int number : visible) {
        if (number < 0) {
            auto *gap = new TextLabel(u"…"_s, TextRole::Body, TextTone::Faint);
            gap->setFixedWidth(24);
            gap->setAlignment(Qt::AlignCenter);
            m_numbers->addWidget(gap);
            continue;
        }
        auto *button = new QToolButton;
        button->setText(locale.toString(number + 1));
        button->setCheckable(true);
        markAsChoice(button);
        button->setChecked(number == m_page);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setAccessibleName(tr("Page %1").arg(number + 1));
        connect(button, &QToolButton::clicked, this, [this, button, number] {
            button->setChecked(number == m_page);
            if (number != m_page)
                Q_EMIT pageRequested(number);
        });
        m_numbers->addWidget(button);
        if (hadFocus && number == m_page)
            button->setFocus();
    }
    const bool many = pages > 1;
    m_previous->setVisible(many);
    m_next->setVisible(many);
    for (int i = 0; i < m_numbers->count(); ++i)
        m_numbers->itemAt(i)->widget()->setVisible(many);
    m_previous->setEnabled(m_page > 0);
    m_next->setEnabled(m_page + 1 < pages);
}

void Pager::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event);
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), Theme::of().tokens().border);
}

void Pager::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::LocaleChange)
        rebuild();
    QWidget::changeEvent(event);
}

} // namespace cm
