// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/CommandPalette.h"

#include "core/base/Continue.h"
#include "engine/Engine.h"
#include "models/cache/CacheReader.h"
#include "ui/shell/Navigator.h"
#include "ui/theme/KeyText.h"
#include "ui/theme/TextPaint.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/TextLabel.h"

#include <QAbstractListModel>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cm {

namespace {
constexpr int kWidth = 600;
constexpr int kRow = 42;
constexpr int kRowsShown = 9;
constexpr int kEach = 5; ///< of each kind of entity
constexpr int kWaitMs = 120;
} // namespace

class CommandPalette::Model final : public QAbstractListModel {
public:
    using QAbstractListModel::QAbstractListModel;

    void set(const QList<Command> &commands)
    {
        beginResetModel();
        m_commands = commands;
        endResetModel();
    }
    const Command &at(int row) const { return m_commands.at(row); }
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_commands.size()); }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const Command &command = m_commands.at(index.row());
        if (role == Qt::DisplayRole)
            return command.text;
        if (role == Qt::AccessibleTextRole)
            return QStringList{command.text, command.hint}.join(u", "_s);
        return {};
    }

private:
    QList<Command> m_commands;
};

class CommandPalette::Delegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {100, kRow}; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Command &command = static_cast<const Model *>(index.model())->at(index.row());
        const Tokens &t = Theme::of().tokens();
        const bool chosen = option.state & QStyle::State_Selected;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (chosen) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(t.accentSoft);
            painter->drawRoundedRect(QRectF(option.rect).adjusted(0, 1, 0, -1), radius::control, radius::control);
        }
        const auto mirrored = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
        const QRect room = option.rect.adjusted(space::m, 0, -space::m, 0);
        Theme::icon(command.icon, chosen ? IconTone::Accent : IconTone::Muted)
            .paint(painter, mirrored(QRect(room.left(), room.center().y() - 8, 18, 18)));
        const QString hint = command.keys.isEmpty() ? command.hint : keyText(command.keys.toString(QKeySequence::NativeText));
        const QFontMetrics small(Theme::of().font(TextRole::Caption));
        const int hintWidth = hint.isEmpty() ? 0 : small.horizontalAdvance(hint) + 2;
        painter->setFont(Theme::of().font(TextRole::Caption));
        painter->setPen(t.textMuted);
        paintText(*painter, mirrored(QRect(room.right() - hintWidth, room.top(), hintWidth, room.height())), option.direction,
                  Qt::AlignVCenter | Qt::AlignRight, hint);
        painter->setFont(Theme::of().font(TextRole::Body));
        painter->setPen(chosen ? t.accentText : t.text);
        const QRect words = room.adjusted(18 + space::m, 0, -hintWidth - space::m, 0);
        paintText(*painter, mirrored(words), option.direction, Qt::AlignVCenter | Qt::AlignLeft,
                  painter->fontMetrics().elidedText(command.text, Qt::ElideRight, words.width()));
        painter->restore();
    }
};

