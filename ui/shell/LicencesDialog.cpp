// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/LicencesDialog.h"

#include "ui/theme/TextPaint.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/DialogSurface.h"
#include "ui/widgets/TextLabel.h"

#include <QFile>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cm {

namespace {

/// The name of a part, and its licence below it.
class PartDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of();
        const Tokens &t = theme.tokens();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(option.state & QStyle::State_Selected ? t.accentSoft : t.sunken);
            const QRect round = QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(0, 1, -space::s, -1));
            painter->drawRoundedRect(QRectF(round), radius::control, radius::control);
        }
        const QRect room = option.rect.adjusted(space::m, space::s, -space::l, -space::s);
        painter->setFont(theme.font(TextRole::BodyStrong));
        painter->setPen(option.state & QStyle::State_Selected ? t.accentText : t.text);
        paintText(*painter, room, option.direction, Qt::AlignLeft | Qt::AlignTop, index.data().toString());
        painter->setFont(theme.font(TextRole::Caption));
        painter->setPen(t.textMuted);
        paintText(*painter, room, option.direction, Qt::AlignLeft | Qt::AlignBottom, index.data(Qt::UserRole).toString());
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {0, kRow}; }

private:
    static constexpr int kRow = 52;
};

} // namespace

QList<LicencesDialog::Part> LicencesDialog::parts()
{
    const auto text = [](const char *name) { return u":/licences/%1.txt"_s.arg(QLatin1String(name)); };
    return {
        {QGuiApplication::applicationDisplayName(), u"The Campaign Manager authors"_s, u"GPL-3.0-or-later"_s, text("GPL-3.0")},
        {u"Qt 6"_s, u"The Qt Company Ltd. and other contributors"_s, u"LGPL-3.0-only"_s, text("LGPL-3.0")},
        {u"Qt Charts 6"_s, u"The Qt Company Ltd. and other contributors"_s, u"GPL-3.0-only"_s, text("GPL-3.0")},
        {u"QtKeychain"_s, u"Frank Osterfeld and contributors"_s, u"BSD-2-Clause"_s, text("BSD-2-Clause")},
        {u"libphonenumber"_s, u"The Libphonenumber Authors"_s, u"Apache-2.0"_s, text("Apache-2.0")},
        {u"OpenSSL"_s, u"The OpenSSL Project Authors"_s, u"Apache-2.0"_s, text("Apache-2.0")},
        {u"Boost"_s, u"The Boost authors"_s, u"BSL-1.0"_s, text("BSL-1.0")},
        {u"libsodium"_s, u"Frank Denis"_s, u"ISC"_s, text("ISC")},
        {u"SQLite"_s, u"D. Richard Hipp and others"_s, u"blessing"_s, text("SQLite")},
        {u"spdlog"_s, u"Gabi Melman"_s, u"MIT"_s, text("MIT")},
        {u"tl::expected"_s, u"Sy Brand"_s, u"CC0-1.0"_s, text("CC0-1.0")},
        {u"zlib"_s, u"Jean-loup Gailly and Mark Adler"_s, u"Zlib"_s, text("Zlib")},
        {u"Inter"_s, u"The Inter Project Authors"_s, u"OFL-1.1"_s, text("Inter")},
        {u"Lucide"_s, u"Lucide Contributors, Cole Bemis"_s, u"ISC"_s, text("Lucide")},
    };
}

LicencesDialog::LicencesDialog(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"licences"_s);
    setWindowTitle(tr("Licences"));
    useDialogSurface(this);
    auto *list = new QListWidget;
    list->setObjectName(u"licences.list"_s);
    list->setAccessibleName(tr("Parts of the program"));
    list->setFixedWidth(250);
    list->setFrameShape(QFrame::NoFrame);
    list->setMouseTracking(true);
    auto *text = new QPlainTextEdit;
    text->setObjectName(u"licences.text"_s);
    text->setAccessibleName(tr("Text of the licence"));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    const QList<Part> all = parts();
    for (const Part &part : all)
        (new QListWidgetItem(part.name, list))->setData(Qt::UserRole, part.licence);
    list->setItemDelegate(new PartDelegate(list));
    auto *holder = new TextLabel({}, TextRole::Body, TextTone::Muted);
    holder->setWordWrap(true);
    connect(list, &QListWidget::currentRowChanged, this, [=](int row) {
        if (row < 0)
            return;
        QFile file(all.at(row).file);
        holder->setText(tr("%1: © %2").arg(all.at(row).name, all.at(row).holder));
        text->setPlainText(file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : all.at(row).licence);
    });
    QPushButton *close = makeButton(tr("Close"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *right = new QVBoxLayout;
    right->setSpacing(space::s);
    right->addWidget(holder);
    right->addWidget(text, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::l);
    row->addWidget(list);
    row->addLayout(right, 1);
    auto *intro =
        new TextLabel(tr("This is free software: you may use, study, share and change it. It is built with the work of many others."),
                      TextRole::Body, TextTone::Muted);
    intro->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    column->setSpacing(space::m);
    column->addWidget(new TextLabel(windowTitle(), TextRole::Title));
    column->addWidget(intro);
    column->addLayout(row, 1);
    column->addWidget(close, 0, Qt::AlignTrailing);
    list->setCurrentRow(0);
    resize(900, 620);
}

} // namespace cm
