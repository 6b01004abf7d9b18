// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/DemoBar.h"

#include "core/base/Continue.h"
#include "engine/Engine.h"
#include "ui/shell/ObjectNames.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/ConfirmDialog.h"
#include "ui/widgets/TextLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace cm {

DemoBar::DemoBar(Engine &engine, QWidget *parent)
    : QFrame(parent)
    , m_engine(engine)
    , m_icon(new QLabel)
    , m_text(new TextLabel({}, TextRole::Body))
    , m_leave(makeButton({}, Variant::Link))
    , m_remove(makeButton({}, Variant::Secondary, u"trash-2"_s))
{
    setObjectName(names::kDemoBar);
    m_remove->setObjectName(names::kDemoRemove);
    m_leave->setObjectName(names::kDemoLeave);
    setVariant(m_leave, Variant::Link, true);
    setVariant(m_remove, Variant::Secondary, true);
    m_text->setWordWrap(true);
    m_text->setMinimumWidth(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::m, space::s, space::s, space::s);
    row->setSpacing(space::s);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_leave);
    row->addWidget(m_remove);
    setVisible(engine.workspace().demo);
    connect(m_leave, &QPushButton::clicked, this, [this] { m_engine.signOut(); });
    connect(m_remove, &QPushButton::clicked, this, &DemoBar::askToRemove);
    connect(&Theme::of(), &Theme::changed, this, &DemoBar::restyle);
    restyle();
    retranslate();
}

void DemoBar::restyle()
{
    m_icon->setPixmap(Theme::icon(u"flask-conical"_s, IconTone::Info).pixmap(QSize(18, 18), devicePixelRatioF()));
}

void DemoBar::askToRemove()
{
    ConfirmDialog::ask(this, tr("Remove the example data?"),
                       tr("The example workspace is deleted from this computer, with everything that you have made in it. Your other "
                          "workspaces are not touched."),
                       tr("Remove"), true, [this] {
                           // The bar goes with its workspace; who asked wants to know nevertheless when it did not work.
                           QWidget *top = window();
                           continueWith(m_engine.removeDemo(), top, [top](const Result<void> &result) {
                               if (!result)
                                   sayStillThere(top, result.error());
                           });
                       });
}

void DemoBar::sayStillThere(QWidget *window, const Error &error)
{
    ConfirmDialog::ask(window, tr("The example data are still there"), error.message, tr("Close"), false, [] {});
}

void DemoBar::retranslate()
{
    m_text->setText(tr("Example data: three months of an invented shop. Whatever you send here only goes to the practice carrier."));
    m_leave->setText(tr("Back to the first page"));
    m_remove->setText(tr("Remove example data"));
    setAccessibleName(m_text->text());
}

void DemoBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void DemoBar::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::of().tokens().infoSoft);
    painter.drawRoundedRect(rect(), radius::card, radius::card);
}

} // namespace cm
