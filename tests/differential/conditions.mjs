// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Conditions that are about as likely to match the request as not.
import {keys, owner} from './requests.mjs';

const stringOperators = ['StringEquals', 'StringNotEquals', 'StringEqualsIgnoreCase', 'StringNotEqualsIgnoreCase', 'StringLike',
                         'StringNotLike'];
const orders = ['Equals', 'NotEquals', 'LessThan', 'LessThanEquals', 'GreaterThan', 'GreaterThanEquals'];
const operators = {
    string: stringOperators,
    date: orders.map(order => 'Date' + order),
    number: orders.map(order => 'Numeric' + order),
    bool: ['Bool'],
    ip: ['IpAddress', 'NotIpAddress'],
    arn: ['ArnEquals', 'ArnLike', 'ArnNotEquals', 'ArnNotLike'],
};

const spoiled = {
    date: ['July 30, 2027', '2027-13-01', '2027-02-30', '', '2027-01-31T12:00:00'],
    number: ['many', '', '12 kg', '0x10', '1e3'],
    bool: ['yes', 'TRUE', '', '1'],
    ip: ['300.1.1.1', '10.0.0.0/33', 'example.com', '', '10.0.0'],
    arn: ['', 'arn:aws', 'sales', '*'],
};

const swapCase = text => [...text].map(c => c === c.toLowerCase() ? c.toUpperCase() : c.toLowerCase()).join('');

function glob(r, text) {
    const parts = [...text];
    const at = r.below(parts.length + 1);
    switch (r.below(5)) {
    case 0:
        return '*' + parts.slice(at).join('');
    case 1:
        return parts.slice(0, at).join('') + '*';
    case 2:
        return parts.map((c, i) => i === at ? '?' : c).join('');
    case 3:
        return '*' + parts.slice(at, at + 3).join('') + '*';
    default:
        return parts.slice(0, at).join('') + '*?' + parts.slice(at + 1).join('');
    }
}

function arnGlob(r, text) {
    const parts = text.split(':');
    const at = r.below(parts.length);
    if (r.chance(0.2))
        return parts.slice(0, at + 1).join(':') + '*';
    return parts.map((part, i) => i === at ? r.of(['*', glob(r, part)]) : part).join(':');
}

function variable(r, context) {
    const singles = ['aws:username', 'aws:PrincipalTag/Team', 'ses:FromAddress', 'aws:PrincipalAccount', 'AWS:UserName',
                     'aws:principaltag/Team', 'aws:RequestedRegion'];
    const key = r.weighted([[12, r.of(singles)], [1, 'ses:Recipients']]);
    const value = Object.entries(context).find(([k]) => k.toLowerCase() === key.toLowerCase())?.[1];
    const fallback = r.chance(0.3) ? r.of(['sales', 'Jane', 'example.com', 'x']) : undefined;
    return {text: fallback === undefined ? `\${${key}}` : `\${${key}, '${fallback}'}`,
            value: value?.length === 1 ? value[0] : fallback};
}

/** A value under a String operator, made from one that the request has. */
function stringValue(r, op, given, context) {
    if (r.chance(0.1)) {
        const v = variable(r, context);
        const at = v.value ? given.indexOf(v.value) : -1;
        return at >= 0 ? given.replace(v.value, () => v.text) : r.of([v.text, v.text + '@example.com', 'x' + v.text]);
    }
    if (r.chance(0.03))
        return given.replace(/[*?$]/g, c => `\${${c}}`) + r.of(['', '', '${*}', '${?}', '${$}']);
    if (op.includes('IgnoreCase') && r.chance(0.5))
        return swapCase(given);
    if (op.includes('Like') && r.chance(0.6))
        return glob(r, given);
    return given;
}

