// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gallery/Gallery.h"

#include "engine/Job.h"
#include "engine/JobModel.h"
#include "engine/JobUpdater.h"
#include "ui/dashboard/BarList.h"
#include "ui/dashboard/DonutChart.h"
#include "ui/gallery/GalleryRows.h"
#include "ui/shell/Toast.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Avatar.h"
#include "ui/widgets/BusyBar.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/CellDelegate.h"
#include "ui/widgets/ChartCard.h"
#include "ui/widgets/DateRangeMenu.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/InlineMessage.h"
#include "ui/widgets/JobProgress.h"
#include "ui/widgets/MessageEditor.h"
#include "ui/widgets/NumberChips.h"
#include "ui/widgets/PasswordChecklist.h"
#include "ui/widgets/PhonePreview.h"
#include "ui/widgets/StatTile.h"
#include "ui/widgets/StatusBadge.h"
#include "ui/widgets/Stepper.h"
#include "ui/widgets/TablePage.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/ToggleSwitch.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace cm {

Gallery::Gallery(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(u"gallery"_s);
    setWindowTitle(u"Gallery"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    resize(1280, 900);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::l);
    addButtons(column);
    addFields(column);
    addPeople(column);
    addMessages(column);
    addFigures(column);
    addWriting(column);
    addTables(column);
    setWidget(page);
}

void Gallery::addButtons(QVBoxLayout *column)
{
    auto *card = new Card(u"Buttons"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(makeButton(u"Primary"_s, Variant::Primary, u"plus"_s));
    row->addWidget(makeButton(u"Secondary"_s, Variant::Secondary, u"funnel"_s));
    auto *menu = makeButton(u"With a menu"_s, Variant::Secondary, u"columns-3"_s);
    menu->setMenu(new QMenu(menu));
    menu->menu()->addAction(u"First"_s);
    row->addWidget(menu);
    row->addWidget(makeButton(u"Danger"_s, Variant::Danger, u"trash-2"_s));
    row->addWidget(makeButton(u"Ghost"_s, Variant::Ghost));
    row->addWidget(makeButton(u"Link"_s, Variant::Link));
    auto *off = makeButton(u"Switched off"_s, Variant::Primary);
    off->setEnabled(false);
    row->addWidget(off);
    row->addWidget(makeIconButton(u"pencil"_s, u"Edit"_s));
    row->addStretch();
    card->body()->addLayout(row);
    column->addWidget(card);
}

void Gallery::addFields(QVBoxLayout *column)
{
    auto *card = new Card(u"Fields"_s);
    auto *fields = new QHBoxLayout;
    fields->setSpacing(space::l);
    // At the top: what is said below one field must not push the others down.
    const auto add = [fields](QWidget *field) { fields->addWidget(field, 1, Qt::AlignTop); };
    add(new FormField(u"Text"_s, new QLineEdit(u"Spring sale"_s)));
    auto *wrong = new FormField(u"With a problem"_s, new QLineEdit(u"far too long a sender"_s));
    wrong->setProblem(u"At most 11 letters and digits."_s);
    add(wrong);
    auto *box = new QComboBox;
    box->addItems({u"Campaigns DE"_s, u"Campaigns AT"_s});
    add(new FormField(u"Choice"_s, box));
    add(new FormField(u"Number"_s, new QSpinBox));
    card->body()->addLayout(fields);
    auto *checks = new QHBoxLayout;
    checks->setSpacing(space::l);
    auto *check = new QCheckBox(u"Checked"_s);
    check->setChecked(true);
    auto *radio = new QRadioButton(u"Chosen"_s);
    radio->setChecked(true);
    auto *toggle = new ToggleSwitch(u"On"_s);
    toggle->setChecked(true);
    for (QWidget *one :
         {static_cast<QWidget *>(check), static_cast<QWidget *>(new QCheckBox(u"Not checked"_s)), static_cast<QWidget *>(radio),
          static_cast<QWidget *>(new QRadioButton(u"Not chosen"_s)), static_cast<QWidget *>(toggle),
          static_cast<QWidget *>(new ToggleSwitch(u"Off"_s)), static_cast<QWidget *>(new DateRangeMenu)})
        checks->addWidget(one);
    checks->addStretch();
    card->body()->addLayout(checks);
    auto *tabs = new QTabBar;
    tabs->addTab(u"First tab"_s);
    tabs->addTab(u"Second tab"_s);
    card->body()->addWidget(tabs);
    auto *chips = new NumberChips;
    chips->setTexts({u"+49 179 6548754"_s, u"+41 79 123 45 67"_s, u"12"_s});
    card->body()->addWidget(new FormField(u"Numbers"_s, chips));
    column->addWidget(card);
}

void Gallery::addPeople(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::l);
    auto *people = new Card(u"People"_s);
    auto *avatars = new QHBoxLayout;
    avatars->setSpacing(space::m);
    for (const auto &[name, email, size] :
         {std::tuple{u"Ana Marić"_s, u"ana@example.com"_s, 30}, std::tuple{QString(), u"ben@example.com"_s, 30},
          std::tuple{QString(), QString(), 30}, std::tuple{u"Chloé Martin"_s, QString(), 56}}) {
        auto *avatar = new Avatar(size);
        avatar->setPerson(name, email);
        avatars->addWidget(avatar, 0, Qt::AlignVCenter);
    }
    avatars->addStretch();
    people->body()->addLayout(avatars);
    people->body()->addStretch();
    row->addWidget(people, 1);
    auto *passwords = new Card(u"Password"_s);
    auto *field = new QLineEdit(u"Spring 24"_s);
    auto *checks = new PasswordChecklist;
    connect(field, &QLineEdit::textChanged, checks, &PasswordChecklist::setPassword);
    checks->setPassword(field->text());
    passwords->body()->addWidget(new FormField(u"New password"_s, field));
    passwords->body()->addWidget(checks);
    row->addWidget(passwords, 1);
    auto *work = new Card(u"Long work"_s);
    auto *jobs = new JobModel(this);
    const auto job = [jobs](const QString &id, const QString &title, const QString &step, qint64 done) {
        Job *added = jobs->add(id, Job::Kind::Launch, title);
        JobUpdater updater(added);
        updater.setStep(step);
        updater.setProgress(done, 1000);
        return std::pair(added, updater);
    };
    auto [running, runningUpdater] = job(u"1"_s, u"Send “Spring sale”"_s, u"Uploading messages"_s, 420);
    auto [failed, failedUpdater] = job(u"2"_s, u"Send “Summer sale”"_s, u"Uploading messages"_s, 90);
    failedUpdater.fail({ErrorCode::Offline, u"gallery"_s, u"The service could not be reached. Try again later."_s, {}});
    work->body()->addWidget(new JobProgress(running));
    work->body()->addWidget(new JobProgress(failed));
    work->body()->addStretch();
    row->addWidget(work, 1);
    column->addLayout(row);
}

