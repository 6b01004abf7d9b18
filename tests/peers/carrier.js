#!/usr/bin/env node
// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';
// A carrier for tests: an SMPP server made with the npm package smpp, which knows nothing of our own codec.
//
//   node carrier.js ['{"latencyMs":5,…}'] …      later arguments win; @FILE reads one from a file
//
// Prints one line of JSON when it listens: {"ready":true,"port":n}. Ends with its standard input, or on SIGTERM. Lines of JSON on standard input
// change settings while it runs, or act: {"do":"drop"} cuts all connections, {"do":"unbind"} ends them politely, {"do":"reply","from":"…",
// "to":"…","text":"…"} sends a message of a person, {"do":"receipt", …fields of sendReceipt} one receipt, {"do":"stats"} prints figures.
//
// Settings, with their defaults:
const config = {
    host: '127.0.0.1',
    port: 0, // 0: one that is free
    tlsKey: '', // files in PEM; with both of them the carrier speaks TLS
    tlsCert: '',
    journal: '', // file: one line of JSON for each submit_sm, written before it is answered
    systemId: '', // when set, only this sign-in is accepted
    password: '',
    bindStatus: 0, // anything else refuses every bind with it
    bindSilent: false, // never answers a bind
    latencyMs: 0, // before submit_sm_resp
    idFormat: 'dec', // dec | hex | hex_dec (hexadecimal in the answer, decimal in receipts) | dec_hex | uuid
    firstId: 1000,
    partsPerSecond: 0, // above it: 0x58 throttled (0 = no limit)
    failEvery: 0, // every n-th submit_sm gets failStatus
    failStatus: 0x0b,
    failDestinations: {}, // number: status, or [statuses], one for each time, then OK
    silentEvery: 0, // every n-th submit_sm is journalled and never answered
    silentDestinations: [], // numbers that are journalled and never answered
    silent: false, // nothing is answered at all any more, not even enquire_link
    answerLateMs: 0, // silent ones are answered after all, this much later
    dropAfter: 0, // after so many submit_sm on a connection it is cut, the last one unanswered
    cutInPdu: 0, // after so many submit_sm on a connection half an answer is sent, then it is cut
    receipts: {
        percent: 100,
        delayMs: 50,
        jitterMs: 0, // 0 to this much more, so that they come out of order
        undeliveredPercent: 0,
        error: '027',
        doubledPercent: 0,
        earlyPercent: 0, // before the submit_sm_resp
        enroutePercent: 0, // one in between before the final one
        parts: 'all', // all | first | last
        text: true, // receipt text; off: TLVs alone
        tlvs: true, // receipted_message_id and message_state
        numberPrefix: '', // put before the recipient's number, as some carriers do ("00", "+")
    },
};

const fs = require('fs');
const readline = require('readline');
const smpp = require('smpp');

function merge(into, from) {
    for (const [key, value] of Object.entries(from)) {
        if (value && typeof value === 'object' && !Array.isArray(value) && into[key] && typeof into[key] === 'object')
            merge(into[key], value);
        else
            into[key] = value;
    }
}
for (const argument of process.argv.slice(2))
    merge(config, JSON.parse(argument.startsWith('@') ? fs.readFileSync(argument.slice(1), 'utf8') : argument));
const journal = config.journal ? fs.openSync(config.journal, 'a') : -1;

// The package hands out decoded texts alone; the journal wants the bytes as well.
const fromBuffer = smpp.PDU.prototype.fromBuffer;
smpp.PDU.prototype.fromBuffer = function (buffer) {
    Object.defineProperty(this, 'raw', { value: buffer, enumerable: false });
    return fromBuffer.call(this, buffer);
};

function shortMessageOf(raw) {
    let at = 16;
    const skipText = () => { while (raw[at++] !== 0); };
    skipText();
    at += 2; skipText();
    at += 2; skipText();
    at += 3; skipText(); skipText();
    at += 4;
    return raw.subarray(at + 1, at + 1 + raw[at]);
}

// Spreads percentages evenly and the same way in each run.
function chosen(seq, percent, salt) {
    let x = (seq + 1) * 2654435761 + salt * 40503;
    x = Math.imul(x ^ (x >>> 15), 2246822519) >>> 0;
    x = Math.imul(x ^ (x >>> 13), 3266489917) >>> 0;
    return (x ^ (x >>> 16)) >>> 0 < percent / 100 * 4294967296;
}

let seq = 0;
let submitted = 0;
let acknowledged = 0;
let refused = 0;
let receiptsSent = 0;
let throttled = 0;
let window = { second: 0, count: 0 };
const sessions = new Set();
const times = new Map(); // destination -> how often, for failDestinations

