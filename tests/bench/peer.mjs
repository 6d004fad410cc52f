// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Evaluations per second of the peer over a file of cases, parsed beforehand, after one pass to warm up.
// Usage: node peer.mjs FILE
import {readFileSync} from 'node:fs';
import {runSimulation, simulationOf} from '../differential/evaluators.mjs';

const simulations = readFileSync(process.argv[2], 'utf8').trim().split('\n').map(text => {
    const line = JSON.parse(text);
    return simulationOf(line, line.policies[0]);
});

async function pass() {
    const start = process.cpuUsage();
    for (const simulation of simulations)
        await runSimulation(simulation, {});
    const {user, system} = process.cpuUsage(start);
    return (user + system) / 1e6;
}

await pass();
const seconds = (await pass() + await pass()) / 2;
console.log(Math.round(simulations.length / seconds));