void Gallery::addMessages(QVBoxLayout *column)
{
    auto *card = new Card(u"What is said"_s);
    for (const Tone tone : {Tone::Info, Tone::Success, Tone::Warning, Tone::Danger}) {
        auto *message = new InlineMessage;
        message->showMessage(tone, u"The service could not be reached. Edits are kept and sent later."_s, u"Try again"_s);
        card->body()->addWidget(message);
    }
    auto *badges = new QHBoxLayout;
    badges->setSpacing(space::s);
    for (const auto &[text, tone] :
         {std::pair{u"Neutral"_s, Tone::Neutral}, std::pair{u"Active"_s, Tone::Accent}, std::pair{u"Completed"_s, Tone::Success},
          std::pair{u"Paused"_s, Tone::Warning}, std::pair{u"Faulted"_s, Tone::Danger}, std::pair{u"Scheduled"_s, Tone::Info}})
        badges->addWidget(new StatusBadge(text, tone));
    badges->addStretch();
    card->body()->addLayout(badges);
    auto *stepper = new Stepper({u"Sender & Recipients"_s, u"Message & Preview"_s});
    stepper->setCurrent(1);
    card->body()->addWidget(stepper);
    auto *bar = new QProgressBar;
    bar->setTextVisible(false);
    bar->setValue(40);
    card->body()->addWidget(bar);
    card->body()->addWidget(new BusyBar);
    auto *under = new QWidget;
    under->setFixedHeight(72);
    auto *toast = new Toast(under);
    toast->say(u"The layout is saved."_s, Tone::Success);
    card->body()->addWidget(under);
    auto *empty = new EmptyState(u"users"_s, u"Nothing here yet"_s, u"What this place is for, and what to do next."_s);
    empty->addAction(u"The next step"_s, u"plus"_s);
    card->body()->addWidget(empty);
    column->addWidget(card);
}

