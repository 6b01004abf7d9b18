// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Entities.h"
#include "ui/widgets/FormDialog.h"

class QLineEdit;

namespace cm {

class FormField;

/// Asks for the name of a copy of a campaign.
class CloneDialog final : public FormDialog {
    Q_OBJECT

public:
    /// Without a name it proposes one.
    CloneDialog(const Campaign &original, QWidget *parent, const QString &name = {});

    /// As it stands there.
    QString name() const;

    /// A new draft with everything that a person has entered into the original; no schedule.
    static Campaign copyOf(const Campaign &original, const QString &name);

Q_SIGNALS:
    void cloneRequested(const cm::Campaign &copy);

private:
    QLineEdit *m_name;
    FormField *m_field;
};

} // namespace cm
