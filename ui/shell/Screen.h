// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tour/TourStep.h"

#include <QString>
#include <QVariantMap>
#include <QWidget>

namespace cm {

class Engine;
class Navigator;

/// Every page of the main window. The word is what Settings remember and the smoke test says.
enum class ScreenId {
    Dashboard,
    Contacts,
    AddList,
    Campaigns,
    Campaign,
    CreateCampaign,
    QuickSend,
    Templates,
    Accounts,
    Statistics,
    History,
    Notifications
};

/// What a screen may use. Everything outlives it.
struct ScreenContext {
    Engine &engine;
    Navigator &navigator;
};

/// One page of the main window, made when it is first opened and kept as long as the workspace is open. Its title stands in the toolbar, so
/// the page itself has none. Screens hold their own models, connect Engine::cacheChanged to PagedTableModel::applyDelta themselves and
/// take the reader with Engine::reader() when they are made.
class Screen : public QWidget {
    Q_OBJECT

public:
    explicit Screen(const ScreenContext &context, QWidget *parent = nullptr)
        : QWidget(parent)
        , m_context(context)
    {}

    /// For the toolbar; translated. May change: emit titleChanged().
    virtual QString title() const = 0;
    /// Each time the page comes to the front. params by screen: see Navigator.
    virtual void activate(const QVariantMap &params) { Q_UNUSED(params); }
    /// Before another page comes to the front and before the program ends: the time to save a draft. Must not ask anything.
    virtual void deactivate() {}
    /// Ctrl+F: puts the focus into the search field; false when there is none.
    virtual bool focusSearch() { return false; }
    /// The fields that the guided tour explains, in reading order; also those that are hidden now, which the tour leaves out.
    virtual TourSteps tour() const { return {}; }

Q_SIGNALS:
    void titleChanged();

protected:
    Engine &engine() const { return m_context.engine; }
    Navigator &navigator() const { return m_context.navigator; }
    const ScreenContext &context() const { return m_context; }

private:
    ScreenContext m_context;
};

} // namespace cm
