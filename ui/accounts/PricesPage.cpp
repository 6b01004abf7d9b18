// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/PricesPage.h"

#include "core/base/Continue.h"
#include "engine/Engine.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/FilePrompt.h"
#include "ui/widgets/InlineMessage.h"
#include "ui/widgets/TextLabel.h"

#include <QGridLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

namespace cm {

using namespace Qt::StringLiterals;

namespace {

// What the columns are is said by engine/prices/PriceFile.h; the figures are examples.
const QList<QStringList> &sampleRows()
{
    static const QList<QStringList> rows = {{u"mccmnc"_s, u"country"_s, u"network"_s, u"price"_s, u"prefix"_s},
                                            {u"26201"_s, u"DE"_s, u"Telekom"_s, u"7.5"_s, u"49151 49160"_s},
                                            {u"26202"_s, u"DE"_s, u"Vodafone"_s, u"7.6"_s, u"49152 49162"_s},
                                            {u"26200"_s, u"DE"_s, u"Germany, network not known"_s, u"7.9"_s, {}}};
    return rows;
}

} // namespace

PricesPage::PricesPage(Engine &engine, FilePrompt &files, QWidget *parent)
    : QWidget(parent)
    , m_engine(engine)
    , m_files(files)
    , m_message(new InlineMessage)
    , m_import(makeButton(tr("&Import price table…"), Variant::Primary, u"upload"_s))
    , m_busy(new QProgressBar)
{
    auto *text =
        new TextLabel(tr("The price table says what one SMS to each network costs, and which prefixes belong to it. A file may hold a "
                         "part of it: what is not in the file stays as it is."),
                      TextRole::Body, TextTone::Muted);
    text->setWordWrap(true);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::xl);
    grid->setVerticalSpacing(space::s);
    const QList<QStringList> &rows = sampleRows();
    for (int row = 0; row < rows.size(); ++row) {
        for (int column = 0; column < rows[row].size(); ++column)
            grid->addWidget(new TextLabel(rows[row][column], TextRole::Caption, row == 0 ? TextTone::Accent : TextTone::Normal), row,
                            column);
    }
    grid->setColumnStretch(4, 1);
    auto *note =
        new TextLabel(tr("price: EUR cents for one SMS part.  prefix: digits after the plus, optional, several with spaces between them.  "
                         "A network code that ends in 00 stands for “country known, network not”."),
                      TextRole::Caption, TextTone::Muted);
    note->setWordWrap(true);
    m_download = makeButton(tr("Download &sample"), Variant::Secondary, u"download"_s);
    m_import->setObjectName(u"prices.import"_s);
    m_download->setObjectName(u"prices.sample"_s);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setAccessibleName(tr("Importing the price table"));
    m_busy->hide();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(m_import);
    buttons->addWidget(m_download);
    buttons->addStretch();

    auto *card = new Card(tr("Prices and networks"));
    card->setMaximumWidth(860);
    card->body()->setSpacing(space::l);
    card->body()->addWidget(text);
    card->body()->addLayout(grid);
    card->body()->addWidget(note);
    card->body()->addLayout(buttons);
    card->body()->addWidget(m_busy);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(space::m);
    box->addWidget(m_message);
    box->addWidget(card);
    box->addStretch(1);
    connect(m_import, &QPushButton::clicked, this, &PricesPage::choose);
    connect(m_download, &QPushButton::clicked, this, &PricesPage::saveSample);
}

void PricesPage::choose()
{
    m_files.openFile(this, tr("Choose a price table"), tr("Tables (*.csv *.tsv *.txt);;All files (*)"),
                     [this](const QString &file) { import(file); });
}

void PricesPage::import(const QString &file)
{
    m_message->clear();
    m_import->setEnabled(false);
    m_busy->show();
    continueWith(m_engine.importPrices(file), this, [this](const Result<PriceImport> &result) { finish(result); });
}

void PricesPage::finish(const Result<PriceImport> &result)
{
    m_import->setEnabled(true);
    m_busy->hide();
    if (!result) {
        m_message->showError(result.error());
        return;
    }
    QString text = tr("%1 and %2 taken over.")
                       .arg(tr("%Ln network(s)", nullptr, int(result->networks)), tr("%Ln prefix(es)", nullptr, int(result->prefixes)));
    if (result->rejected > 0)
        text += u' ' + tr("%Ln row(s) made no sense and were left out.", nullptr, int(result->rejected));
    m_message->showMessage(result->rejected > 0 ? Tone::Warning : Tone::Success, text);
}

TourSteps PricesPage::tour() const
{
    return {{m_import,
             tr("Import price table"),
             tr("Takes in what one SMS to each network costs. What is not in the file stays as it is."),
             {}},
            {m_download, tr("Download sample"), tr("A small file with the columns as they are expected, to be filled in."), {}}};
}

QByteArray PricesPage::sample()
{
    QByteArray out;
    for (const QStringList &row : sampleRows()) {
        QStringList cells;
        for (const QString &cell : row)
            cells.append(cell.contains(u',') ? u'"' + cell + u'"' : cell);
        out += cells.join(u',').toUtf8() + "\r\n";
    }
    return out;
}

void PricesPage::saveSample()
{
    m_files.saveFile(this, tr("Save the sample"), u"prices-sample.csv"_s, tr("CSV (*.csv)"), [this](const QString &path) {
        QSaveFile file(path);
        if (file.open(QIODevice::WriteOnly) && file.write(sample()) >= 0 && file.commit())
            Q_EMIT sampleSaved(path);
        else
            m_message->showMessage(Tone::Danger, tr("The sample could not be saved: %1").arg(file.errorString()));
    });
}

} // namespace cm
