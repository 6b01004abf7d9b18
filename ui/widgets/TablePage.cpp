// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TablePage.h"

#include "engine/settings/Settings.h"
#include "ui/theme/Margins.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/CheckHeader.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/InlineMessage.h"
#include "ui/widgets/Pager.h"
#include "ui/widgets/Skeleton.h"
#include "ui/widgets/TableParts.h"
#include "ui/widgets/TextLabel.h"

#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cm {

TablePage::TablePage(const QString &name, Settings *settings, const QList<int> &pageSizes, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_settings(settings)
    , m_view(new TableView)
    , m_search(new QLineEdit)
    , m_tools(new QHBoxLayout)
    , m_actions(new QHBoxLayout)
    , m_chips(new QWidget)
    , m_chipRow(new QHBoxLayout(m_chips))
    , m_message(new InlineMessage)
    , m_stack(new QStackedWidget)
    , m_tablePage(new QWidget)
    , m_skeleton(new Skeleton)
    , m_state(new EmptyState)
    , m_pager(new Pager(pageSizes))
    , m_bulk(new BulkBar)
    , m_bulkText(new TextLabel({}, TextRole::BodyStrong, TextTone::Accent))
    , m_bulkActions(new QHBoxLayout)
    , m_bulkClear(makeButton({}, Variant::Ghost))
    , m_row(new QHBoxLayout)
    , m_searchTimer(new QTimer(this))
{
    setObjectName(name + u".table"_s);
    m_pageSize = m_settings ? m_settings->get(settings::pageSize(m_name, pageSizes.value(1, pageSizes.value(0, 25))))
                            : pageSizes.value(1, pageSizes.value(0, 25));
    if (!pageSizes.contains(m_pageSize))
        m_pageSize = pageSizes.value(0, 25);

    m_search->setObjectName(name + u".search"_s);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(Theme::icon(u"search"_s, IconTone::Faint), QLineEdit::LeadingPosition)->setText(tr("Search"));
    m_search->setMinimumWidth(180);
    m_search->setMaximumWidth(320);
    m_search->hide();
    m_searchTimer->setSingleShot(true);
    m_searchTimer->setInterval(250);

    m_tools->setContentsMargins(0, 0, 0, 0);
    m_tools->setSpacing(space::s);
    m_tools->addWidget(m_search, 1);
    m_actions->setSpacing(space::s);
    auto *top = new QHBoxLayout;
    top->setSpacing(space::s);
    top->addLayout(m_tools, 1);
    top->addStretch();
    top->addLayout(m_actions);

    m_chipRow->setContentsMargins(0, 0, 0, 0);
    m_chipRow->setSpacing(space::s);
    m_chips->hide();

    auto *card = new TableCard;
    auto *tableColumn = new QVBoxLayout(m_tablePage);
    tableColumn->setContentsMargins(0, 0, 0, 0);
    tableColumn->setSpacing(0);
    tableColumn->addWidget(m_view, 1);
    m_stack->addWidget(m_tablePage);
    m_stack->addWidget(m_skeleton);
    m_stack->addWidget(m_state);
    auto *cardColumn = new QVBoxLayout(card);
    cardColumn->setContentsMargins(1, 1, 1, 1);
    cardColumn->setSpacing(0);
    cardColumn->addWidget(m_stack, 1);
    cardColumn->addWidget(m_pager);

    auto *bulkRow = new QHBoxLayout(m_bulk);
    bulkRow->setContentsMargins(sidedMargins(layoutDirection(), space::l, space::s, space::s, space::s));
    bulkRow->setSpacing(space::s);
    bulkRow->addWidget(m_bulkText);
    bulkRow->addWidget(m_bulkClear);
    bulkRow->addStretch();
    bulkRow->addLayout(m_bulkActions);
    m_bulk->hide();
    setVariant(m_bulkClear, Variant::Link, true);

    auto *left = new QVBoxLayout;
    left->setSpacing(space::m);
    left->addLayout(top);
    left->addWidget(m_chips);
    left->addWidget(m_message);
    left->addWidget(card, 1);
    left->addWidget(m_bulk);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(space::l);
    m_row->addLayout(left, 1);
    setLayout(m_row);

    setUpView();
    connectParts();
    retranslate();
}

TablePage::~TablePage() = default;

QWidget *TablePage::content() const
{
    return m_stack;
}

void TablePage::setUpView()
{
    m_view->setObjectName(m_name + u".rows"_s);
    m_view->setAccessibleName(tr("Table"));
    m_view->setItemDelegate(new CellDelegate(m_view));
    m_view->horizontalHeader()->setSortIndicatorShown(true);
    m_view->horizontalHeader()->setSortIndicator(-1, Qt::DescendingOrder);
    m_view->horizontalHeader()->setSortIndicatorClearable(true);
    m_view->horizontalHeader()->setResizeContentsPrecision(0);
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);
    connect(m_view->horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column, int, int size) {
        if (!m_layingOut && size > 0 && column != m_actionColumn && QGuiApplication::mouseButtons() != Qt::NoButton)
            m_draggedWidths.insert(column, size);
    });
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
}

