// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/NumberChips.h"

#include "core/phone/PhoneNumbers.h"
#include "ui/theme/Theme.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>
#include <QRegularExpression>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace cm {

namespace {
constexpr int kChipHeight = 28;
constexpr int kPadding = 6;
constexpr int kLeastEdit = 160;
} // namespace

/// One number. A click on the X removes it.
class NumberChips::ChipButton final : public QAbstractButton {
public:
    ChipButton(const QString &typed, const QString &region, NumberChips *owner)
        : QAbstractButton(owner)
        , raw(typed)
    {
        const Result<PhoneNumber> parsed = parsePhoneNumber(typed, region);
        if (parsed) {
            e164 = parsed->e164;
            setText(formatInternational(e164));
        } else {
            reason = parsed.error().message;
            setText(typed);
            setToolTip(reason);
        }
        setAccessibleName(reason.isEmpty() ? NumberChips::tr("%1, remove").arg(text())
                                           : NumberChips::tr("%1, not valid: %2, remove").arg(text(), reason));
        setFocusPolicy(Qt::NoFocus);
        setAttribute(Qt::WA_Hover);
        setCursor(Qt::PointingHandCursor);
        setObjectName(u"chip"_s);
        resize(sizeHint());
    }
    QSize sizeHint() const override
    {
        return {fontMetrics().horizontalAdvance(text()) + space::m + 24 + (reason.isEmpty() ? 0 : 18), kChipHeight};
    }

    QString raw;
    QString e164;
    QString reason;
    bool marked = false;

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = Theme::of().tokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool bad = !reason.isEmpty();
        painter.setPen(marked ? QPen(bad ? t.danger : t.accent, 1.6) : QPen(Qt::NoPen));
        painter.setBrush(bad ? t.dangerSoft : t.accentSoft);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.8, 0.8, -0.8, -0.8), kChipHeight / 2.0, kChipHeight / 2.0);
        int start = space::m;
        if (bad) {
            Theme::icon(u"circle-alert"_s, IconTone::Danger)
                .paint(&painter, QStyle::visualRect(layoutDirection(), rect(), QRect(space::s, height() / 2 - 7, 14, 14)));
            start = space::s + 18;
        }
        painter.setPen(bad ? t.danger : t.accentText);
        painter.setFont(font());
        // A number reads from left to right in every language.
        const QRect words = QStyle::visualRect(layoutDirection(), rect(), QRect(start, 0, width() - start - 24, height()));
        painter.setLayoutDirection(Qt::LeftToRight);
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, text());
        const QRect cross = QStyle::visualRect(layoutDirection(), rect(), QRect(width() - 21, height() / 2 - 6, 12, 12));
        Theme::icon(u"x"_s, bad ? IconTone::Danger : IconTone::Accent).paint(&painter, cross);
    }
};

NumberChips::NumberChips(QWidget *parent)
    : QFrame(parent)
    , m_edit(new QLineEdit(this))
{
    m_edit->setFrame(false);
    m_edit->setAccessibleName(tr("Phone number"));
    QPalette p = m_edit->palette();
    p.setColor(QPalette::Base, Qt::transparent);
    m_edit->setPalette(p);
    m_edit->installEventFilter(this);
    setFocusProxy(m_edit);
    setCursor(Qt::IBeamCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString &text) {
        mark(-1);
        if (text.contains(u',') || text.contains(u';') || text.contains(u'\n'))
            commit();
    });
    connect(m_edit, &QLineEdit::editingFinished, this, &NumberChips::commit);
}

NumberChips::~NumberChips() = default;

void NumberChips::setDefaultRegion(const QString &region)
{
    if (region == m_region)
        return;
    m_region = region;
    setTexts(texts());
}

void NumberChips::setMaximum(int count)
{
    m_maximum = count;
}

void NumberChips::setPlaceholderText(const QString &text)
{
    m_edit->setPlaceholderText(text);
}

QStringList NumberChips::numbers() const
{
    QStringList result;
    for (const ChipButton *chip : m_chips) {
        if (!chip->e164.isEmpty())
            result.append(chip->e164);
    }
    return result;
}

int NumberChips::invalidCount() const
{
    int count = 0;
    for (const ChipButton *chip : m_chips)
        count += chip->e164.isEmpty() ? 1 : 0;
    return count;
}

QStringList NumberChips::texts() const
{
    QStringList result;
    for (const ChipButton *chip : m_chips)
        result.append(chip->raw);
    return result;
}

void NumberChips::setTexts(const QStringList &texts)
{
    qDeleteAll(m_chips);
    m_chips.clear();
    m_marked = -1;
    for (const QString &text : texts)
        addOne(text);
    updateGeometry();
    arrange(width(), true);
    Q_EMIT changed();
}

void NumberChips::addText(const QString &text)
{
    // Spaces separate only where they do not stand within a number: "+49 179 6548754" is one.
    static const QRegularExpression separators(u"[,;\\n\\r\\t]+|\\s+(?=\\+)"_s);
    const QStringList pieces = text.split(separators, Qt::SkipEmptyParts);
    const qsizetype before = m_chips.size();
    for (const QString &piece : pieces)
        addOne(piece.trimmed());
    if (m_chips.size() == before)
        return;
    updateGeometry();
    arrange(width(), true);
    Q_EMIT changed();
}

