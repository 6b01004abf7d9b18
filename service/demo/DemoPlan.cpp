// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/demo/DemoPlan.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cm::service {

namespace {
enum Account { Marketing, Reminders, Alerts };
enum ListIndex { Germany, France, Britain, Alps, Spain, Italy, Patients, Staff, Guests, Vip };
constexpr int kWeeks = 12;
} // namespace

const QList<DemoPlan::Range> &DemoPlan::ranges()
{
    static const QList<Range> all{
        {"DE", "+49151", 8}, {"DE", "+49170", 7},  {"DE", "+49176", 8},  {"DE", "+49160", 7}, {"FR", "+3361", 7},  {"FR", "+3366", 7},
        {"FR", "+3368", 7},  {"GB", "+447400", 6}, {"GB", "+447500", 6}, {"AT", "+43664", 7}, {"AT", "+43676", 7}, {"CH", "+4179", 7},
        {"CH", "+4178", 7},  {"ES", "+3461", 7},   {"ES", "+3465", 7},   {"IT", "+39347", 7}, {"IT", "+39335", 7}, {"RS", "+38164", 7},
        {"AE", "+97150", 7}, {"NL", "+3161", 7},   {"PL", "+48501", 6},  {"PL", "+48601", 6},
    };
    return all;
}

const QStringList &DemoPlan::firstNames()
{
    static const QStringList all{u"Anna"_s,  u"Ben"_s,   u"Chloé"_s, u"David"_s, u"Elif"_s,   u"Farid"_s,  u"Greta"_s,  u"Hugo"_s,
                                 u"Inés"_s,  u"Jakub"_s, u"Klara"_s, u"Luca"_s,  u"Milica"_s, u"Noah"_s,   u"Olivia"_s, u"Pablo"_s,
                                 u"Renée"_s, u"Sofia"_s, u"Tim"_s,   u"Uwe"_s,   u"Vera"_s,   u"Wiktor"_s, u"Yasmin"_s, u"Zoë"_s};
    return all;
}

QStringList DemoPlan::accounts()
{
    return {u"Marketing"_s, u"Reminders"_s, u"Alerts"_s};
}

QList<DemoPlan::List> DemoPlan::lists()
{
    return {
        {u"Customers Germany"_s, {u"DE"_s}, 9000, {u"Berlin"_s, u"Hamburg"_s, u"München"_s, u"Köln"_s, u"Leipzig"_s}},
        {u"Newsletter France"_s, {u"FR"_s}, 6000, {u"Paris"_s, u"Lyon"_s, u"Nantes"_s, u"Marseille"_s}},
        {u"Loyalty club UK"_s, {u"GB"_s}, 6500, {u"London"_s, u"Leeds"_s, u"Bristol"_s, u"Cardiff"_s}},
        {u"Austria and Switzerland"_s, {u"AT"_s, u"CH"_s}, 4500, {u"Wien"_s, u"Graz"_s, u"Zürich"_s, u"Basel"_s}},
        {u"Clientes España"_s, {u"ES"_s}, 3000, {u"Madrid"_s, u"Sevilla"_s, u"Bilbao"_s}},
        {u"Clienti Italia"_s, {u"IT"_s}, 2500, {u"Roma"_s, u"Milano"_s, u"Torino"_s}},
        {u"Patients"_s, {u"DE"_s}, 4200, {u"Berlin"_s, u"Potsdam"_s}},
        {u"Staff Belgrade"_s, {u"RS"_s}, 400, {u"Beograd"_s, u"Novi Sad"_s}},
        {u"Event guests Dubai"_s, {u"AE"_s}, 1200, {u"Dubai"_s, u"Sharjah"_s}},
        {u"VIP customers"_s, {u"DE"_s, u"GB"_s, u"NL"_s, u"PL"_s}, 800, {u"Berlin"_s, u"London"_s, u"Utrecht"_s, u"Kraków"_s}},
    };
}

