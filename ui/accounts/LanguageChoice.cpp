// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/LanguageChoice.h"

#include "core/text/NationalTables.h"
#include "ui/accounts/GatewayForm.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/TextLabel.h"

#include <QCheckBox>
#include <QGridLayout>

namespace cm {

using namespace Qt::StringLiterals;

namespace {
constexpr int kColumns = 3;
} // namespace

LanguageChoice::LanguageChoice(GatewayForm &form, QWidget *parent)
    : QWidget(parent)
    , m_form(form)
    , m_note(new TextLabel({}, TextRole::Caption, TextTone::Muted))
{
    // By number, as 3GPP TS 23.038 6.2.1.2.4 counts them.
    const QStringList names{tr("Turkish"),   tr("Spanish"), tr("Portuguese"), tr("Bengali"), tr("Gujarati"), tr("Hindi"), tr("Kannada"),
                            tr("Malayalam"), tr("Oriya"),   tr("Punjabi"),    tr("Tamil"),   tr("Telugu"),   tr("Urdu")};
    m_note->setWordWrap(true);
    m_note->setObjectName(u"gateway.languages.note"_s);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(space::s);
    const int rows = (int(names.size()) + kColumns - 1) / kColumns;
    for (int i = 0; i < names.size(); ++i) {
        const int language = i + 1;
        auto *box = new QCheckBox(names[i]);
        box->setObjectName(u"gateway.language."_s + QString::fromLatin1(national::languageCode(language)));
        box->setAccessibleName(tr("Letters of %1").arg(names[i]));
        connect(box, &QCheckBox::toggled, this, [this, language](bool on) { m_form.setLanguage(language, on); });
        grid->addWidget(box, i % rows, i / rows);
        m_boxes.append(box);
    }
    for (int i = 0; i < kColumns; ++i)
        grid->setColumnStretch(i, 1);
    grid->addWidget(m_note, rows, 0, 1, kColumns);
    setFocusProxy(m_boxes.front());
    connect(&form, &GatewayForm::changed, this, &LanguageChoice::refresh);
    refresh();
}

void LanguageChoice::refresh()
{
    const quint16 languages = m_form.languages();
    const bool carries = m_form.carriesLanguages();
    for (int i = 0; i < m_boxes.size(); ++i) {
        const QSignalBlocker quiet(m_boxes[i]);
        m_boxes[i]->setChecked((languages >> (i + 1) & 1) != 0);
        m_boxes[i]->setEnabled(carries);
    }
    m_note->setText(
        carries ? tr("Up to 155 characters in one SMS instead of 70. Used only for a message that takes fewer SMS that way. Ask the "
                     "carrier first: some networks and old handsets show other letters.")
                : tr("Only with the encoding GSM 7 bit and a header for long messages."));
}

} // namespace cm
