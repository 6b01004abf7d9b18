// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/AboutDialog.h"

#include "ui/shell/MarkLabel.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/TextLabel.h"

#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>

namespace cm {

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About %1").arg(QGuiApplication::applicationDisplayName()));
    QPalette p = palette();
    p.setColor(QPalette::Window, Theme::of().tokens().surface);
    setPalette(p);
    auto *mark = new MarkLabel(64);
    auto *words = new TextLabel(tr("Free software under the GNU General Public License, version 3 or later.\n\n"
                                   "Built with Qt, libphonenumber, Boost, OpenSSL, libsodium, SQLite and QtKeychain. "
                                   "Icons by Lucide (ISC), typeface Inter (SIL Open Font License 1.1)."),
                                TextRole::Body, TextTone::Muted);
    words->setWordWrap(true);
    words->setMinimumWidth(380);
    QPushButton *close = makeButton(tr("Close"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    column->setSpacing(space::s);
    column->addWidget(mark);
    column->addSpacing(space::s);
    column->addWidget(new TextLabel(QGuiApplication::applicationDisplayName(), TextRole::Title));
    column->addWidget(new TextLabel(tr("Version %1").arg(QCoreApplication::applicationVersion()), TextRole::Body, TextTone::Muted));
    column->addSpacing(space::s);
    column->addWidget(words);
    column->addSpacing(space::l);
    column->addWidget(close, 0, Qt::AlignTrailing);
}

} // namespace cm