QList<DemoPlan::Campaign> DemoPlan::campaigns()
{
    const QString de = u"Hallo {Name}, in unserem Geschäft in {City} wartet etwas auf Sie: 15 % auf alles bis Samstag. Abmelden: STOP"_s;
    const QString fr = u"Bonjour {Name|cher client}, nos soldes commencent à {City} : -20 % ce week-end. STOP pour vous désabonner"_s;
    const QString gb = u"Hi {Name}, your loyalty points are worth double in {City} this week. Reply STOP to opt out"_s;
    const QString es = u"Hola {Name}, mañana empieza la nueva temporada en {City}. Responda STOP para darse de baja"_s;
    const QString it = u"Ciao {Name}, la nuova collezione ti aspetta a {City}. Rispondi STOP per non ricevere altri messaggi"_s;
    const QString vip =
        u"Dear {Name}, you are invited to the private viewing in {City} on Friday at 18:00. Show this message at the door."_s;
    const QString staff = u"Zdravo {Name}, raspored za sledeću nedelju je objavljen."_s;
    const QString reminder = u"Guten Tag {Name}, wir erinnern an Ihren Termin morgen in der Praxis {City}. Absagen bitte bis 18 Uhr."_s;
    const QString guests = u"مرحبا {Name}، نراكم الليلة في {City} الساعة 20:00"_s;
    QList<Campaign> all{
        {u"Summer farewell"_s, u"Flowers"_s, Marketing, Germany, de, 88, 10, 6800},
        {u"Rentrée"_s, u"Fleurs"_s, Marketing, France, fr, 85, 11, 4900},
        {u"Loyalty week"_s, u"Flowers"_s, Marketing, Britain, gb, 82, 9, 5600},
        {u"Rota September"_s, u"Flowers"_s, Alerts, Staff, staff, 80, 16, 390},
        {u"Neue Öffnungszeiten"_s, u"Blumen"_s, Marketing, Alps, de, 76, 10, 3900},
        {u"Nueva temporada"_s, u"Flores"_s, Marketing, Spain, es, 73, 12, 2700},
        {u"Private viewing"_s, u"Flowers"_s, Marketing, Vip, vip, 70, 15, 760},
        {u"Nuova collezione"_s, u"Fiori"_s, Marketing, Italy, it, 66, 11, 2200},
        {u"Gala evening"_s, u"Flowers"_s, Alerts, Guests, guests, 61, 14, 1150},
        {u"Autumn sale"_s, u"Flowers"_s, Marketing, Germany, de, 57, 10, 7600},
        {u"Wrong sender"_s, u"Blumenversand"_s, Marketing, Vip, vip, 55, 9, 140, Rhythm::Burst, End::Faulted},
        {u"Soldes d’automne"_s, u"Fleurs"_s, Marketing, France, fr, 52, 11, 5200},
        {u"Rota October"_s, u"Flowers"_s, Alerts, Staff, staff, 49, 16, 395},
        {u"Double points"_s, u"Flowers"_s, Marketing, Britain, gb, 45, 9, 5900},
        {u"Herbstaktion"_s, u"Blumen"_s, Marketing, Alps, de, 40, 10, 4100},
        {u"Día de la madre"_s, u"Flores"_s, Marketing, Spain, es, 36, 12, 2500, Rhythm::Burst, End::Canceled},
        {u"Autunno"_s, u"Fiori"_s, Marketing, Italy, it, 31, 11, 2300},
        {u"Members only"_s, u"Flowers"_s, Marketing, Britain, gb, 26, 9, 6100},
        {u"Winterkatalog"_s, u"Blumen"_s, Marketing, Germany, de, 22, 10, 8100},
        {u"Rota November"_s, u"Flowers"_s, Alerts, Staff, staff, 19, 16, 398},
        {u"Avant-première"_s, u"Fleurs"_s, Marketing, France, fr, 15, 11, 5400},
        {u"Adventsabend"_s, u"Blumen"_s, Marketing, Alps, de, 11, 10, 4200},
        {u"Black Friday preview"_s, u"Flowers"_s, Marketing, Britain, gb, 7, 9, 6200},
        {u"Black Friday"_s, u"Blumen"_s, Marketing, Germany, de, 2, 10, 8700},
        {u"Cyber week"_s, u"Flores"_s, Marketing, Spain, es, 1, 12, 2800, Rhythm::Burst, End::Paused},
        {u"Last minute gifts"_s, u"Fleurs"_s, Marketing, France, fr, 0, -1, 3600, Rhythm::Burst, End::Running},
        {u"New year greetings"_s, u"Flowers"_s, Marketing, Vip, vip, -3, 10, 780, Rhythm::Burst, End::Scheduled},
        {u"Spring preview"_s, u"Flowers"_s, Marketing, Germany, de, -1, 0, 0, Rhythm::Burst, End::Draft},
        {u"Tulips from Utrecht"_s, u"Flowers"_s, Marketing, Vip, vip, -1, 0, 0, Rhythm::Burst, End::Draft},
    };
    for (int week = kWeeks; week >= 1; --week)
        all.append(
            {u"Appointments, %1"_s, u"Praxis"_s, Reminders, Patients, reminder, 7 * week - 1, 6, 3100 + 37 * (week % 5), Rhythm::Days});
    std::stable_sort(all.begin(), all.end(), [](const Campaign &a, const Campaign &b) { return a.daysAgo > b.daysAgo; });
    return all;
}

QList<DemoPlan::Template> DemoPlan::templates()
{
    return {
        {u"Appointment reminder"_s, u"Dear {Name}, this is a reminder of your appointment tomorrow. Call us if you cannot come."_s},
        {u"Closing time today"_s, u"Dear {Name|customer}, our shop in {City} closes at 16:00 today."_s},
        {u"Order has arrived"_s, u"Hello {Name}, your order is ready for you in {City}."_s},
        {u"Sale"_s, u"Hi {Name}, 15 % off everything in {City} until Saturday. Reply STOP to opt out"_s},
        {u"Thank you"_s, u"Thank you for your visit, {Name}! We would be glad to see you again in {City}."_s},
        {u"Terminerinnerung"_s, u"Guten Tag {Name}, wir erinnern an Ihren Termin morgen in {City}."_s},
    };
}

} // namespace cm::service