function dateValue(r, given) {
    const at = /^\d+$/.test(given) && given.length > 4 ? Number(given) * 1000 : Date.parse(given);
    if (Number.isNaN(at))
        return given;
    const moved = new Date(at + r.of([0, 0, 0, 1000, -1000, 86400000, -86400000, 500]));
    const iso = moved.toISOString();
    return r.of([iso, iso.replace('.000Z', 'Z'), iso.slice(0, 10), String(Math.floor(moved / 1000)), iso.slice(0, 16) + 'Z',
                 new Date(+moved + 7200000).toISOString().replace('Z', '+02:00'),
                 new Date(+moved - 19800000).toISOString().replace('.000Z', '-05:30'), iso.slice(0, 7)]);
}

function numberValue(r, given) {
    const number = Number(given);
    if (Number.isNaN(number))
        return given;
    return r.of([given, number, String(number + r.of([0, 1, -1, 0.5])), number.toFixed(2)]);
}

function ipValue(r, given) {
    const [address] = given.split('/');
    const limit = address.includes(':') ? 128 : 32;
    return r.of([address, `${address}/${limit}`, `${address}/${r.below(limit + 1)}`, `${address}/24`, `${address}/0`]);
}

function value(r, type, op, given, context) {
    if (spoiled[type] && r.chance(0.015))
        return r.of(spoiled[type]);
    switch (type) {
    case 'string':
        return stringValue(r, op, given, context);
    case 'date':
        return dateValue(r, given);
    case 'number':
        return numberValue(r, given);
    case 'bool':
        return r.weighted([[6, given], [3, given === 'true' ? 'false' : 'true'], [2, given === 'true']]);
    case 'ip':
        return ipValue(r, given);
    default:
        return r.chance(0.1) ? given.replace(/[^/:]+$/, () => variable(r, context).text)
            : r.chance(0.5) ? arnGlob(r, given) : given;
    }
}

function values(r, key, type, op, context) {
    const given = context[key]?.length ? context[key] : keys[key].pool;
    const one = () => {
        const pool = r.chance(0.65) && given.length ? given : keys[key].pool;
        return value(r, type, op, pool.length ? r.of(pool) : `arn:aws:iam::${owner}:user/Jane`, context);
    };
    const count = r.weighted([[60, 1], [30, 2], [12, 3]]);
    const list = r.chance(0.012) ? [] : Array.from({length: count}, one);
    return list.length === 1 && r.chance(0.6) ? list[0] : list;
}

function operatorFor(r, key) {
    const {type, list} = keys[key];
    if (r.chance(0.07))
        return {type: 'null', op: 'Null'};
    if (type === 'string' && r.chance(0.02))
        return {type: 'string', op: 'BinaryEquals'};
    if (r.chance(0.004))
        return {type: 'string', op: 'StringContains'};
    const compared = key === 'aws:EpochTime' && r.chance(0.4) ? 'number'
        : r.chance(0.03) ? r.of(Object.keys(operators)) : type === 'arn' && r.chance(0.2) ? 'string' : type;
    let op = r.of(operators[compared]);
    if (r.chance(0.18))
        op += 'IfExists';
    const set = list ? r.weighted([[10, 'ForAllValues:'], [10, 'ForAnyValue:'], [1, '']])
        : r.weighted([[95, ''], [3, 'ForAllValues:'], [2, 'ForAnyValue:']]);
    return {type: compared, op: set + op};
}

const spelled = (r, key) => r.chance(0.06) ? r.of([key.toLowerCase(), swapCase(key)]) : key;

/** {operator: {key: values}}. */
export function conditionBlock(r, context) {
    const block = {};
    if (r.chance(0.01))
        return block;
    for (let left = r.weighted([[50, 1], [28, 2], [12, 3]]); left > 0; --left) {
        const key = r.of(Object.keys(keys));
        const {type, op} = operatorFor(r, key);
        block[op] ??= {};
        block[op][spelled(r, key)] = type === 'null' ? r.of(['true', 'false', true, false]) : values(r, key, type, op, context);
    }
    return block;
}