function idsOf(n) {
    const number = config.firstId + n;
    const hex = number.toString(16).toUpperCase();
    switch (config.idFormat) {
    case 'hex': return [hex, hex];
    case 'hex_dec': return [hex.padStart(8, '0'), String(number)];
    case 'dec_hex': return [String(number), hex];
    case 'uuid': {
        const uuid = `00000000-0000-4000-8000-${hex.padStart(12, '0').toLowerCase()}`;
        return [uuid, uuid];
    }
    default: return [String(number), String(number)];
    }
}

const two = (n) => String(n).padStart(2, '0');
function stamp(date) {
    return two(date.getUTCFullYear() % 100) + two(date.getUTCMonth() + 1) + two(date.getUTCDate()) + two(date.getUTCHours()) + two(date.getUTCMinutes());
}

const states = { DELIVRD: 2, EXPIRED: 3, DELETED: 4, UNDELIV: 5, ACCEPTD: 6, UNKNOWN: 7, REJECTD: 8, ENROUTE: 1 };

/// Sends one receipt: { id, stat, error, source, destination } (source is the recipient, who "sends" it).
function sendReceipt(session, r) {
    const target = session && sessions.has(session) ? session : [...sessions].find((s) => s.receives);
    if (!target)
        return;
    const now = new Date();
    const fields = { source_addr_ton: 1, source_addr_npi: 1, source_addr: config.receipts.numberPrefix + r.source, destination_addr: r.destination,
        esm_class: 4 };
    if (config.receipts.text || r.text)
        fields.short_message = Buffer.from(`id:${r.id} sub:001 dlvrd:${r.stat === 'DELIVRD' ? '001' : '000'} submit date:${stamp(now)} `
            + `done date:${stamp(now)} stat:${r.stat} err:${r.error} text:test`);
    if (config.receipts.tlvs) {
        fields.receipted_message_id = r.id;
        fields.message_state = states[r.stat];
    }
    ++receiptsSent;
    target.deliver_sm(fields, (pdu) => { pdu.command_status === 0 ? ++acknowledged : ++refused; });
}

function receiptsOf(session, pdu, n, receiptId) {
    const r = config.receipts;
    if (!chosen(n, r.percent, 1))
        return [];
    const udh = (pdu.esm_class & 0x40) ? pdu.raw && shortMessageOf(pdu.raw) : null;
    let part = 1;
    let total = 1;
    if (udh && udh[1] === 0) [total, part] = [udh[4], udh[5]];
    else if (udh && udh[1] === 8) [total, part] = [udh[5], udh[6]];
    else if (pdu.sar_total_segments) [total, part] = [pdu.sar_total_segments, pdu.sar_segment_seqnum];
    if ((r.parts === 'first' && part !== 1) || (r.parts === 'last' && part !== total))
        return [];
    const bad = chosen(n, r.undeliveredPercent, 2);
    const one = { id: receiptId, stat: bad ? 'UNDELIV' : 'DELIVRD', error: bad ? r.error : '000', source: pdu.destination_addr, destination: pdu.source_addr };
    const out = [];
    if (chosen(n, r.enroutePercent, 3))
        out.push({ ...one, stat: 'ENROUTE', error: '000' });
    out.push(one);
    if (chosen(n, r.doubledPercent, 4))
        out.push(one);
    return out;
}

