// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;

namespace cm {

class GatewayForm;
class TextLabel;

/// Which national language tables a gateway passes on: a box for each of the thirteen, with what they are good for.
class LanguageChoice final : public QWidget {
    Q_OBJECT

public:
    /// The form must outlive it.
    explicit LanguageChoice(GatewayForm &form, QWidget *parent = nullptr);

private:
    void refresh();

    GatewayForm &m_form;
    QList<QCheckBox *> m_boxes; ///< of language 1 and so on
    TextLabel *m_note;
};

} // namespace cm
