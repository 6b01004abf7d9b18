#!/usr/bin/env node
// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';
// How many texts a second other people's counters take: node speed.js FILE (a JSON array of texts). Prints {NAME:{"perSecond":n,"parts":n}}.
const fs = require('fs');
const { SegmentedMessage } = require('sms-segments-calculator');
const splitSms = require('split-sms');
const smsLength = require('sms-length');

const texts = JSON.parse(fs.readFileSync(process.argv[2], 'utf8'));
const peers = {
    'sms-segments-calculator': (text) => new SegmentedMessage(text).segments.length,
    'split-sms': (text) => splitSms.split(text, { summary: true }).parts.length,
    'sms-length': (text) => smsLength.count(text).messages,
};
const result = {};
for (const [name, count] of Object.entries(peers)) {
    let perSecond = 0;
    let parts = 0;
    for (const text of texts)
        parts += count(text);
    for (let round = 0; round < 60; ++round) {
        const begin = process.hrtime.bigint();
        let calls = 0;
        let sum = 0;
        let elapsed = 0;
        do {
            for (let i = 0; i < 64; ++i)
                sum += count(texts[(calls + i) % texts.length]);
            calls += 64;
            elapsed = Number(process.hrtime.bigint() - begin);
        } while (elapsed < 50e6);
        perSecond = Math.max(perSecond, calls * 1e9 / elapsed + sum * 0);
    }
    result[name] = { perSecond, parts };
}
console.log(JSON.stringify(result));
