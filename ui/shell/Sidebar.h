// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Screen.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace cm {

class NavButton;
class TextLabel;
class PracticeHint;

/// Brand, sections, and at the bottom the calm remark that no SMS leaves this computer. Up and Down move through the sections.
class Sidebar : public QWidget {
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);

    /// Which section lights up; screens below a section (a campaign) light theirs.
    void setCurrent(ScreenId screen);
    void setAvailable(ScreenId screen, bool available);
    bool isAvailable(ScreenId screen) const;
    void setPractice(bool on);
    /// Icons only.
    void setCollapsed(bool collapsed);
    bool isCollapsed() const { return m_collapsed; }
    NavButton *button(ScreenId screen) const { return m_buttons.value(screen); }

    /// The sections in their order; their place is the number of Ctrl+1 … Ctrl+8 (Create campaign has Ctrl+N).
    static QList<ScreenId> sections();
    static QString titleOf(ScreenId screen);
    static QString iconOf(ScreenId screen);
    static QString wordOf(ScreenId screen); ///< "create_campaign"
    static ScreenId fromWord(const QString &word);

Q_SIGNALS:
    void requested(cm::ScreenId screen);
    void collapseRequested(bool collapsed);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void add(ScreenId screen);
    void retranslate();

    QVBoxLayout *m_column;
    QWidget *m_brand;
    QHash<ScreenId, NavButton *> m_buttons;
    QList<NavButton *> m_order;
    TextLabel *m_group;
    PracticeHint *m_practice;
    NavButton *m_collapse;
    bool m_collapsed = false;
};

} // namespace cm
