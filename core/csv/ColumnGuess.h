// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace cm {

/// What the columns of a file seem to hold.
struct ColumnGuess {
    int phoneColumn = 0;
    QStringList labels; ///< one per column, usable as placeholder names and different from each other; of the phone column too
};

/// From the words of the header (English, German, French, Spanish) and from the content of the rows, which are a sample of the file with
/// the header in front where hasHeader says so. Without a header the labels are Placeholder1, Placeholder2 … in the order of the
/// columns, and PhoneNumber. Fails with list.no_phone_column.
Result<ColumnGuess> guessColumns(const QList<QStringList> &rows, bool hasHeader, const QString &defaultRegion);

/// The labels alone, for a phone column that a person has chosen.
QStringList columnLabels(const QList<QStringList> &rows, bool hasHeader, int phoneColumn);

/// A text made fit to be a placeholder name: no braces, bars or line breaks, at most 40 characters.
QString cleanLabel(QStringView text);

/// True for cells that could be a phone number by their shape: 7 to 15 digits, no date. Cheap; knows nothing of countries.
bool looksLikePhoneNumber(QStringView cell);

/// True when a header word for phone numbers or for other usual columns is among the cells.
bool looksLikeHeader(const QStringList &cells);

} // namespace cm
