// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/FileDrop.h"

#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/TextLabel.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace cm {

using namespace Qt::StringLiterals;

namespace {

/// The one local file of a drag; empty when it is something else.
QString fileOf(const QMimeData *data)
{
    if (!data->hasUrls() || data->urls().size() != 1 || !data->urls().front().isLocalFile())
        return {};
    const QString path = data->urls().front().toLocalFile();
    return QFileInfo(path).isFile() ? path : QString();
}

constexpr int kIcon = 40;

} // namespace

FileDrop::FileDrop(QWidget *parent)
    : QFrame(parent)
    , m_icon(new TextLabel(QString()))
    , m_title(new TextLabel({}, TextRole::Subtitle))
    , m_note(new TextLabel({}, TextRole::Body, TextTone::Muted))
    , m_browse(new QPushButton)
    , m_remove(new QPushButton(tr("Remove")))
{
    setAcceptDrops(true);
    for (TextLabel *label : {m_icon, m_title, m_note})
        label->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_note->setWordWrap(true);
    m_icon->setFixedHeight(kIcon);
    setVariant(m_remove, Variant::Ghost);
    m_remove->setIcon(Theme::icon(u"x"_s));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addStretch();
    buttons->addWidget(m_browse);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    box->setSpacing(space::s);
    box->addStretch();
    box->addWidget(m_icon);
    box->addSpacing(space::xs);
    box->addWidget(m_title);
    box->addWidget(m_note);
    box->addSpacing(space::s);
    box->addLayout(buttons);
    box->addStretch();
    connect(m_browse, &QPushButton::clicked, this, &FileDrop::browseRequested);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        setFile({});
        m_browse->setFocus();
    });
    connect(&Theme::of(), &Theme::changed, this, &FileDrop::refresh);
    refresh();
}

void FileDrop::setFile(const QString &path)
{
    if (m_file == path)
        return;
    m_file = path;
    refresh();
    Q_EMIT fileChanged(path);
}

void FileDrop::refresh()
{
    const bool chosen = !m_file.isEmpty();
    m_icon->setPixmap(
        Theme::icon(chosen ? u"file-text"_s : u"file-up"_s, IconTone::Accent).pixmap(QSize(kIcon, kIcon), devicePixelRatioF()));
    if (chosen) {
        const QFileInfo info(m_file);
        m_title->setText(info.fileName());
        m_note->setText(info.exists() ? locale().formattedDataSize(info.size()) : tr("This file is no longer there."));
        m_browse->setText(tr("&Choose another file…"));
    } else {
        m_title->setText(m_dragging ? tr("Drop the file to use it") : tr("Drag your contact file here"));
        m_note->setText(tr("CSV, TSV or text, with one contact on each line"));
        m_browse->setText(tr("&Browse for contact list…"));
    }
    setVariant(m_browse, chosen ? Variant::Secondary : Variant::Primary);
    m_browse->setIcon(Theme::icon(u"search"_s, chosen ? IconTone::Muted : IconTone::OnAccent));
    m_browse->setAccessibleName(chosen ? tr("Choose another file instead of %1").arg(m_title->text()) : tr("Browse for contact list"));
    m_remove->setVisible(chosen);
    update();
}

void FileDrop::paintEvent(QPaintEvent *)
{
    const Tokens &t = Theme::of().tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(m_dragging ? t.accent : t.borderStrong, m_dragging ? 2 : 1.4, m_file.isEmpty() ? Qt::CustomDashLine : Qt::SolidLine);
    if (m_file.isEmpty())
        pen.setDashPattern({5, 4});
    painter.setPen(pen);
    painter.setBrush(m_dragging ? t.accentSoft : t.sunken);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius::card, radius::card);
}

void FileDrop::dragEnterEvent(QDragEnterEvent *event)
{
    if (fileOf(event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    m_dragging = true;
    refresh();
}

void FileDrop::dragLeaveEvent(QDragLeaveEvent *)
{
    m_dragging = false;
    refresh();
}

void FileDrop::dropEvent(QDropEvent *event)
{
    m_dragging = false;
    const QString path = fileOf(event->mimeData());
    refresh();
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    setFile(path);
}

} // namespace cm
