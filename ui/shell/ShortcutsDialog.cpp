// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ShortcutsDialog.h"

#include "ui/shell/Sidebar.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/TextLabel.h"

#include <QGridLayout>
#include <QKeySequence>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace cm {

namespace {
/// The keys as a key cap.
class KeyCap final : public QWidget {
public:
    explicit KeyCap(const QKeySequence &keys)
        : m_text(keys.toString(QKeySequence::NativeText))
    {
        setAccessibleName(m_text);
        const QFontMetrics metrics(Theme::of().font(TextRole::Caption));
        setFixedSize(metrics.horizontalAdvance(m_text) + 2 * space::s, 24);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = Theme::of().tokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(t.borderStrong);
        painter.setBrush(t.sunken);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius::small, radius::small);
        painter.setPen(t.textMuted);
        painter.setFont(Theme::of().font(TextRole::Caption));
        painter.drawText(rect(), Qt::AlignCenter, m_text);
    }

private:
    QString m_text;
};
} // namespace

ShortcutsDialog::ShortcutsDialog(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    QPalette p = palette();
    p.setColor(QPalette::Window, Theme::of().tokens().surface);
    setPalette(p);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::xl);
    grid->setVerticalSpacing(space::s);
    int row = 0;
    int column = 0;
    const auto add = [&](const QKeySequence &keys, const QString &text) {
        grid->addWidget(new TextLabel(text), row, column);
        grid->addWidget(new KeyCap(keys), row, column + 1, Qt::AlignTrailing);
        ++row;
    };
    const QList<ScreenId> sections = Sidebar::sections();
    for (int i = 0; i < sections.size(); ++i)
        add(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)), Sidebar::titleOf(sections.at(i)));
    add(QKeySequence::New, Sidebar::titleOf(ScreenId::CreateCampaign));
    row = 0;
    column = 3;
    grid->setColumnMinimumWidth(2, space::xl);
    add(QKeySequence(Qt::CTRL | Qt::Key_K), tr("Go anywhere, do anything"));
    add(QKeySequence::Find, tr("Search"));
    add(QKeySequence(Qt::Key_Return), tr("Open the row"));
    add(QKeySequence(Qt::Key_Space), tr("Check the row"));
    add(QKeySequence(Qt::Key_Menu), tr("Actions of the row"));
    add(QKeySequence(Qt::ALT | Qt::Key_Left), tr("Back"));
    add(QKeySequence(Qt::Key_Escape), tr("Close a panel"));
    add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), Sidebar::titleOf(ScreenId::Notifications));
    add(QKeySequence(Qt::Key_F5), tr("Sync now"));
    add(QKeySequence(Qt::CTRL | Qt::Key_Slash), tr("This list"));
    add(QKeySequence(Qt::CTRL | Qt::Key_Q), tr("Quit"));
    QPushButton *close = makeButton(tr("Close"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    box->setSpacing(space::l);
    box->addWidget(new TextLabel(windowTitle(), TextRole::Subtitle));
    box->addLayout(grid);
    box->addWidget(close, 0, Qt::AlignTrailing);
}

} // namespace cm
