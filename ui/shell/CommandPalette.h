// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QKeySequence>
#include <QList>
#include <QPointer>

#include <functional>

class QLineEdit;
class QListView;
class QTimer;

namespace cm {

class Engine;
class Navigator;
class TextLabel;

/// What a palette offers: something to do, or somewhere to go.
struct Command {
    QString text;
    QString hint; ///< at the end of the line: what kind of thing it is
    QString icon;
    QKeySequence keys; ///< that do the same
    std::function<void()> run;
};

/// Ctrl+K: type a few letters and go. Every command of the program, and the lists, campaigns and templates of the workspace by name. Lies
/// over the window that it was made for; Up and Down choose, Enter does it, Esc closes.
class CommandPalette final : public QFrame {
    Q_OBJECT

public:
    CommandPalette(Engine &engine, QWidget *over);

    /// Opens with these; they are what is shown while nothing is typed.
    void open(const QList<Command> &commands, Navigator &navigator);
    void closePalette();

    /// Those commands that fit, best first: every word must be found, at the start of the text, of a word, anywhere, or
    /// in the hint ("theme dark").
    static QList<Command> match(const QList<Command> &commands, const QString &query);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Model;
    class Delegate;

    void refresh();
    void search();
    void place();
    void runCurrent();
    void step(int by);

    Engine &m_engine;
    Navigator *m_navigator = nullptr;
    QFrame *m_card;
    QLineEdit *m_query;
    Model *m_model;
    QListView *m_view;
    TextLabel *m_none;
    QTimer *m_wait;
    QList<Command> m_commands;
    QList<Command> m_found; ///< entities
    QPointer<QWidget> m_before;
    quint64 m_ticket = 0;
};

} // namespace cm
