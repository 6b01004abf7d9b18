#!/usr/bin/env node
// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';
// Our counts against those of other people's counters:
//
//   node differ.js FILE     lines of {"text":"…","gsm":true,"units":n,"parts":n}; lone surrogates are written as \uXXXX
//
// Prints {"texts":n,"peers":{NAME:{"asked":n,"agreed":n,"classes":{CLASS:n}}},"unexplained":[…]}. The classes are those of docs/segmentation.md.
const fs = require('fs');
const { SegmentedMessage } = require('sms-segments-calculator');
const splitSms = require('split-sms');
const smsLength = require('sms-length');

const peers = {
    'sms-segments-calculator': (text) => {
        const m = new SegmentedMessage(text);
        const gsm = m.encodingName === 'GSM-7';
        return { gsm, units: m.messageSize / (gsm ? 7 : 16), parts: m.segments.length };
    },
    'split-sms': (text) => {
        const m = splitSms.split(text, { summary: true });
        const gsm = m.characterSet === 'GSM';
        return { gsm, units: m.bytes / (gsm ? 1 : 2), parts: m.parts.length };
    },
    'sms-length': (text) => {
        const m = smsLength.count(text);
        return { gsm: m.encoding !== 'UTF16', units: m.length, parts: m.messages };
    },
};

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
const pair = /[\ud800-\udbff][\udc00-\udfff]/;
const extension = /[\f^{}\\[~\]|€]/;
const isLone = (text) => /[\ud800-\udfff]/.test(text.replace(/[\ud800-\udbff][\udc00-\udfff]/g, ''));
const ceil = (units, gsm) => (units <= (gsm ? 160 : 70) ? Math.min(units, 1) : Math.ceil(units / (gsm ? 153 : 67)));

// The first class whose test is passed explains. Each says exactly what the peer must have answered for this reason, or at least in which
// direction it must be off.
const classes = {
    'sms-segments-calculator': {
        'empty-text': (text, ours, theirs) => text === '' && theirs.parts === 1,
        // Whole graphemes, whatever it costs.
        'grapheme-costs-a-part': (text, ours, theirs) => !ours.gsm && !theirs.gsm && theirs.units === ours.units && theirs.parts > ours.parts
            && [...graphemes.segment(text)].some((g) => [...g.segment].length > 1),
        // A grapheme that is longer than a part is put into one all the same.
        'grapheme-longer-than-a-part': (text, ours, theirs) => !ours.gsm && !theirs.gsm && theirs.units === ours.units && theirs.parts < ours.parts
            && [...graphemes.segment(text)].some((g) => g.segment.length > 66),
    },
    'split-sms': {
        'empty-text': (text, ours, theirs) => text === '' && theirs.parts === 1,
        // The first half of a pair swallows whatever follows.
        'lone-surrogate': (text, ours, theirs) => isLone(text) && !theirs.gsm,
    },
    'sms-length': {
        'form-feed': (text, ours, theirs) => ours.gsm && !theirs.gsm && text.includes('\f') && theirs.units === text.length,
        // The units are divided by those of a part, so that an extension character or a pair may lie across two parts.
        'cut-character': (text, ours, theirs) => ours.gsm === theirs.gsm && theirs.units === ours.units && theirs.parts < ours.parts
            && theirs.parts === ceil(ours.units, ours.gsm) && (ours.gsm ? extension : pair).test(text),
    },
};

const result = { texts: 0, peers: {}, unexplained: [] };
for (const name of Object.keys(peers)) {
    result.peers[name] = { asked: 0, agreed: 0, classes: {} };
    for (const one of Object.keys(classes[name]))
        result.peers[name].classes[one] = 0;
}
for (const line of fs.readFileSync(process.argv[2], 'utf8').split('\n')) {
    if (!line)
        continue;
    const ours = JSON.parse(line);
    ++result.texts;
    for (const [name, count] of Object.entries(peers)) {
        // The first of them takes half a millisecond for each text.
        if (name === 'sms-segments-calculator' && result.texts % 5 !== 1)
            continue;
        const figures = result.peers[name];
        ++figures.asked;
        const theirs = count(ours.text);
        if (theirs.gsm === ours.gsm && theirs.units === ours.units && theirs.parts === ours.parts) {
            ++figures.agreed;
            continue;
        }
        const found = Object.entries(classes[name]).find(([, test]) => test(ours.text, ours, theirs));
        if (found)
            ++figures.classes[found[0]];
        else if (result.unexplained.length < 10)
            result.unexplained.push({ peer: name, theirs, ours });
    }
}
console.log(JSON.stringify(result));