CommandPalette::CommandPalette(Engine &engine, QWidget *over)
    : QFrame(over)
    , m_engine(engine)
    , m_card(new QFrame(this))
    , m_query(new QLineEdit)
    , m_model(new Model(this))
    , m_view(new QListView)
    , m_none(new TextLabel(tr("Nothing has that name."), TextRole::Body, TextTone::Muted))
    , m_wait(new QTimer(this))
{
    setObjectName(u"shell.palette"_s);
    m_query->setObjectName(u"palette.query"_s);
    m_query->setPlaceholderText(tr("Where to, or what to do?"));
    m_query->setAccessibleName(tr("Search for a command, list, campaign or template"));
    m_query->addAction(Theme::icon(u"search"_s, IconTone::Faint), QLineEdit::LeadingPosition)->setText(tr("Search"));
    m_query->installEventFilter(this);
    m_view->setObjectName(u"palette.results"_s);
    m_view->setAccessibleName(tr("Results"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new Delegate(m_view));
    m_view->setUniformItemSizes(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setMouseTracking(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->viewport()->setAutoFillBackground(false);
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setFixedHeight(kRow * 2);
    auto *column = new QVBoxLayout(m_card);
    column->setContentsMargins(space::m, space::m, space::m, space::m);
    column->setSpacing(space::s);
    column->addWidget(m_query);
    column->addWidget(m_view, 1);
    column->addWidget(m_none);
    m_wait->setSingleShot(true);
    m_wait->setInterval(kWaitMs);
    connect(m_wait, &QTimer::timeout, this, &CommandPalette::search);
    connect(m_query, &QLineEdit::textChanged, this, [this] {
        ++m_ticket;
        m_found.clear();
        refresh();
        m_wait->start();
    });
    connect(m_view, &QListView::clicked, this, &CommandPalette::runCurrent);
    over->installEventFilter(this);
    hide();
}

void CommandPalette::open(const QList<Command> &commands, Navigator &navigator)
{
    m_commands = commands;
    m_navigator = &navigator;
    m_found.clear();
    m_query->clear();
    refresh();
    if (!isVisible())
        m_before = QApplication::focusWidget();
    place();
    show();
    raise();
    m_query->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::closePalette()
{
    ++m_ticket;
    m_wait->stop();
    hide();
    if (m_before)
        m_before->setFocus(Qt::PopupFocusReason);
}

QList<Command> CommandPalette::match(const QList<Command> &commands, const QString &query)
{
    const QStringList words = query.simplified().split(u' ', Qt::SkipEmptyParts);
    QList<QPair<int, Command>> ranked;
    for (const Command &command : commands) {
        int rank = 0;
        bool all = true;
        for (const QString &word : words) {
            const qsizetype at = command.text.indexOf(word, 0, Qt::CaseInsensitive);
            all = all && (at >= 0 || command.hint.contains(word, Qt::CaseInsensitive));
            const bool begins = at > 0 && command.text.contains(u' ' + word, Qt::CaseInsensitive);
            rank += at == 0 ? 0 : begins ? 1 : at > 0 ? 2 : 3;
        }
        if (all)
            ranked.append({rank, command});
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<Command> out;
    for (const auto &[rank, command] : std::as_const(ranked))
        out.append(command);
    return out;
}

void CommandPalette::refresh()
{
    m_model->set(match(m_commands, m_query->text()) + m_found);
    const int rows = m_model->rowCount();
    m_none->setVisible(rows == 0);
    m_view->setVisible(rows > 0);
    m_view->setCurrentIndex(m_model->index(0, 0));
    place();
}

void CommandPalette::search()
{
    const CacheReader *reader = m_engine.reader();
    const QString text = m_query->text().simplified();
    if (!reader || text.isEmpty())
        return;
    PageRequest request;
    request.search = text;
    request.pageSize = kEach;
    const quint64 ticket = ++m_ticket;
    const auto take = [this, ticket](const auto &page, auto &&command) {
        if (ticket != m_ticket || !page)
            return;
        for (const auto &row : page->rows)
            m_found.append(command(row));
        refresh();
    };
    Navigator *navigator = m_navigator;
    continueWith(reader->campaigns(request), this, [navigator, take](const Result<Page<Campaign>> &page) {
        take(page, [navigator](const Campaign &row) -> Command {
            return {row.name, tr("Campaign"), u"megaphone"_s, {}, [navigator, id = row.id] { navigator->openCampaign(id); }};
        });
    });
    continueWith(reader->lists(request), this, [navigator, take](const Result<Page<DistributionList>> &page) {
        take(page, [navigator](const DistributionList &row) -> Command {
            return {row.name, tr("Distribution list"), u"users"_s, {}, [navigator, id = row.id] { navigator->openContacts(id); }};
        });
    });
    continueWith(reader->templates(request), this, [navigator, take](const Result<Page<MessageTemplate>> &page) {
        take(page, [navigator](const MessageTemplate &row) -> Command {
            return {row.name, tr("Template"), u"file-text"_s, {}, [navigator] { navigator->open(ScreenId::Templates); }};
        });
    });
}

void CommandPalette::place()
{
    setGeometry(parentWidget()->rect());
    const int rows = qBound(2, m_model->rowCount(), kRowsShown);
    const int list = m_model->rowCount() > 0 ? rows * kRow : 2 * kRow;
    const int wanted = list + m_query->sizeHint().height() + 2 * space::m + space::s;
    const int cardWidth = qMin(kWidth, width() - 2 * space::xl);
    const int top = qMax(int(space::xl), height() / 8);
    m_card->setGeometry((width() - cardWidth) / 2, top, cardWidth, qMin(wanted, height() - top - space::xl));
}

void CommandPalette::runCurrent()
{
    const QModelIndex index = m_view->currentIndex();
    if (!index.isValid())
        return;
    const auto run = m_model->at(index.row()).run;
    closePalette();
    if (run)
        run();
}

void CommandPalette::step(int by)
{
    const int rows = m_model->rowCount();
    if (rows > 0)
        m_view->setCurrentIndex(m_model->index(qBound(0, m_view->currentIndex().row() + by, rows - 1), 0));
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched != m_query)
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut && isVisible() && static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason &&
        static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason) {
        m_before = nullptr;
        closePalette();
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_PageDown:
        step(kRowsShown);
        return true;
    case Qt::Key_PageUp:
        step(-kRowsShown);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        runCurrent();
        return true;
    case Qt::Key_Escape:
        closePalette();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true; // the focus stays within
    default:
        return false;
    }
}

void CommandPalette::mousePressEvent(QMouseEvent *)
{
    closePalette();
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    const Tokens &t = Theme::of().tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), QColor(0, 0, 0, t.dark ? 130 : 70));
    painter.setPen(t.border);
    painter.setBrush(t.surface);
    painter.drawRoundedRect(QRectF(m_card->geometry()).adjusted(0.5, 0.5, -0.5, -0.5), radius::card + 4, radius::card + 4);
}

} // namespace cm
