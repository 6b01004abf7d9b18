// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/FoldingButton.h"

namespace cm {

class Engine;

/// How the cache and the service stand: up to date, syncing, offline with the age of the data, or an error. Opens what there is to
/// say, with Retry.
class SyncButton final : public FoldingButton {
    Q_OBJECT

public:
    explicit SyncButton(Engine &engine, QWidget *parent = nullptr);

    /// "Syncing 120 of 400"; what is on the button.
    QString stateText() const;
    /// The whole of it, for the panel and for screens that show old data: "Offline. Data as of 14:02."
    QString detailText() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void openPanel();

    Engine &m_engine;
};

} // namespace cm
