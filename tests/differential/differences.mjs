// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The classes of difference that DIFFERENCES.md settles. Each is recognised on the smallest case, where one thing is left that the
// evaluators see differently, and each says which way round they differ.
import {isIP} from 'node:net';
import {keys, owner} from './requests.mjs';

const asList = value => value === undefined ? [] : Array.isArray(value) ? value : [value];

/** {set, base, negated, ifExists, family} of "ForAllValues:StringNotLikeIfExists" */
function operatorOf(text) {
    const [, set = '', base, ifExists] = text.match(/^(?:(ForAllValues|ForAnyValue):)?(.*?)(IfExists)?$/);
    return {set, base, ifExists: ifExists !== undefined, negated: base.includes('Not'),
            family: base === 'StringContains' ? undefined : base.match(/^(?:Not)?(String|Numeric|Date|Bool|Binary|Ip|Arn|Null)/)?.[1]};
}

const isList = key => Object.entries(keys).some(([name, {list}]) => list && name.toLowerCase() === key.toLowerCase());

/** What a case still asks for, beside statements that are nothing but "*". */
function remainder({least, ours}) {
    const statements = ['policies', 'delegateIdentityPolicies'].flatMap(
        side => least[side].flatMap(policy => asList(policy.Statement).map(statement => ({side, policy, statement}))));
    const given = key => Object.entries(least.request.context).find(([name]) => name.toLowerCase() === key.toLowerCase())?.[1];
    const conditions = statements.flatMap(({statement, policy}) => Object.entries(statement.Condition ?? {}).flatMap(
        ([op, block]) => Object.entries(block).map(([key, values]) => ({
            ...operatorOf(op), key, given: given(key), values: asList(values).map(String), version: policy.Version,
            multivalued: isList(key),
            deny: statement.Effect === 'Deny', weHold: ours === (statement.Effect === 'Deny' ? 'explicitDeny' : 'allowed'),
        }))));
    const elements = statements.flatMap(({statement, policy}) => Object.entries(statement)
        .filter(([name, value]) => !['Effect', 'Condition'].includes(name) && JSON.stringify(value) !== '"*"')
        .map(([name, value]) => ({name, value, effect: statement.Effect, version: policy.Version})));
    return {statements, conditions, elements, given, request: least.request};
}

const variables = text => [...text.matchAll(/\$\{([^},]*)(, '[^']*')?\}/g)];
const hasVariable = text => text.includes('${');
const isEpoch = text => /^-?\d+$/.test(text);

/** What the reference takes for a value of the operator; String, and Binary in a request, take anything. */
const wellFormed = {
    Numeric: text => /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/.test(text),
    Date: text => isEpoch(text) || (/^\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?)?)?$/.test(text) && isDay(text)),
    Bool: text => text === 'true' || text === 'false',
    Ip: text => {
        const [address, prefix = '0', ...more] = text.split('/');
        return more.length === 0 && isIP(address) !== 0 && /^\d+$/.test(prefix) && Number(prefix) <= (isIP(address) === 4 ? 32 : 128);
    },
    Arn: text => text.split(':').length >= 6,
};

function isDay(text) {
    const [year, month = '1', day = '1'] = text.slice(0, 10).split('-');
    const read = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
    return read.getUTCMonth() === Number(month) - 1 && read.getUTCDate() === Number(day);
}

const isMalformed = ({family, given, values}) =>
    wellFormed[family] !== undefined && [...given ?? [], ...values].some(text => !wellFormed[family](text));

/**
 * Classes of a case that comes down to one condition. `we` is whether the condition holds for us, where it is not said by `when`;
 * the peer says the opposite.
 */