void TablePage::connectParts()
{
    connect(m_searchTimer, &QTimer::timeout, this, [this] {
        if (m_model)
            m_model->setSearch(m_search->text());
    });
    connect(m_search, &QLineEdit::textChanged, m_searchTimer, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        m_searchTimer->stop();
        if (m_model)
            m_model->setSearch(m_search->text());
    });
    connect(m_pager, &Pager::pageRequested, this, [this](int page) {
        if (m_model)
            m_model->setPage(page);
    });
    connect(m_pager, &Pager::pageSizeRequested, this, [this](int size) {
        if (m_model)
            m_model->setPageSize(size);
        m_pageSize = size;
        if (m_settings)
            m_settings->set(settings::pageSize(m_name, 0), size);
    });
    connect(m_view, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        if (index.column() != m_actionColumn)
            Q_EMIT rowActivated(m_model->idAt(index.row()), index.row());
    });
    connect(m_view, &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        const QModelIndex index = m_view->indexAt(position);
        showRowMenu(index.isValid() ? index : m_view->currentIndex(), m_view->viewport()->mapToGlobal(position));
    });
    connect(m_bulkClear, &QPushButton::clicked, this, [this] { setCheckedIds({}); });
    auto *find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, [this] {
        if (m_search->isVisible()) {
            m_search->setFocus(Qt::ShortcutFocusReason);
            m_search->selectAll();
        }
    });
}

void TablePage::setModel(PagedTableModel *model)
{
    if (m_model)
        disconnect(m_model, nullptr, this, nullptr);
    m_model = model;
    m_view->setModel(model);
    if (m_checks)
        m_checks->setTableModel(model);
    connect(model, &PagedTableModel::stateChanged, this, &TablePage::updateState);
    connect(model, &PagedTableModel::pageLoaded, this, &TablePage::updateState);
    connect(model, &QAbstractItemModel::modelReset, this, &TablePage::layoutColumns);
    connect(model, &PagedTableModel::pageLoaded, this, &TablePage::layoutColumns);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) {
        if (index.isValid())
            Q_EMIT currentRowChanged(m_model->idAt(index.row()), index.row());
    });
    if (model->request().pageSize != m_pageSize)
        model->setPageSize(m_pageSize);
    layoutColumns();
    updateState();
}

void TablePage::setSearchPlaceholder(const QString &text)
{
    m_search->setPlaceholderText(text);
    m_search->setAccessibleName(text);
    m_search->setVisible(!text.isEmpty());
}

QPushButton *TablePage::addAction(const QString &text, const QString &icon, Variant variant)
{
    QPushButton *button = makeButton(text, variant, icon);
    m_actions->addWidget(button);
    return button;
}

void TablePage::addTool(QWidget *widget)
{
    m_tools->addWidget(widget);
}

FilterPanel *TablePage::enableFilters(const QList<FilterChoice> &choices)
{
    if (m_filters)
        return m_filters;
    m_filters = new FilterPanel(choices);
    m_filters->setObjectName(m_name + u".filters"_s);
    addSidePanel(m_filters);
    m_filterButton = makeButton(tr("Filter by"), Variant::Secondary, u"funnel"_s);
    m_filterButton->setObjectName(m_name + u".filter"_s);
    m_actions->insertWidget(0, m_filterButton);
    connect(m_filterButton, &QPushButton::clicked, this, [this] {
        if (m_filters->isVisibleTo(this)) {
            m_filters->closePanel();
            return;
        }
        m_filters->setTerms(m_model ? m_model->request().filters : QList<FilterTerm>{});
        openPanel(m_filters);
    });
    connect(m_filters, &FilterPanel::searchRequested, this, [this](const QList<FilterTerm> &terms) {
        m_filters->closePanel();
        setFilters(terms);
    });
    return m_filters;
}

void TablePage::setFilters(const QList<FilterTerm> &terms)
{
    if (m_model)
        m_model->setFilters(terms);
    updateChips();
    Q_EMIT filtersChanged();
}

