// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/ColumnHeader.h"

#include "ui/contacts/ImportDraft.h"
#include "ui/theme/Theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

namespace cm {

using namespace Qt::StringLiterals;

namespace {
constexpr int kWidth = 190;
constexpr int kHeight = 100;
} // namespace

ColumnHeader::ColumnHeader(ImportDraft &draft, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_draft(draft)
{
    setMinimumSectionSize(kWidth);
    setDefaultSectionSize(kWidth);
    setSectionResizeMode(QHeaderView::Interactive);
    setHighlightSections(false);
    connect(this, &QHeaderView::sectionResized, this, &ColumnHeader::place);
    connect(this, &QHeaderView::geometriesChanged, this, &ColumnHeader::place);
    connect(&draft, &ImportDraft::answerChanged, this, &ColumnHeader::rebuild);
    connect(&draft, &ImportDraft::columnsChanged, this, &ColumnHeader::refresh);
    rebuild();
}

QSize ColumnHeader::sizeHint() const
{
    return QSize(QHeaderView::sizeHint().width(), kHeight);
}

void ColumnHeader::rebuild()
{
    const int wanted = int(m_draft.columns().size());
    while (m_editors.size() > wanted)
        delete m_editors.takeLast().box;
    while (m_editors.size() < wanted) {
        const int column = int(m_editors.size());
        Editor editor;
        editor.box = new QWidget(viewport());
        editor.role = new QComboBox;
        editor.role->addItem(Theme::icon(u"braces"_s), tr("Placeholder"), int(ImportDraft::Role::Placeholder));
        editor.role->addItem(Theme::icon(u"phone"_s), tr("Phone number"), int(ImportDraft::Role::Phone));
        editor.role->addItem(Theme::icon(u"ban"_s), tr("Leave out"), int(ImportDraft::Role::LeftOut));
        editor.role->setAccessibleName(tr("What column %1 is").arg(column + 1));
        editor.label = new QLineEdit;
        editor.label->setMaxLength(ImportDraft::kMaxLabel);
        editor.label->setAccessibleName(tr("Name of column %1").arg(column + 1));
        auto *box = new QVBoxLayout(editor.box);
        box->setContentsMargins(space::s, space::s, space::s, space::s);
        box->setSpacing(space::s);
        box->addWidget(editor.role);
        box->addWidget(editor.label);
        connect(editor.role, &QComboBox::activated, this,
                [this, column, role = editor.role] { m_draft.setRole(column, ImportDraft::Role(role->currentData().toInt())); });
        connect(editor.label, &QLineEdit::textEdited, this, [this, column](const QString &text) { m_draft.setLabel(column, text); });
        editor.role->installEventFilter(this);
        editor.label->installEventFilter(this);
        if (!m_editors.isEmpty())
            setTabOrder(m_editors.last().label, editor.role);
        setTabOrder(editor.role, editor.label);
        editor.box->show();
        m_editors.append(editor);
    }
    refresh();
    place();
}

void ColumnHeader::refresh()
{
    for (int i = 0; i < m_editors.size() && i < m_draft.columns().size(); ++i) {
        const Editor &editor = m_editors.at(i);
        const ImportDraft::Column &column = m_draft.columns().at(i);
        editor.role->setCurrentIndex(editor.role->findData(int(column.role)));
        const bool named = column.role == ImportDraft::Role::Placeholder;
        editor.label->setEnabled(named);
        if (named) {
            if (editor.label->text() != column.label)
                editor.label->setText(column.label);
        } else {
            editor.label->clear();
        }
        editor.label->setPlaceholderText(named ? tr("Name of the placeholder")
                                               : (column.role == ImportDraft::Role::Phone ? tr("Receives the SMS") : tr("Not imported")));
        const QString problem = m_draft.labelProblem(i);
        editor.label->setToolTip(problem);
        editor.label->setAccessibleDescription(problem);
        editor.label->setProperty("invalid", !problem.isEmpty());
        editor.label->update();
    }
    viewport()->update();
}

void ColumnHeader::place()
{
    for (int i = 0; i < m_editors.size() && i < count(); ++i)
        m_editors.at(i).box->setGeometry(sectionViewportPosition(i), 0, sectionSize(i), height() - 1);
}

void ColumnHeader::updateGeometries()
{
    QHeaderView::updateGeometries();
    place();
}

void ColumnHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Tokens &t = Theme::of().tokens();
    const bool phone = section < m_draft.columns().size() && m_draft.columns().at(section).role == ImportDraft::Role::Phone;
    painter->fillRect(rect, phone ? t.accentSoft : t.sunken);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), t.border);
    const int edge = layoutDirection() == Qt::RightToLeft ? rect.left() : rect.right();
    painter->fillRect(QRect(edge, rect.top(), 1, rect.height()), t.border);
}

bool ColumnHeader::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        auto *view = qobject_cast<QAbstractItemView *>(parentWidget());
        for (int i = 0; view && model() && i < m_editors.size() && i < model()->columnCount(); ++i) {
            if (m_editors.at(i).role == watched || m_editors.at(i).label == watched)
                view->scrollTo(model()->index(0, i));
        }
    }
    return QHeaderView::eventFilter(watched, event);
}

} // namespace cm
