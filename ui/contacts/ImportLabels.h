// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/Requests.h"

#include <QList>
#include <QPair>
#include <QString>

class QComboBox;

namespace cm {

// The words of the import screens, and the combo boxes that offer them.

/// "Comma  ,"; the separators in the order in which they are offered.
void fillSeparators(QComboBox *box);
void selectSeparator(QComboBox *box, QChar separator);
QChar separatorOf(const QComboBox *box);

/// (name as in ImportRequest, words for a person).
QList<QPair<QString, QString>> encodingLabels();

/// "None" first, then every country that has phone numbers, by name.
void fillRegions(QComboBox *box);

QString label(RejectedRow::Kind kind);

} // namespace cm
