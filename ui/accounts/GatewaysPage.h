// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/Entities.h"
#include "ui/shell/DialogDraft.h"
#include "ui/tour/TourStep.h"

#include <QHash>
#include <QWidget>

#include <memory>

class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace cm {

class EmptyState;
class Engine;
class GatewayCard;
class GatewayDialog;
class GatewayForm;
class InlineMessage;
class Navigator;

/// The gateways with their states; add, edit, delete, test. For who may administrate.
class GatewaysPage final : public QWidget {
    Q_OBJECT

public:
    /// Both must outlive the page.
    GatewaysPage(Engine &engine, Navigator &navigator, QWidget *parent = nullptr);

    /// For the guided tour.
    TourSteps tour() const;
    const QList<Gateway> &gateways() const { return m_gateways; }
    bool isLoaded() const { return m_loaded; }
    /// What stood in the dialog when the page had to go; for the screen that it is a page of.
    void restore();
    void keep();

Q_SIGNALS:
    void gatewaysChanged();
    /// The dialog is open again with what stood in it.
    void restored();

private:
    void load();
    void showGateways();
    GatewayDialog *edit(std::unique_ptr<GatewayForm> form);
    void save(GatewayDialog *dialog, const Gateway &gateway, const QString &password, bool testAfter);
    void test(const QString &id);
    void remove(const Gateway &gateway);

    Engine &m_engine;
    Navigator &m_navigator;
    QList<Gateway> m_gateways;
    QHash<QString, GatewayCard *> m_cards;
    InlineMessage *m_message;
    QPushButton *m_add;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    QVBoxLayout *m_list;
    DialogDraft m_unsaved;
    bool m_loaded = false;
    bool m_loading = false;
    bool m_again = false;
};

} // namespace cm
