// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Asks both evaluators about the same cases. Usage: node compare.mjs PROGRAM [COUNT [SEED]]
// Exit status: 0 when each difference is one that DIFFERENCES.md explains, else 1.
import {classOf} from './differences.mjs';
import {ourDecisions, peerDecision} from './evaluators.mjs';
import {makeCase} from './generate.mjs';
import {shrinkAll} from './shrink.mjs';

const [program, count = '20000', seed = '1'] = process.argv.slice(2);
const wanted = Number(count);

function counted(values) {
    const counts = {};
    for (const value of values)
        counts[value] = (counts[value] ?? 0) + 1;
    return counts;
}

async function compared(seedNumber) {
    const cases = [];
    const refused = [];
    const started = process.hrtime.bigint();
    for (let number = 0; cases.length < wanted; ++number) {
        const line = makeCase(seedNumber, number);
        const {decision, refused: why} = await peerDecision(line);
        if (why)
            refused.push({line, why});
        else
            cases.push({line, peer: decision});
        if (refused.length > wanted)
            throw new Error(`the peer refuses most cases: ${JSON.stringify(refused[0])}`);
    }
    const between = process.hrtime.bigint();
    const ours = await ourDecisions(program, cases.map(({line}) => line));
    const done = process.hrtime.bigint();
    cases.forEach((entry, i) => { entry.ours = ours[i]; });
    return {cases, refused, peerMs: Number(between - started) / 1e6, ourMs: Number(done - between) / 1e6};
}

const shown = ({line, least, ours, peer}) => JSON.stringify({id: line.id, ours, peer, policies: least.policies,
    delegateIdentityPolicies: least.delegateIdentityPolicies, request: least.request});

const {cases, refused, peerMs, ourMs} = await compared(Number(seed));
const differences = cases.filter(({ours, peer}) => ours !== peer);
await shrinkAll(program, differences);
const groups = {};
for (const difference of differences)
    (groups[classOf(difference) ?? 'unexplained'] ??= []).push(difference);

const share = number => `${(100 * number / cases.length).toFixed(1)} %`;
const outcomes = counted(cases.map(({ours}) => ours));
console.log(`${cases.length} cases (seed ${seed}): ` + Object.entries(outcomes).map(([name, n]) => `${name} ${share(n)}`).join(', '));
console.log(`peer ${peerMs.toFixed(0)} ms, ours ${ourMs.toFixed(0)} ms; ${refused.length} further cases refused by the peer`);
for (const [why, n] of Object.entries(counted(refused.map(({why}) => reason(why)))))
    console.log(`  refused ${n}: ${why}`);
console.log(`${differences.length} differences (${share(differences.length)}):`);
for (const [name, list] of Object.entries(groups).sort((a, b) => b[1].length - a[1].length))
    console.log(`  ${String(list.length).padStart(5)}  ${name}`);
for (const difference of (groups.unexplained ?? []).slice(0, Number(process.env.SHOW ?? 10)))
    console.log(`unexplained: ${shown(difference)}`);
process.exit(groups.unexplained ? 1 : 0);

function reason(errors) {
    const first = JSON.stringify(errors).match(/"message":"[^"]*"/g) ?? [];
    return first.slice(0, 2).join(' ').replaceAll('"message":', '');
}
