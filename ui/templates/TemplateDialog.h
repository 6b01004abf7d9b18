// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Entities.h"
#include "ui/widgets/FormDialog.h"

class QLineEdit;

namespace cm {

class FormField;
class MessageEditor;

/// Makes or edits a message template. saveRequested() comes only with a good value.
class TemplateDialog final : public FormDialog {
    Q_OBJECT

public:
    static constexpr int kMaxName = 100;

    /// A template with an empty id is a new one.
    TemplateDialog(const MessageTemplate &value, bool unicodeAllowed, QWidget *parent);

    MessageTemplate value() const;

Q_SIGNALS:
    void saveRequested(const cm::MessageTemplate &value);

private:
    void check();
    void count();

    MessageTemplate m_value;
    bool m_unicodeAllowed;
    QLineEdit *m_name;
    MessageEditor *m_text;
    FormField *m_nameField;
    FormField *m_textField;
    bool m_tried = false;
};

} // namespace cm