void NumberChips::addOne(const QString &text)
{
    if (text.isEmpty())
        return;
    if (m_chips.size() >= m_maximum) {
        Q_EMIT limitReached(m_maximum);
        return;
    }
    auto *chip = new ChipButton(text, m_region, this);
    for (const ChipButton *other : std::as_const(m_chips)) {
        if (!chip->e164.isEmpty() && other->e164 == chip->e164) {
            Q_EMIT duplicateIgnored(chip->text());
            delete chip;
            return;
        }
    }
    connect(chip, &QAbstractButton::clicked, this, [this, chip] { removeAt(static_cast<int>(m_chips.indexOf(chip))); });
    m_chips.append(chip);
    chip->show();
}

void NumberChips::removeAt(int index)
{
    if (index < 0 || index >= m_chips.size())
        return;
    ChipButton *chip = m_chips.takeAt(index);
    chip->hide();
    chip->deleteLater();
    mark(-1);
    updateGeometry();
    arrange(width(), true);
    m_edit->setFocus();
    Q_EMIT changed();
}

void NumberChips::clear()
{
    m_edit->clear();
    setTexts({});
}

void NumberChips::commit()
{
    const QString text = m_edit->text();
    if (text.trimmed().isEmpty())
        return;
    m_edit->clear();
    addText(text);
}

bool NumberChips::pasteNumbers()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (!text.contains(QRegularExpression(u"[,;\\n\\t]"_s)))
        return false;
    const QString typed = m_edit->text();
    m_edit->clear();
    addText(typed + text);
    return true;
}

void NumberChips::mark(int index)
{
    if (index == m_marked)
        return;
    m_marked = index;
    for (int i = 0; i < m_chips.size(); ++i) {
        m_chips.at(i)->marked = i == index;
        m_chips.at(i)->update();
    }
    m_edit->setAccessibleDescription(index >= 0 ? tr("%1 is selected; press Delete again to remove it").arg(m_chips.at(index)->text())
                                                : QString());
}

int NumberChips::arrange(int width, bool apply) const
{
    const int right = width - kPadding;
    int x = kPadding;
    int y = kPadding;
    for (ChipButton *chip : m_chips) {
        const int wanted = qMin(chip->sizeHint().width(), width - 2 * kPadding);
        if (x > kPadding && x + wanted > right) {
            x = kPadding;
            y += kChipHeight + space::xs;
        }
        if (apply)
            chip->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(x, y, wanted, kChipHeight)));
        x += wanted + space::xs;
    }
    if (x > kPadding && x + kLeastEdit > right) {
        x = kPadding;
        y += kChipHeight + space::xs;
    }
    if (apply)
        m_edit->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(x + 2, y, right - x - 2, kChipHeight)));
    return y + kChipHeight + kPadding;
}

int NumberChips::heightForWidth(int width) const
{
    return qMax(96, arrange(width, false));
}

QSize NumberChips::sizeHint() const
{
    return {360, heightForWidth(qMax(width(), 360))};
}

void NumberChips::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event);
    const Tokens &t = Theme::of().tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool focused = m_edit->hasFocus();
    const bool invalid = property("invalid").toBool() || m_edit->property("invalid").toBool();
    const qreal pen = focused || invalid ? 1.6 : 1;
    painter.setPen(QPen(invalid ? t.danger : focused ? t.accent : t.borderStrong, pen));
    painter.setBrush(isEnabled() ? t.surface : t.sunken);
    painter.drawRoundedRect(QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), radius::control, radius::control);
}

void NumberChips::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange(width(), true);
}

void NumberChips::mousePressEvent(QMouseEvent *event)
{
    m_edit->setFocus(Qt::MouseFocusReason);
    QFrame::mousePressEvent(event);
}

bool NumberChips::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_edit)
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        if (event->type() == QEvent::FocusOut)
            mark(-1);
        update();
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->matches(QKeySequence::Paste)) {
        // The field has one line: a pasted column of numbers would run together.
        return pasteNumbers();
    }
    if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && !m_edit->text().trimmed().isEmpty()) {
        commit();
        return true;
    }
    if (!m_edit->text().isEmpty() || m_chips.isEmpty())
        return false;
    const int last = static_cast<int>(m_chips.size()) - 1;
    switch (key->key()) {
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
        if (m_marked >= 0) {
            const int at = m_marked;
            removeAt(at);
            if (!m_chips.isEmpty() && at < m_chips.size())
                mark(at);
        } else {
            mark(last);
        }
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const bool back = (key->key() == Qt::Key_Left) != isRightToLeft();
        if (m_marked < 0 && back)
            mark(last);
        else if (m_marked >= 0)
            mark(back ? qMax(0, m_marked - 1) : m_marked == last ? -1 : m_marked + 1);
        return true;
    }
    case Qt::Key_Escape:
        if (m_marked < 0)
            return false;
        mark(-1);
        return true;
    default:
        return false;
    }
}

} // namespace cm
