// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notifications/NotificationsScreen.h"

#include "core/base/Continue.h"
#include "engine/Engine.h"
#include "models/tables/NotificationTableModel.h"
#include "ui/notifications/KindDelegate.h"
#include "ui/notifications/NotificationTexts.h"
#include "ui/notifications/SentenceDelegate.h"
#include "ui/shell/Navigator.h"
#include "ui/shell/ObjectNames.h"
#include "ui/tour/TableTour.h"
#include "ui/widgets/InlineMessage.h"
#include "ui/widgets/TablePage.h"

#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cm {

namespace {

using C = NotificationColumns;

template<class E>
QList<QPair<QString, QString>> words(std::initializer_list<E> values)
{
    QList<QPair<QString, QString>> out;
    for (const E value : values)
        out.append({toWire(value), label(value)});
    return out;
}

QList<FilterChoice> filterChoices()
{
    return {
        {FilterField::Status,
         NotificationsScreen::tr("Status"),
         words({NotificationState::Unread, NotificationState::Read, NotificationState::Archived}),
         {FilterOp::Equal}},
        {FilterField::Type,
         NotificationsScreen::tr("Type"),
         words({NotificationKind::Success, NotificationKind::Error, NotificationKind::Warning, NotificationKind::Info}),
         {FilterOp::Equal}},
        {FilterField::Tag,
         NotificationsScreen::tr("Tag"),
         words({NotificationTag::List, NotificationTag::Campaign, NotificationTag::EmailConfirm, NotificationTag::Budget}),
         {FilterOp::Equal}},
    };
}

} // namespace

NotificationsScreen::NotificationsScreen(const ScreenContext &context, QWidget *parent)
    : Screen(context, parent)
    , m_model(new NotificationTableModel(engine().reader(), this))
    , m_table(new TablePage(u"notifications"_s, engine().settings(), {15, 25, 50, 100}))
{
    m_table->setObjectName(names::kNotificationsTable);
    m_table->setSearchPlaceholder(tr("Search in content"));
    m_table->setEmptyState(u"bell"_s, tr("Nothing to tell you"),
                           tr("When a list is imported, or a campaign starts, ends or needs you, it is said here. What you have archived "
                              "is found with “Filter by”."));
    m_table->setModel(m_model);
    m_table->enableFilters(filterChoices())->setCheckBoxes(true);
    m_table->setColumnWidth(C::Type, 64);
    m_table->setColumnWidth(C::Content, -1);
    m_table->setColumnWidth(C::Tag, 160);
    m_table->setDelegate(C::Type, new KindDelegate([this](const QModelIndex &index) { return m_model->rowAt(index.row()); }, m_table));
    m_table->setDelegate(
        C::Content,
        new SentenceDelegate([this](const QModelIndex &index) { return m_model->rowAt(index.row()).state == NotificationState::Unread; },
                             m_table));
    m_table->enableChecks();
    const auto bulk = [this](const QString &text, const QString &icon, const QString &name, NotificationState state) {
        QPushButton *button = m_table->addBulkAction(text, icon);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, [this, state] { mark(m_table->checkedIds(), state); });
    };
    bulk(tr("Mark as unread"), u"mail"_s, names::kNotificationsUnread, NotificationState::Unread);
    bulk(tr("Mark as read"), u"mail-open"_s, names::kNotificationsRead, NotificationState::Read);
    bulk(tr("Archive"), u"archive"_s, names::kNotificationsArchive, NotificationState::Archived);
    auto *archive = new QShortcut(QKeySequence::Delete, m_table->view());
    archive->setContext(Qt::WidgetShortcut);
    connect(archive, &QShortcut::activated, this, [this] {
        if (const QString id = m_table->currentId(); !id.isEmpty())
            mark({id}, NotificationState::Archived);
    });

    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(space::xl, space::l, space::xl, space::xl);
    box->addWidget(m_table);

    connect(m_table, &TablePage::rowActivated, this,
            [this](const QString &, int row) { goTo(engine(), navigator(), m_model->rowAt(row)); });
    connect(&engine(), &Engine::cacheChanged, m_model, &PagedTableModel::applyDelta);
    m_model->reload();
}

QString NotificationsScreen::title() const
{
    return tr("Notifications");
}

TourSteps NotificationsScreen::tour() const
{
    return {tableTour::search(m_table, m_table->searchField()->placeholderText()), tableTour::filters(m_table), tableTour::checks(m_table),
            tableTour::pages(m_table)};
}

bool NotificationsScreen::focusSearch()
{
    m_table->searchField()->setFocus(Qt::ShortcutFocusReason);
    return true;
}

void NotificationsScreen::mark(const QStringList &ids, NotificationState state)
{
    if (ids.isEmpty())
        return;
    continueWith(engine().markNotifications(ids, state), this, [this, ids, state](const Result<void> &result) {
        if (!result) {
            m_table->message()->showError(result.error());
            return;
        }
        m_table->setCheckedIds({});
        const int count = static_cast<int>(ids.size());
        switch (state) {
        case NotificationState::Unread:
            navigator().toast(tr("%n notification(s) marked as unread", nullptr, count));
            break;
        case NotificationState::Read:
            navigator().toast(tr("%n notification(s) marked as read", nullptr, count));
            break;
        case NotificationState::Archived:
            navigator().toast(tr("%n notification(s) archived", nullptr, count));
            break;
        }
    });
}

} // namespace cm