void TablePage::updateChips()
{
    while (QLayoutItem *item = m_chipRow->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    const QList<FilterTerm> terms = m_model && m_filters ? m_model->request().filters : QList<FilterTerm>{};
    for (int i = 0; i < terms.size(); ++i) {
        const QString text = m_filters->describe(terms.at(i));
        auto *chip = new FilterChip(text);
        connect(chip, &QAbstractButton::clicked, this, [this, i] {
            QList<FilterTerm> rest = m_model->request().filters;
            rest.removeAt(i);
            setFilters(rest);
        });
        m_chipRow->addWidget(chip);
    }
    if (terms.size() > 1) {
        QPushButton *all = makeButton(tr("Clear all"), Variant::Link);
        setVariant(all, Variant::Link, true);
        connect(all, &QPushButton::clicked, this, [this] { setFilters({}); });
        m_chipRow->addWidget(all);
    }
    m_chipRow->addStretch();
    m_chips->setVisible(!terms.isEmpty());
}

void TablePage::enableChecks()
{
    if (m_checks)
        return;
    m_checks = new CheckHeader;
    m_view->setVerticalHeader(m_checks);
    m_checks->setDefaultSectionSize(44);
    m_checks->show();
    m_checks->setTableModel(m_model);
    m_corner = new CornerBox(m_view);
    connect(m_corner, &QAbstractButton::clicked, this, [this] { m_checks->setPageChecked(m_checks->pageState() != Qt::Checked); });
    connect(m_checks, &CheckHeader::checkedChanged, this, &TablePage::updateChecks);
    updateChecks();
}

QPushButton *TablePage::addBulkAction(const QString &text, const QString &icon, Variant variant)
{
    QPushButton *button = makeButton(text, variant, icon);
    setVariant(button, variant, true);
    m_bulkActions->addWidget(button);
    return button;
}

QStringList TablePage::checkedIds() const
{
    return m_checks ? m_checks->checkedIds() : QStringList();
}

void TablePage::setCheckedIds(const QStringList &ids)
{
    if (m_checks)
        m_checks->setCheckedIds(ids);
}

void TablePage::updateChecks()
{
    const int count = static_cast<int>(checkedIds().size());
    m_bulkText->setText(tr("%n selected", nullptr, count));
    m_bulk->setVisible(count > 0 && m_bulkActions->count() > 0);
    m_corner->setState(m_checks->pageState());
    Q_EMIT checkedChanged();
}

void TablePage::setRowActions(int column, const QList<RowAction> &actions)
{
    m_actionColumn = column;
    m_rowActions = new RowActionsDelegate(actions, m_view);
    m_view->setItemDelegateForColumn(column, m_rowActions);
    m_widths.insert(column, m_rowActions->width());
    connect(m_rowActions, &RowActionsDelegate::triggered, this, [this](const QString &action, const QModelIndex &index) {
        Q_EMIT rowActionTriggered(action, m_model->idAt(index.row()), index.row());
    });
    for (const RowAction &action : actions) {
        if (action.shortcut.isEmpty())
            continue;
        auto *shortcut = new QShortcut(action.shortcut, m_view);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, action] {
            const int row = m_view->currentIndex().row();
            const QString id = currentId();
            if (!id.isEmpty() && (!action.available || action.available(id, row)))
                Q_EMIT rowActionTriggered(action.id, id, row);
        });
    }
    layoutColumns();
}

void TablePage::setDelegate(int column, QAbstractItemDelegate *delegate)
{
    m_view->setItemDelegateForColumn(column, delegate);
}

void TablePage::setEmptyState(const QString &icon, const QString &title, const QString &text, const QString &action,
                              const QString &actionIcon)
{
    m_emptyIcon = icon;
    m_emptyTitle = title;
    m_emptyText = text;
    m_emptyAction = action;
    m_emptyActionIcon = actionIcon;
    updateState();
}

void TablePage::addSidePanel(SidePanel *panel)
{
    m_panels.append(panel);
    m_row->addWidget(panel);
}

void TablePage::showPanel(SidePanel *panel)
{
    openPanel(panel);
}

void TablePage::openPanel(SidePanel *panel)
{
    for (SidePanel *other : std::as_const(m_panels)) {
        if (other != panel)
            other->closePanel();
    }
    panel->openPanel();
}

void TablePage::setFooter(QWidget *footer)
{
    static_cast<QVBoxLayout *>(m_tablePage->layout())->addWidget(footer);
}

void TablePage::setSearch(const QString &text)
{
    const QSignalBlocker blocker(m_search);
    m_search->setText(text);
    m_searchTimer->stop();
    if (m_model)
        m_model->setSearch(text);
}

