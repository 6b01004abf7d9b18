// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ShortcutsDialog.h"

#include "ui/theme/KeyText.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/TextLabel.h"

#include <QGridLayout>
#include <QKeySequence>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cm {

namespace {
/// The keys as a key cap.
class KeyCap final : public QWidget {
public:
    explicit KeyCap(const QKeySequence &keys)
        : m_text(keyText(keys.toString(QKeySequence::NativeText)))
    {
        setObjectName(u"shortcut.cap"_s);
        setLayoutDirection(Qt::LeftToRight);
        setAccessibleName(keys.toString(QKeySequence::NativeText));
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

ShortcutsDialog::ShortcutsDialog(const QList<ShellAction> &actions, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    QPalette p = palette();
    p.setColor(QPalette::Window, Theme::of().tokens().surface);
    setPalette(p);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::xl);
    grid->setVerticalSpacing(space::xs);
    grid->setColumnMinimumWidth(2, space::xl);
    int rows[] = {0, 0};
    for (const ShellAction &action : actions) {
        if (action.keys.isEmpty())
            continue;
        const int side = action.group == ShellAction::Group::Page || action.group == ShellAction::Group::Layout ? 0 : 1;
        auto *words = new TextLabel(action.text);
        words->setObjectName(u"shortcut."_s + action.id);
        grid->addWidget(words, rows[side], 3 * side);
        grid->addWidget(new KeyCap(action.keys), rows[side], 3 * side + 1, Qt::AlignTrailing);
        ++rows[side];
    }
    QPushButton *close = makeButton(tr("Close"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    box->setSpacing(space::l);
    box->addWidget(new TextLabel(windowTitle(), TextRole::Title));
    box->addLayout(grid);
    box->addWidget(close, 0, Qt::AlignTrailing);
}

} // namespace cm