void Gallery::addFigures(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::l);
    auto *tile = new StatTile(u"send"_s, u"Messages sent"_s);
    tile->setValue(u"12,400"_s, u"320 on their way"_s);
    row->addWidget(tile, 1);
    auto *donut = new DonutChart;
    donut->setSlices({{u"Delivered"_s, 95, u"95 %"_s, [](const Tokens &t) { return t.success; }},
                      {u"Undelivered"_s, 5, u"5 %"_s, [](const Tokens &t) { return t.danger; }}},
                     u"95 %"_s, u"delivered"_s);
    auto *share = new ChartCard(u"Delivery status"_s, donut);
    share->setTable({u"Status"_s, u"Messages"_s}, {{u"Delivered"_s, u"95"_s}, {u"Undelivered"_s, u"5"_s}});
    row->addWidget(share, 2);
    auto *bars = new BarList;
    bars->setBars({{u"Germany"_s, 60, u"60 %"_s}, {u"Austria"_s, 30, u"30 %"_s}, {u"Switzerland"_s, 10, u"10 %"_s}});
    auto *countries = new ChartCard(u"Countries"_s, bars);
    countries->setTable({u"Country"_s, u"Messages"_s}, {{u"Germany"_s, u"60"_s}});
    row->addWidget(countries, 2);
    column->addLayout(row);
}

void Gallery::addWriting(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::l);
    auto *card = new Card(u"Message"_s);
    auto *editor = new MessageEditor;
    editor->setPlaceholders({u"Name"_s, u"City"_s});
    editor->setText(u"Hello {Name}, our shop in {City|your town} has a {Gift} for you."_s);
    card->body()->addWidget(editor);
    row->addWidget(card, 1);
    auto *phone = new Card(u"Message preview"_s);
    auto *preview = new PhonePreview;
    preview->setSender(u"Flowers"_s);
    preview->setText(u"Hello Anna, our shop in Berlin has a gift for you. Come in until Saturday and take it home!"_s);
    preview->setCounter(91, 1);
    preview->setRecipient(0, 1204, u"+49 179 6548754"_s);
    preview->setCaption(u"Spring sale"_s);
    phone->body()->addWidget(preview, 0, Qt::AlignHCenter);
    row->addWidget(phone);
    column->addLayout(row);
}

void Gallery::addTables(QVBoxLayout *column)
{
    for (const TableState state : {TableState::Rows, TableState::Loading, TableState::Empty, TableState::Error}) {
        auto *model = new GalleryRows(state, this);
        auto *table = new TablePage(u"gallery%1"_s.arg(static_cast<int>(state)), nullptr, {15, 25, 50, 100});
        table->setSearchPlaceholder(u"Search names"_s);
        table->enableFilters(
            {{FilterField::Country, u"Country"_s, {{u"DE"_s, u"Germany"_s}}, {}}, {FilterField::Sender, u"Sender"_s, {}, {}}});
        table->addAction(u"Create"_s, u"plus"_s, Variant::Primary);
        table->setEmptyState(u"users"_s, u"Nothing here yet"_s, u"What this table is for, and what to do next."_s, u"The next step"_s);
        table->enableColumnOptions({GalleryRows::Name, GalleryRows::Status, GalleryRows::Entries, GalleryRows::Share});
        table->enableChecks();
        table->addBulkAction(u"Copy"_s, u"copy"_s);
        table->setRowActions(GalleryRows::Action,
                             {{u"view"_s, u"eye"_s, u"View"_s}, {u"delete"_s, u"trash-2"_s, u"Delete"_s, Tone::Danger}});
        table->setDelegate(GalleryRows::Status, new BadgeDelegate(
                                                    [](const QModelIndex &index) {
                                                        return QList{Tone::Success, Tone::Accent, Tone::Danger}.value(index.row() % 3);
                                                    },
                                                    table));
        table->setDelegate(GalleryRows::Share,
                           new ShareDelegate([](const QModelIndex &index) { return index.row() * 7 % 101 / 100.0; }, table));
        table->setColumnWidth(GalleryRows::Share, 180);
        table->setModel(model);
        table->setFixedHeight(state == TableState::Rows ? 520 : 420);
        if (state == TableState::Rows)
            table->setCheckedIds({u"1"_s, u"2"_s});
        model->reload();
        column->addWidget(table);
    }
}

} // namespace cm