const ofCondition = {
    'variables-in-old-version': {when: c => c.version !== '2012-10-17' && ['String', 'Arn'].includes(c.family) &&
        c.values.some(hasVariable)},
    'variable-without-value-negated': {we: true, when: (c, {given}) => ['String', 'Arn'].includes(c.family) && c.negated &&
        c.values.some(text => variables(text).some(
            ([, key, fallback]) => fallback === undefined && (given(key)?.length !== 1 || isList(key))))},
    'several-values-of-a-single-key': {when: c => c.given?.length > 1 && !c.multivalued && (c.set !== '' || !c.weHold)},
    'escape-under-exact-operator': {when: c => /^String(Not)?Equals/.test(c.base) && c.weHold !== c.negated &&
        c.values.some(text => /\$\{[*?$]\}/.test(text) && c.given?.includes(text.replace(/\$\{([*?$])\}/g, '$1')))},
    'empty-text-under-for-any-value': {we: false, when: c => c.set === 'ForAnyValue' && c.given?.length === 1 && c.given[0] === ''},
    'empty-text-under-for-all-values': {we: true, when: c => c.set === 'ForAllValues' && c.given?.length === 1 && c.given[0] === ''},
    'empty-list-under-negated-operator': {we: true, when: c => c.set === '' && c.negated && c.given?.length === 0},
    'empty-list-under-null': {when: c => c.base === 'Null' && c.set === '' && c.given?.length === 0 &&
        c.weHold === (c.values[0] === 'true')},
    'no-value-in-policy': {we: false, when: c => c.negated && c.values.length === 0 && c.given?.length > 0 &&
        (c.set !== '' || c.ifExists)},
    'unknown-operator-in-deny': {we: true, when: c => c.family === undefined && c.deny},
    'case-beyond-ascii': {when: c => c.base.endsWith('IgnoreCase') && c.weHold === c.negated &&
        [...c.values, ...c.given ?? []].some(text => /[^\0-\x7f]/.test(text))},
    'pattern-over-line-end': {when: c => c.base.endsWith('Like') && c.family === 'String' && c.weHold !== c.negated &&
        c.given?.some(text => text.includes('\n')) && c.values.some(text => /[*?]/.test(text))},
    'other-address-family': {we: true, when: c => c.base === 'NotIpAddress' && !isMalformed(c) && c.given?.length === 1 &&
        c.given[0].includes(':') !== c.values[0].includes(':')},
    'ipv4-prefix-zero': {when: c => c.family === 'Ip' && c.weHold !== c.negated && !isMalformed(c) &&
        c.given?.every(text => !text.includes(':')) && c.values.some(text => /\.\d+\/0$/.test(text))},
    'date-and-epoch': {when: c => c.family === 'Date' && c.given?.length === 1 && c.values.length === 1 && !isMalformed(c) &&
        isEpoch(c.given[0]) !== isEpoch(c.values[0])},
    'malformed-value': {when: c => c.given?.length >= 1 && c.weHold === c.negated && isMalformed(c)},
    'binary-without-base64': {we: false, when: c => c.base === 'BinaryEquals' && c.given?.includes(c.values[0]) &&
        !/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(c.values[0])},
};

/** Some of the names that make an exception from a Deny complete, but not all. */
function isPartlyListed(listed, {principalArn, principalAccount, context}) {
    const has = names => names.some(name => listed.includes(name));
    const needed = [[principalArn], [principalAccount, `arn:aws:iam::${principalAccount}:root`]];
    const session = principalArn.match(/:assumed-role\/([^/]*)\//);
    if (session)
        needed.push([...context['aws:PrincipalArn'] ?? [],
                     ...listed.filter(name => new RegExp(`::${principalAccount}:role/(.*/)?${session[1]}$`).test(name))]);
    return needed.some(has) && !needed.every(has);
}

/** Classes of a case without any condition. */
const ofStatement = {
    'root-of-the-owner': ({statements, request}, {ours, peer}) => statements.length === 0 && ours === 'allowed' &&
        peer === 'implicitDeny' && request.principalArn === `arn:aws:iam::${owner}:root`,
    'not-principal-without-all-names': ({elements, request}, {ours}) => ours === 'explicitDeny' && elements.length === 1 &&
        elements[0].name === 'NotPrincipal' && elements[0].effect === 'Deny' &&
        isPartlyListed(asList(elements[0].value.AWS), request),
    'variables-in-old-version': ({elements}) => elements.length === 1 && /^(Not)?Resource$/.test(elements[0].name) &&
        elements[0].version !== '2012-10-17' && asList(elements[0].value).some(hasVariable),
    'wildcard-in-resource-type': ({elements}, {ours}) => elements.length === 1 && /^(Not)?Resource$/.test(elements[0].name) &&
        (ours === (elements[0].effect === 'Deny' ? 'explicitDeny' : 'allowed')) === (elements[0].name === 'Resource') &&
        asList(elements[0].value).some(arn => /^[^:/]*\*[^:/]*\//.test(arn.split(':').slice(5).join(':'))),
    'variable-without-value-in-not-resource': ({elements, given}, {ours}) => elements.length === 1 &&
        elements[0].name === 'NotResource' && ours === (elements[0].effect === 'Deny' ? 'explicitDeny' : 'allowed') &&
        variables(asList(elements[0].value).join()).some(
            ([, key, fallback]) => given(key) === undefined && fallback === undefined),
};

/** The name of the class of a difference that shrinkAll() has shrunk, or undefined. */
export function classOf(difference) {
    const rest = remainder(difference);
    if (rest.conditions.length === 0)
        return Object.keys(ofStatement).find(name => ofStatement[name](rest, difference));
    if (rest.conditions.length > 1 || rest.elements.length > 0)
        return undefined;
    const [condition] = rest.conditions;
    return Object.keys(ofCondition).find(name => {
        const {we, when} = ofCondition[name];
        return (we ?? condition.weHold) === condition.weHold && when(condition, rest);
    });
}
