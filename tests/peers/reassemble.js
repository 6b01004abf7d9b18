#!/usr/bin/env node
// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';
// What a handset would show of what the carrier took:
//
//   node reassemble.js EXPECTED JOURNAL [ALPHABETS]     EXPECTED: lines of {"to":"…","text":"…","parts":n}; JOURNAL: that of carrier.js;
//   ALPHABETS: {"latin1":bool,"locking":[[…128 characters], …14 languages],"single":[…]}
//
// Puts the parts of each recipient together by their headers, decodes the octets (the basic alphabet is that of the npm package smpp) and
// compares text and number of parts. Prints {"messages":n,"parts":n,"wrong":n,"examples":[…]}.
const fs = require('fs');
const readline = require('readline');
const smpp = require('smpp');

const basic = Array.from({ length: 128 }, (_, i) => smpp.encodings.ASCII.decode(Buffer.from([i])));
const extension = { 0x0a: '\f', 0x14: '^', 0x28: '{', 0x29: '}', 0x2f: '\\', 0x3c: '[', 0x3d: '~', 0x3e: ']', 0x40: '|', 0x65: '€' };

const alphabets = process.argv[4] ? JSON.parse(fs.readFileSync(process.argv[4], 'utf8')) : { latin1: false };

function decode(octets, coding, locking, single) {
    if (coding === 8)
        return Buffer.from(octets).swap16().toString('utf16le');
    if (alphabets.latin1)
        return Buffer.from(octets).toString('latin1');
    if (locking || single) {
        const main = locking ? alphabets.locking[locking] : basic;
        const second = single ? alphabets.single[single] : alphabets.single[0];
        let text = '';
        for (let i = 0; i < octets.length; ++i)
            text += octets[i] === 0x1b ? second[octets[++i]] || '<no such escape>' : main[octets[i]] || '<no septet>';
        return text;
    }
    let text = '';
    for (let i = 0; i < octets.length; ++i)
        text += octets[i] === 0x1b ? extension[octets[++i]] ?? '<no such extension>' : basic[octets[i]] ?? '<no septet>';
    return text;
}

function partOf(line) {
    let octets = Buffer.from(line.hex, 'hex');
    let [reference, total, seq] = [0, 1, 1];
    if (line.tlvs.sar_total_segments)
        [reference, total, seq] = [line.tlvs.sar_msg_ref_num, line.tlvs.sar_total_segments, line.tlvs.sar_segment_seqnum];
    let headerLength = 0;
    let [locking, single] = [0, 0];
    if (line.esm_class & 0x40) {
        headerLength = octets[0] + 1;
        for (let at = 1; at < headerLength; at += 2 + octets[at + 1]) {
            const value = octets.subarray(at + 2, at + 2 + octets[at + 1]);
            if (octets[at] === 0)
                [reference, total, seq] = value;
            else if (octets[at] === 8)
                [reference, total, seq] = [value.readUInt16BE(0), value[2], value[3]];
            else if (octets[at] === 0x24)
                single = value[0];
            else if (octets[at] === 0x25)
                locking = value[0];
        }
        octets = octets.subarray(headerLength);
    }
    // 3GPP TS 23.040 9.2.3.24: 140 octets of user data, septets begin on a septet boundary after the header.
    // What a carrier makes of Latin-1: an extension character becomes two septets.
    const septets = octets.length + (alphabets.latin1 ? [...octets.toString('latin1')].filter((c) => '\f^{}\\[~]|'.includes(c)).length : 0);
    const bits = line.data_coding === 8 ? (headerLength + octets.length) * 8 : Math.ceil(headerLength * 8 / 7) * 7 + septets * 7;
    return { reference, total, seq, tooLong: bits > 1120, text: decode(octets, line.data_coding, locking, single) };
}

async function main() {
    const taken = new Map();
    for await (const line of readline.createInterface({ input: fs.createReadStream(process.argv[3]) })) {
        const one = JSON.parse(line);
        if (!taken.has(one.destination))
            taken.set(one.destination, []);
        taken.get(one.destination).push(partOf(one));
    }
    const result = { messages: 0, parts: 0, wrong: 0, examples: [] };
    for await (const line of readline.createInterface({ input: fs.createReadStream(process.argv[2]) })) {
        const expected = JSON.parse(line);
        const parts = (taken.get(expected.to) ?? []).sort((a, b) => a.seq - b.seq);
        const text = parts.map((p) => p.text).join('');
        const inOrder = parts.every((p, i) => p.seq === i + 1 && p.total === parts.length && p.reference === parts[0].reference);
        ++result.messages;
        result.parts += parts.length;
        if (text === expected.text && parts.length === expected.parts && inOrder && !parts.some((p) => p.tooLong))
            continue;
        ++result.wrong;
        if (result.examples.length < 5)
            result.examples.push({ expected, text, parts: parts.length, inOrder, tooLong: parts.some((p) => p.tooLong) });
    }
    console.log(JSON.stringify(result));
}
main();
