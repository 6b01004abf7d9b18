// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/AttentionBar.h"

#include "engine/Engine.h"
#include "ui/theme/Margins.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/ConfirmDialog.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace cm {

AttentionBar::AttentionBar(Engine &engine, QWidget *parent)
    : QFrame(parent)
    , m_engine(engine)
    , m_text(new TextLabel({}, TextRole::Body))
    , m_again(makeButton(tr("Send again")))
    , m_discard(makeButton(tr("Discard the edit"), Variant::Link))
{
    setObjectName(u"shell.attention"_s);
    m_discard->setObjectName(u"attention.discard"_s);
    setVariant(m_again, Variant::Secondary, true);
    setVariant(m_discard, Variant::Link, true);
    m_text->setWordWrap(true);
    m_text->setMinimumWidth(1);
    auto *icon = new QLabel;
    const auto restyle = [this, icon] {
        icon->setPixmap(Theme::icon(u"triangle-alert"_s, IconTone::Warning).pixmap(QSize(18, 18), devicePixelRatioF()));
    };
    connect(&Theme::of(), &Theme::changed, this, restyle);
    restyle();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(sidedMargins(layoutDirection(), space::m, space::s, space::s, space::s));
    row->setSpacing(space::s);
    row->addWidget(icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_discard);
    row->addWidget(m_again);
    hide();
    connect(&engine, &Engine::needsAttention, this, &AttentionBar::add);
    connect(m_again, &QPushButton::clicked, this, [this] {
        m_engine.retryOutbox(m_items.first().id);
        finishFirst();
    });
    connect(m_discard, &QPushButton::clicked, this, [this] {
        const OutboxItem item = m_items.first();
        ConfirmDialog::ask(this, tr("Discard the edit?"), tr("%1 goes back to what the service has.").arg(item.title), tr("Discard"), true,
                           [this, id = item.id] {
                               m_engine.discardOutbox(id);
                               if (!m_items.isEmpty() && m_items.first().id == id)
                                   finishFirst();
                           });
    });
}

void AttentionBar::add(const OutboxItem &item)
{
    for (OutboxItem &known : m_items) {
        if (known.id == item.id) {
            known = item;
            refresh();
            return;
        }
    }
    m_items.append(item);
    refresh();
}

void AttentionBar::finishFirst()
{
    m_items.removeFirst();
    refresh();
}

void AttentionBar::refresh()
{
    setVisible(!m_items.isEmpty());
    if (m_items.isEmpty())
        return;
    const OutboxItem &item = m_items.first();
    QString text = tr("%1 was not accepted: %2").arg(item.title, item.error.message);
    if (m_items.size() > 1)
        text += u" "_s + tr("(%n more)", nullptr, static_cast<int>(m_items.size()) - 1);
    m_text->setText(text);
    setAccessibleName(text);
}

void AttentionBar::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event);
    const Tokens &t = Theme::of().tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.warningSoft);
    painter.drawRoundedRect(rect(), radius::card, radius::card);
}

} // namespace cm
