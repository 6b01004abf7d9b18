// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/PasswordRules.h"

#include <QWidget>

namespace cm {

/// What a password must have, ticked off while it is typed. Put it below the field and hand each text on.
class PasswordChecklist final : public QWidget {
    Q_OBJECT

public:
    explicit PasswordChecklist(QWidget *parent = nullptr);

    void setPassword(const QString &password);
    bool isSatisfied() const { return m_rules.all(); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void satisfiedChanged(bool satisfied);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Row {
        QString text;
        bool kept;
    };
    QList<Row> rows() const;
    void describe();

    PasswordRules m_rules;
    bool m_empty = true;
};

} // namespace cm
