// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace cm {

/// Whose work is in the program, and under which licence: a list of the parts with the whole text of each licence.
class LicencesDialog final : public QDialog {
    Q_OBJECT

public:
    explicit LicencesDialog(QWidget *parent = nullptr);

    struct Part {
        QString name;
        QString holder;
        QString licence; ///< SPDX
        QString file;    ///< its text, as a resource
    };
    static QList<Part> parts();
};

} // namespace cm
