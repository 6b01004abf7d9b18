// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/TopBar.h"

#include "engine/Engine.h"
#include "engine/JobModel.h"
#include "ui/notifications/BellButton.h"
#include "ui/shell/AccountButton.h"
#include "ui/shell/JobsButton.h"
#include "ui/shell/MoreButton.h"
#include "ui/shell/SyncButton.h"
#include "ui/shell/TourButton.h"
#include "ui/theme/Margins.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/TextLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace cm {

TopBar::TopBar(Engine &engine, QWidget *parent)
    : QWidget(parent)
    , m_back(makeIconButton(u"arrow-left"_s, {}))
    , m_title(new TextLabel({}, TextRole::Title))
    , m_bell(new BellButton(engine))
    , m_tour(new TourButton)
    , m_account(new AccountButton(engine))
    , m_more(new MoreButton)
    , m_sync(new SyncButton(engine))
    , m_jobs(new JobsButton(engine.jobs()))
{
    setObjectName(u"shell.topbar"_s);
    m_title->setObjectName(u"shell.title"_s);
    m_title->setElided(true);
    m_back->setObjectName(u"shell.back"_s);
    auto *row = new QHBoxLayout(this);
    row->setSpacing(space::s);
    row->addWidget(m_back);
    row->addWidget(m_title, 1);
    row->addWidget(m_tour);
    row->addWidget(m_sync);
    row->addWidget(m_jobs);
    row->addWidget(m_bell);
    row->addWidget(m_account);
    row->addWidget(m_more);
    setFixedHeight(64);
    connect(m_back, &QToolButton::clicked, this, &TopBar::backRequested);
    retranslate();
}

void TopBar::setTitle(const QString &title)
{
    m_title->setText(title);
    fit();
}

QString TopBar::title() const
{
    return m_title->text();
}

void TopBar::setBackVisible(bool visible)
{
    m_back->setVisible(visible);
}

void TopBar::retranslate()
{
    layout()->setContentsMargins(sidedMargins(layoutDirection(), space::xl, space::m, space::l, space::m));
    m_back->setIcon(Theme::icon(isRightToLeft() ? u"arrow-right"_s : u"arrow-left"_s));
    m_back->setToolTip(tr("Back"));
    m_back->setAccessibleName(tr("Back"));
}

void TopBar::fit()
{
    // What screen this is stands above all; then the others give up their words, the state of the synchronisation last.
    const QList<FoldingButton *> all{m_tour, m_jobs, m_account, m_sync};
    int wanted = layout()->sizeHint().width() + m_title->sizeHint().width() + space::l;
    for (const FoldingButton *one : all)
        wanted += one->isFolded() ? one->savedByFolding() : 0;
    for (FoldingButton *one : all) {
        const bool folded = wanted > width() && one->savedByFolding() > 0;
        wanted -= folded ? one->savedByFolding() : 0;
        one->setFolded(folded);
    }
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

bool TopBar::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        fit();
    return done;
}

void TopBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LayoutDirectionChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace cm