QString TablePage::currentId() const
{
    const QModelIndex index = m_view->currentIndex();
    return m_model && index.isValid() ? m_model->idAt(index.row()) : QString();
}

void TablePage::updateState()
{
    if (!m_model)
        return;
    const TableState state = m_model->state();
    const bool rows = state == TableState::Rows;
    if (state == TableState::Empty || state == TableState::NoMatch || state == TableState::Error) {
        m_state->clearActions();
        m_state->setTone(state == TableState::Error ? Tone::Danger : Tone::Accent);
        // A table that always asks for a period has been narrowed by nobody.
        const bool narrowed = !m_model->request().search.isEmpty() || !m_model->request().filters.isEmpty();
        if (state == TableState::Empty || (state == TableState::NoMatch && !narrowed)) {
            m_state->setContent(m_emptyIcon.isEmpty() ? u"inbox"_s : m_emptyIcon,
                                m_emptyTitle.isEmpty() ? tr("Nothing here yet") : m_emptyTitle, m_emptyText);
            if (!m_emptyAction.isEmpty())
                connect(m_state->addAction(m_emptyAction, m_emptyActionIcon), &QPushButton::clicked, this,
                        &TablePage::emptyActionTriggered);
        } else if (state == TableState::NoMatch) {
            m_state->setContent(u"search"_s, tr("Nothing matches"), tr("No row fits what you search or filter for."));
            connect(m_state->addAction(tr("Show everything"), u"undo-2"_s), &QPushButton::clicked, this, [this] {
                setSearch({});
                setFilters({});
            });
        } else {
            m_state->setContent(u"triangle-alert"_s, tr("This could not be loaded"), m_model->error().message);
            connect(m_state->addAction(tr("Try again"), u"refresh-cw"_s), &QPushButton::clicked, m_model, &PagedTableModel::reload);
        }
        m_stack->setCurrentWidget(m_state);
    } else {
        m_stack->setCurrentWidget(rows ? m_tablePage : m_skeleton);
    }
    m_pager->setVisible(rows);
    m_pager->setState(m_model->total(), m_model->request().page, m_model->request().pageSize);
    if (m_corner)
        m_corner->setState(m_checks->pageState());
}

bool TablePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view->viewport()) {
        if (event->type() == QEvent::Resize)
            layoutColumns();
        return false;
    }
    if (watched == m_view && event->type() == QEvent::KeyPress && m_model) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const QModelIndex index = m_view->currentIndex();
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && index.isValid()) {
            Q_EMIT rowActivated(m_model->idAt(index.row()), index.row());
            return true;
        }
        if (key->key() == Qt::Key_Space && index.isValid() && m_checks) {
            m_checks->toggle(index.row());
            return true;
        }
        if (key->matches(QKeySequence::SelectAll) && m_checks) {
            m_checks->setPageChecked(m_checks->pageState() != Qt::Checked);
            return true;
        }
    }
    if (watched == m_view && event->type() == QEvent::ContextMenu) {
        const auto *menu = static_cast<QContextMenuEvent *>(event);
        if (menu->reason() == QContextMenuEvent::Keyboard) {
            const QRect cell = m_view->visualRect(m_view->currentIndex());
            showRowMenu(m_view->currentIndex(), m_view->viewport()->mapToGlobal(cell.bottomLeft()));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void TablePage::showRowMenu(const QModelIndex &index, const QPoint &globalPosition)
{
    if (!index.isValid() || !m_rowActions)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString id = m_model->idAt(index.row());
    const int row = index.row();
    for (const RowAction &action : m_rowActions->actions()) {
        QAction *entry =
            menu->addAction(Theme::icon(action.icon, action.tone == Tone::Danger ? IconTone::Danger : IconTone::Muted), action.text);
        entry->setShortcut(action.shortcut);
        entry->setShortcutContext(Qt::WidgetShortcut);
        entry->setEnabled(!action.available || action.available(id, row));
        connect(entry, &QAction::triggered, this, [this, action, id, row] { Q_EMIT rowActionTriggered(action.id, id, row); });
    }
    menu->popup(globalPosition);
}

void TablePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TablePage::retranslate()
{
    m_bulkClear->setText(tr("Clear selection"));
    if (m_filterButton)
        m_filterButton->setText(tr("Filter by"));
    if (m_columnButton)
        m_columnButton->setText(tr("Columns"));
    if (m_checks)
        updateChecks();
    layoutColumns();
    updateState();
    updateChips();
}

} // namespace cm
