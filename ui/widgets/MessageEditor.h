// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPair>
#include <QStringList>
#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace cm {

/// The text of a message: placeholders highlighted (faulty ones underlined in red), and below it the buttons Placeholders and Templates.
class MessageEditor : public QWidget {
    Q_OBJECT

public:
    explicit MessageEditor(QWidget *parent = nullptr);

    QString text() const;
    void setText(const QString &text);
    void setPlaceholderText(const QString &text);
    /// Names that may be inserted; without any the button is off. Other names in the text are marked as unknown.
    void setPlaceholders(const QStringList &names);
    /// (name, text); without any the button is off.
    void setTemplates(const QList<QPair<QString, QString>> &templates);
    void setPlaceholdersVisible(bool visible);
    void setTemplatesVisible(bool visible);
    void insertPlaceholder(const QString &name);
    QPlainTextEdit *edit() const { return m_edit; }

Q_SIGNALS:
    void textChanged();
    /// A template was chosen: it has replaced the text (undo brings it back).
    void templateChosen(const QString &name);

private:
    class Highlighter;

    QPlainTextEdit *m_edit;
    QPushButton *m_placeholderButton;
    QPushButton *m_templateButton;
    Highlighter *m_highlighter;
};

} // namespace cm
