// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace cm {

/// Every shared widget on one page, in its states, with made-up words: for those who build screens (`campaign-manager --gallery`) and for
/// the pictures of the tests. Not translated, since nobody else sees it.
class Gallery final : public QScrollArea {
    Q_OBJECT

public:
    explicit Gallery(QWidget *parent = nullptr);

private:
    void addButtons(QVBoxLayout *column);
    void addFields(QVBoxLayout *column);
    void addPeople(QVBoxLayout *column);
    void addMessages(QVBoxLayout *column);
    void addFigures(QVBoxLayout *column);
    void addWriting(QVBoxLayout *column);
    void addTables(QVBoxLayout *column);
};

} // namespace cm