function handleSubmit(session, pdu) {
    const n = seq++;
    ++submitted;
    ++session.submits;
    const [id, receiptId] = idsOf(n);
    let statusCode = 0;
    if (config.partsPerSecond) {
        const second = Math.floor(Date.now() / 1000);
        if (window.second !== second)
            window = { second, count: 0 };
        if (++window.count > config.partsPerSecond)
            statusCode = 0x58;
    }
    if (!statusCode && config.failEvery && (n + 1) % config.failEvery === 0)
        statusCode = config.failStatus;
    const wanted = config.failDestinations[pdu.destination_addr];
    if (!statusCode && wanted !== undefined) {
        const time = times.get(pdu.destination_addr) ?? 0;
        times.set(pdu.destination_addr, time + 1);
        statusCode = Array.isArray(wanted) ? wanted[time] ?? 0 : wanted;
    }
    if (statusCode === 0x58)
        ++throttled;
    const silent = config.silent || (config.silentEvery && (n + 1) % config.silentEvery === 0) || config.silentDestinations.includes(pdu.destination_addr);
    if (journal >= 0) {
        const payload = pdu.message_payload && (pdu.message_payload.message ?? pdu.message_payload);
        const tlvs = {};
        for (const name of ['sar_msg_ref_num', 'sar_total_segments', 'sar_segment_seqnum', 'user_message_reference']) {
            if (pdu[name] !== undefined)
                tlvs[name] = pdu[name];
        }
        fs.writeSync(journal, JSON.stringify({
            time: Date.now(), seq: n, source: pdu.source_addr, source_ton: pdu.source_addr_ton, source_npi: pdu.source_addr_npi,
            destination: pdu.destination_addr, dest_ton: pdu.dest_addr_ton, dest_npi: pdu.dest_addr_npi,
            data_coding: pdu.data_coding, esm_class: pdu.esm_class, registered_delivery: pdu.registered_delivery,
            hex: shortMessageOf(pdu.raw).toString('hex'), text: String(payload ?? pdu.short_message?.message ?? ''), payload: payload !== undefined,
            tlvs, id, status: statusCode, answered: !silent }) + '\n');
    }
    if (config.cutInPdu && session.submits >= config.cutInPdu) {
        const bytes = pdu.response({ message_id: id }).toBuffer();
        session.socket.write(bytes.subarray(0, bytes.length - 5), () => session.socket.destroy());
        session.dead = true;
        return;
    }
    if (config.dropAfter && session.submits >= config.dropAfter) {
        session.dead = true;
        session.socket.destroy();
        return;
    }
    const answer = () => session.send(pdu.response({ message_id: id, command_status: statusCode }));
    const after = (ms, what) => (ms > 0 ? setTimeout(what, ms) : what());
    if (silent) {
        if (!config.answerLateMs)
            return;
        setTimeout(answer, config.answerLateMs);
    }
    const receipts = statusCode ? [] : receiptsOf(session, pdu, n, receiptId);
    if (chosen(n, config.receipts.earlyPercent, 5)) {
        for (const receipt of receipts)
            sendReceipt(session, receipt);
        receipts.length = 0;
    }
    if (!silent)
        after(config.latencyMs, answer);
    const jitter = config.receipts.jitterMs ? (n * 7919) % config.receipts.jitterMs : 0;
    receipts.forEach((receipt, i) => setTimeout(() => sendReceipt(session, receipt), config.latencyMs + config.receipts.delayMs + jitter + i * 5));
}

const tlsOptions = config.tlsKey ? { key: fs.readFileSync(config.tlsKey), cert: fs.readFileSync(config.tlsCert) } : {};
const server = smpp.createServer(tlsOptions, (session) => {
    session.submits = 0;
    session.on('error', () => {});
    session.on('close', () => sessions.delete(session));
    const bind = (receives) => (pdu) => {
        if (config.bindSilent)
            return;
        let statusCode = config.bindStatus;
        if (!statusCode && config.systemId && pdu.system_id !== config.systemId)
            statusCode = 0x0f;
        if (!statusCode && config.systemId && pdu.password !== config.password)
            statusCode = 0x0e;
        if (!statusCode) {
            session.receives = receives;
            sessions.add(session);
        }
        session.send(pdu.response({ command_status: statusCode, system_id: 'TEST' }));
        if (statusCode)
            session.close();
    };
    session.on('bind_transceiver', bind(true));
    session.on('bind_receiver', bind(true));
    session.on('bind_transmitter', bind(false));
    session.on('submit_sm', (pdu) => {
        if (!session.dead)
            handleSubmit(session, pdu);
    });
    session.on('enquire_link', (pdu) => {
        if (!config.silent)
            session.send(pdu.response());
    });
    session.on('unbind', (pdu) => {
        session.send(pdu.response());
        session.close();
    });
});
server.listen(config.port, config.host, () => console.log(JSON.stringify({ ready: true, port: server.address().port })));

readline.createInterface({ input: process.stdin }).on('line', (line) => {
    if (!line.trim())
        return;
    const command = JSON.parse(line);
    switch (command.do) {
    case 'drop':
        for (const session of sessions)
            session.socket.destroy();
        break;
    case 'unbind':
        for (const session of sessions)
            session.unbind();
        break;
    case 'reply':
        [...sessions].find((s) => s.receives)?.deliver_sm({ source_addr: command.from, destination_addr: command.to, short_message: command.text },
            (pdu) => { pdu.command_status === 0 ? ++acknowledged : ++refused; });
        break;
    case 'receipt':
        sendReceipt(null, { error: '000', stat: 'DELIVRD', ...command });
        break;
    case 'stats':
        break;
    default:
        merge(config, command);
    }
    console.log(JSON.stringify({ submitted, acknowledged, refused, receiptsSent, throttled, sessions: sessions.size }));
}).on('close', () => process.exit(0));
process.on('SIGTERM', () => process.exit(0));
