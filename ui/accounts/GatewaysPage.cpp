// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/GatewaysPage.h"

#include "core/base/Continue.h"
#include "engine/Engine.h"
#include "models/cache/CacheReader.h"
#include "ui/accounts/GatewayCard.h"
#include "ui/accounts/GatewayDialog.h"
#include "ui/shell/Navigator.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/ConfirmDialog.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/InlineMessage.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace cm {

using namespace Qt::StringLiterals;

GatewaysPage::GatewaysPage(Engine &engine, Navigator &navigator, QWidget *parent)
    : QWidget(parent)
    , m_engine(engine)
    , m_navigator(navigator)
    , m_message(new InlineMessage)
    , m_pages(new QStackedWidget)
    , m_empty(new EmptyState(u"radio-tower"_s, tr("No gateways yet"),
                             tr("A gateway is the way out to a carrier. Add the SMPP access that your "
                                "carrier gave you, or the practice carrier to try things out.")))
    , m_list(new QVBoxLayout)
    , m_unsaved(engine, u"gateway"_s)
{
    const auto addSmpp = [this] { edit(std::make_unique<GatewayForm>(GatewayType::Smpp)); };
    const auto addPractice = [this] { edit(std::make_unique<GatewayForm>(GatewayType::Practice)); };
    m_add = makeButton(tr("Add &gateway"), Variant::Primary, u"plus"_s);
    m_add->setObjectName(u"gateways.add"_s);
    auto *menu = new QMenu(m_add);
    connect(menu->addAction(Theme::icon(u"radio-tower"_s), tr("SMPP gateway…")), &QAction::triggered, this, addSmpp);
    connect(menu->addAction(Theme::icon(u"flask-conical"_s), tr("Practice carrier…")), &QAction::triggered, this, addPractice);
    m_add->setMenu(menu);
    connect(m_empty->addAction(tr("Add SMPP gateway"), u"plus"_s), &QPushButton::clicked, this, addSmpp);
    connect(m_empty->addAction(tr("Add practice carrier"), u"flask-conical"_s), &QPushButton::clicked, this, addPractice);

    auto *note =
        new TextLabel(tr("Campaign accounts send through these. Passwords are stored encrypted by the service and cannot be read back."),
                      TextRole::Body, TextTone::Muted);
    note->setWordWrap(true);
    auto *top = new QHBoxLayout;
    top->setSpacing(space::l);
    top->addWidget(note, 1);
    top->addWidget(m_add);
    auto *cards = new QWidget;
    auto *cardBox = new QVBoxLayout(cards);
    cardBox->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(space::m);
    cardBox->addLayout(m_list);
    cardBox->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // its fields are reached one by one, and it follows them
    scroll->setWidgetResizable(true);
    scroll->setWidget(cards);
    m_pages->addWidget(scroll);
    m_pages->addWidget(m_empty);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(space::m);
    box->addLayout(top);
    box->addWidget(m_message);
    box->addWidget(m_pages, 1);

    connect(m_message, &InlineMessage::actionTriggered, this, &GatewaysPage::load);
    connect(&engine, &Engine::cacheChanged, this, [this](const CacheDelta &delta) {
        if (delta.touches(u"gateway"_s))
            load();
    });
    load();
}

TourSteps GatewaysPage::tour() const
{
    return {{m_add,
             tr("Add gateway"),
             tr("The access to a carrier by SMPP, or the practice carrier, which sends nothing and answers like a real one."),
             {}},
            {m_pages,
             tr("Gateways"),
             tr("The ways out to the carriers, each with its state. Test connects to one and says what came of it."),
             {}}};
}

void GatewaysPage::load()
{
    CacheReader *reader = m_engine.reader();
    if (!reader)
        return;
    if (m_loading) {
        m_again = true;
        return;
    }
    m_loading = true;
    PageRequest request;
    request.pageSize = 500;
    continueWith(reader->gateways(request), this, [this](const Result<Page<Gateway>> &page) {
        m_loading = false;
        if (std::exchange(m_again, false))
            load();
        if (!page) {
            m_message->showError(page.error(), tr("Try again"));
            return;
        }
        m_gateways = page->rows;
        m_loaded = true;
        showGateways();
        Q_EMIT gatewaysChanged();
    });
}

void GatewaysPage::showGateways()
{
    m_pages->setCurrentIndex(m_gateways.isEmpty() ? 1 : 0);
    QStringList there;
    for (int i = 0; i < m_gateways.size(); ++i) {
        const Gateway &gateway = m_gateways[i];
        there.append(gateway.id);
        GatewayCard *&card = m_cards[gateway.id];
        if (!card) {
            card = new GatewayCard(gateway);
            const QString id = gateway.id;
            connect(card, &GatewayCard::testRequested, this, [this, id] { test(id); });
            connect(card, &GatewayCard::editRequested, this, [this, card] { edit(std::make_unique<GatewayForm>(card->gateway())); });
            connect(card, &GatewayCard::deleteRequested, this, [this, card] { remove(card->gateway()); });
        } else {
            card->setGateway(gateway);
        }
        m_list->insertWidget(i, card);
    }
    for (const QString &id : m_cards.keys()) {
        if (!there.contains(id))
            m_cards.take(id)->deleteLater();
    }
}

void GatewaysPage::restore()
{
    m_unsaved.restore(this, [this](const QJsonObject &kept) {
        GatewayDialog *dialog = edit(std::make_unique<GatewayForm>(Gateway::fromJson(kept.value(u"gateway").toObject())));
        if (kept.value(u"password").toBool())
            dialog->askPasswordAgain();
        Q_EMIT restored();
    });
}

void GatewaysPage::keep()
{
    m_unsaved.keep();
}

GatewayDialog *GatewaysPage::edit(std::unique_ptr<GatewayForm> form)
{
    auto *dialog = new GatewayDialog(std::move(form), this);
    connect(dialog, &GatewayDialog::saveRequested, this, [this, dialog](const Gateway &gateway, const QString &password, bool testAfter) {
        save(dialog, gateway, password, testAfter);
    });
    m_unsaved.watch(dialog, [dialog] {
        return QJsonObject{{u"gateway"_s, dialog->form().gateway().toJson()}, {u"password"_s, dialog->isPasswordLost()}};
    });
    dialog->open();
    return dialog;
}

void GatewaysPage::save(GatewayDialog *dialog, const Gateway &gateway, const QString &password, bool testAfter)
{
    dialog->finishWith(m_engine.saveGateway(gateway, password), [this, gateway, testAfter] {
        m_navigator.toast(tr("Gateway “%1” saved").arg(gateway.name));
        if (testAfter)
            test(gateway.id);
    });
}

void GatewaysPage::test(const QString &id)
{
    if (GatewayCard *card = m_cards.value(id))
        card->setTesting(true);
    continueWith(m_engine.testGateway(id), this, [this, id](const Result<GatewayTest> &result) {
        if (GatewayCard *card = m_cards.value(id))
            card->showResult(result);
    });
}

void GatewaysPage::remove(const Gateway &gateway)
{
    ConfirmDialog::ask(this, tr("Delete this gateway?"),
                       tr("“%1” and its stored password are deleted. A gateway that an account uses cannot be deleted.").arg(gateway.name),
                       tr("Delete"), true, [this, gateway] {
                           continueWith(m_engine.deleteGateway(gateway.id), this, [this, gateway](const Result<void> &result) {
                               if (result)
                                   m_navigator.toast(tr("Gateway “%1” deleted").arg(gateway.name));
                               else
                                   m_message->showError(result.error());
                           });
                       });
}

} // namespace cm
