// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Cases for `mandate evaluate`, one per line. Usage: node generate.mjs [COUNT [SEED]]
import {pathToFileURL} from 'node:url';
import {conditionBlock} from './conditions.mjs';
import {Random} from './random.mjs';
import {actions, delegate, owner, request, stranger} from './requests.mjs';

const listed = (r, list) => list.length === 1 && r.chance(0.5) ? list[0] : list;

function action(r, asked) {
    const name = asked.slice(4);
    return r.weighted([
        [30, asked],
        [8, asked.toUpperCase()],
        [3, asked.toLowerCase()],
        [14, 'ses:Send*'],
        [5, 'ses:*'],
        [4, '*'],
        [5, `ses:*${name.slice(r.below(name.length))}`],
        [5, `ses:${name.slice(0, 4)}?${name.slice(5)}`],
        [14, r.of(actions)],
        [4, 'ses:GetSendQuota'],
        [3, 's3:*'],
    ]);
}

function resource(r, arn, version) {
    const parts = arn.split(':');
    const [type, name] = parts[5].split('/');
    const changed = (at, text) => parts.map((part, i) => i === at ? text : part).join(':');
    return r.weighted([
        [45, arn],
        [14, '*'],
        [8, changed(5, `${type}/*`)],
        [5, changed(5, `${type}/*${name.slice(r.below(name.length))}`)],
        [3, changed(5, `${type}/?${name.slice(1)}`)],
        [4, changed(3, '*')],
        [3, changed(4, '*')],
        [2, changed(3, r.of(['us-*', '??-????-1', '*-west-1']))],
        [2, changed(5, `${type}/${name.toUpperCase()}`)],
        [7, changed(5, 'identity/other.example')],
        [2, changed(4, delegate)],
        [1, changed(1, r.of(['*', 'aws-cn']))],
        [1, changed(5, `ident*/${name}`)],
        [version === '2012-10-17' ? 4 : 1,
         changed(5, r.of(['identity/${aws:PrincipalTag/Team}', "identity/${aws:username, 'example.com'}", 'identity/*${aws:username}*',
                          'identity/${ses:FromAddress}', 'identity/${*}', "identity/${aws:PrincipalTag/None, 'example.com'}"]))],
    ]);
}

function namesOf(who) {
    const account = who.account || delegate;
    const own = [who.arn, ...(who.role ? [who.role] : [])];
    return {own, account: [account, `arn:aws:iam::${account}:root`],
            others: [stranger, `arn:aws:iam::${delegate}:user/Eve`, `arn:aws:iam::${owner}:role/Other`,
                     `arn:aws:sts::${delegate}:assumed-role/R/other`, `arn:aws:iam::${delegate}:user/jane`]};
}

function principal(r, who) {
    const names = namesOf(who);
    const kind = r.weighted([[22, 'star'], [38, 'own'], [22, 'account'], [14, 'others']]);
    if (kind === 'star')
        return r.of(['*', {AWS: '*'}, {AWS: ['*']}]);
    if (who.kind === 'service' && kind === 'own')
        return {Service: listed(r, [who.arn, ...(r.chance(0.3) ? ['ses.amazonaws.com'] : [])])};
    if (who.kind === 'service' && kind === 'others')
        return {Service: r.of(['ses.amazonaws.com', 'sns.amazonaws.com'])};
    const list = [r.of(who.kind === 'service' ? names.account : names[kind])];
    while (r.chance(0.25))
        list.push(r.of([...names.others, ...(r.chance(0.3) ? names.account : [])]));
    const map = {AWS: listed(r, list)};
    if (r.chance(0.08))
        map.Service = 'cognito-idp.amazonaws.com';
    return map;
}

function notPrincipal(r, who) {
    const names = namesOf(who);
    const list = r.weighted([
        [5, [...names.own, ...names.account.slice(0, 1)]],
        [3, [...names.own, ...names.account.slice(1)]],
        [2, names.own.slice(0, 1)],
        [1, names.account.slice(0, 1)],
        [5, [r.of(names.others)]],
    ]);
    if (who.kind === 'service')
        return r.of([{Service: who.arn}, {AWS: stranger}]);
    return {AWS: listed(r, list)};
}

function statement(r, asked, version, onResource) {
    const result = {};
    if (r.chance(0.3))
        result.Sid = `S${r.below(1e6)}`;
    result.Effect = r.chance(onResource ? 0.7 : 0.8) ? 'Allow' : 'Deny';
    const deny = result.Effect === 'Deny';
    if (onResource && r.chance(deny ? 0.2 : 0.015))
        result.NotPrincipal = notPrincipal(r, asked.who);
    else if (onResource)
        result.Principal = principal(r, asked.who);
    const several = make => listed(r, Array.from({length: r.weighted([[6, 1], [3, 2], [1, 3]])}, make));
    if (r.chance(0.1))
        result.NotAction = several(() => r.of([r.of(actions), 'ses:Get*', 's3:*', action(r, asked.action)]));
    else
        result.Action = several(() => action(r, asked.action));
    if (r.chance(0.08))
        result.NotResource = several(() => r.of(['arn:aws:s3:::b/*', resource(r, asked.identityArn, version)]));
    else
        result.Resource = several(() => resource(r, asked.identityArn, version));
    if (r.chance(deny ? 0.9 : 0.75))
        result.Condition = conditionBlock(r, asked.context);
    return result;
}

function policy(r, asked, onResource) {
    const version = r.weighted([[86, '2012-10-17'], [8, '2008-10-17'], [6, undefined]]);
    const count = r.weighted([[6, 1], [3, 2], [1, 3]]);
    const statements = Array.from({length: count}, () => statement(r, asked, version, onResource));
    return {...(version && {Version: version}), Statement: count === 1 && r.chance(0.3) ? statements[0] : statements};
}

export function makeCase(seed, number) {
    const r = new Random(Math.imul(seed, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b));
    const asked = request(r);
    const many = table => Array.from({length: r.weighted(table)}, () => 0);
    const policies = many([[2, 0], [10, 1], [4, 2], [1, 3]]).map(() => policy(r, asked, true));
    const simple = {Version: '2012-10-17', Statement: [{Effect: 'Allow', Action: 'ses:*', Resource: '*'}]};
    const delegates = asked.who.kind === 'service' ? []
        : many([[3, 0], [10, 1], [2, 2]]).map(() => r.chance(0.4) ? simple : policy(r, asked, false));
    return {id: number, ownerAccount: owner, identityArn: asked.identityArn, policies, delegateIdentityPolicies: delegates,
            request: {principalArn: asked.who.arn, principalAccount: asked.who.account, action: asked.action,
                      resourceArn: asked.identityArn, context: asked.context}};
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
    const [count = 20000, seed = 1] = process.argv.slice(2).map(Number);
    for (let number = 0; number < count; ++number)
        process.stdout.write(JSON.stringify(makeCase(seed, number)) + '\n');
}
