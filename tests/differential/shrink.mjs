// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From a case on which the evaluators differ to the smallest case on which they still differ in the same way, so that its cause can
// be named.
import {ourDecisions, peerDecision} from './evaluators.mjs';

const copy = value => JSON.parse(JSON.stringify(value));
const asList = value => Array.isArray(value) ? value : [value];

/** Each way to leave one element of the list out. */
const without = list => list.map((_, i) => list.filter((_, k) => k !== i));

function* statementCandidates(statement) {
    const changed = change => { const next = copy(statement); change(next); return next; };
    for (const [element, plain] of [['Action', '*'], ['Resource', '*'], ['Principal', '*']]) {
        const negated = `Not${element}`;
        if (statement[negated] !== undefined)
            yield changed(next => { delete next[negated]; next[element] = plain; });
        if (statement[element] !== undefined && JSON.stringify(statement[element]) !== '"*"')
            yield changed(next => { next[element] = plain; });
        for (const name of [element, negated]) {
            if (Array.isArray(statement[name]) && statement[name].length === 1)
                yield changed(next => { [next[name]] = statement[name]; });
            else if (Array.isArray(statement[name]))
                for (const list of without(statement[name]))
                    yield changed(next => { next[name] = list.length === 1 ? list[0] : list; });
            else if (typeof statement[name] === 'object')
                yield* principalCandidates(statement, name);
        }
    }
    if (statement.Sid !== undefined)
        yield changed(next => { delete next.Sid; });
    if (statement.Condition)
        yield changed(next => { delete next.Condition; });
    for (const [op, block] of Object.entries(statement.Condition ?? {})) {
        if (Object.keys(statement.Condition).length > 1)
            yield changed(next => { delete next.Condition[op]; });
        for (const [key, values] of Object.entries(block)) {
            if (Object.keys(block).length > 1)
                yield changed(next => { delete next.Condition[op][key]; });
            if (Array.isArray(values) && values.length > 1)
                for (const list of without(values))
                    yield changed(next => { next.Condition[op][key] = list; });
            if (Array.isArray(values) && values.length === 1)
                yield changed(next => { next.Condition[op][key] = values[0]; });
        }
    }
}

function* principalCandidates(statement, name) {
    for (const [kind, values] of Object.entries(statement[name])) {
        if (Object.keys(statement[name]).length > 1) {
            const next = copy(statement);
            delete next[name][kind];
            yield next;
        }
        for (const list of asList(values).length > 1 ? without(asList(values)) : []) {
            const next = copy(statement);
            next[name][kind] = list.length === 1 ? list[0] : list;
            yield next;
        }
    }
}

/** Big steps first: only the keys that a policy names; nothing but the conditions. */
function* leaps(line) {
    const text = JSON.stringify([line.policies, line.delegateIdentityPolicies]).toLowerCase();
    const context = Object.fromEntries(Object.entries(line.request.context).filter(([key]) => text.includes(key.toLowerCase())));
    if (Object.keys(context).length < Object.keys(line.request.context).length)
        yield {...line, request: {...line.request, context}};
    for (const elements of [['Action'], ['Resource'], ['Action', 'Resource', 'Principal']]) {
        const plain = statement => Object.fromEntries(
            Object.entries(statement).map(([name, value]) => [name, elements.includes(name) ? '*' : value]));
        const all = policies => policies.map(policy => ({...policy, Statement: asList(policy.Statement).map(plain)}));
        const next = {...line, policies: all(line.policies), delegateIdentityPolicies: all(line.delegateIdentityPolicies)};
        if (JSON.stringify(next) !== JSON.stringify(line))
            yield next;
    }
}

function* candidates(line) {
    yield* leaps(line);
    for (const side of ['policies', 'delegateIdentityPolicies']) {
        for (const list of without(line[side]))
            yield {...line, [side]: list};
        for (const [i, policy] of line[side].entries()) {
            const replaced = next => ({...line, [side]: line[side].map((old, k) => k === i ? next : old)});
            const statements = asList(policy.Statement);
            for (const list of statements.length > 1 ? without(statements) : [])
                yield replaced({...policy, Statement: list});
            if (policy.Version !== '2012-10-17')
                yield replaced({Version: '2012-10-17', ...policy, Version: '2012-10-17'});
            for (const [k, statement] of statements.entries())
                for (const next of statementCandidates(statement))
                    yield replaced({...policy, Statement: statements.map((old, n) => n === k ? next : old)});
        }
    }
    const {context} = line.request;
    for (const key of Object.keys(context)) {
        const {[key]: values, ...others} = context;
        yield {...line, request: {...line.request, context: others}};
        for (const list of values.length > 1 ? without(values) : [])
            yield {...line, request: {...line.request, context: {...context, [key]: list}}};
    }
}

const window = 10;

/** differences: [{line, ours, peer}]. Adds `least` to each. Asks about a few candidates of each at a time, in a circle. */
export async function shrinkAll(program, differences) {
    let open = differences.map(difference => ({difference, all: [...candidates(difference.line)], at: 0, failed: 0}));
    for (const difference of differences)
        difference.least = difference.line;
    while ((open = open.filter(({all, failed}) => failed < all.length)).length > 0) {
        const batches = open.map(({all, at, failed}) =>
            Array.from({length: Math.min(window, all.length - failed)}, (_, i) => all[(at + i) % all.length]));
        const ours = await ourDecisions(program, batches.flat());
        let begin = 0;
        for (const [i, entry] of open.entries()) {
            const decisions = ours.slice(begin, begin += batches[i].length);
            await advance(entry, batches[i], decisions);
        }
    }
}

async function advance(entry, batch, decisions) {
    const {difference} = entry;
    for (const [i, line] of batch.entries()) {
        if (decisions[i] !== difference.ours || (await peerDecision(line)).decision !== difference.peer)
            continue;
        const place = entry.at + i;
        difference.least = line;
        entry.all = [...candidates(line)];
        entry.at = entry.all.length ? place % entry.all.length : 0;
        entry.failed = 0;
        return;
    }
    entry.at = (entry.at + batch.length) % entry.all.length;
    entry.failed += batch.length;
}
