// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The requests: who calls, for what, with which context.
export const owner = '111111111111';
export const delegate = '222222222222';
export const stranger = '333333333333';

export const actions = ['ses:SendEmail', 'ses:SendRawEmail', 'ses:SendTemplatedEmail', 'ses:SendBulkTemplatedEmail'];

const identities = ['example.com', 'mail.example.com', 'sales@example.com', 'news+de@example.com'];
const addresses = ['sales@example.com', 'Sales@Example.com', 'news+de@example.com', 'x@notexample.com', 'a*b@example.com',
                   'müller@example.com', 'what?@example.org', '${x}@example.net'];
const names = ['Example', 'example news', 'Tom & Jerry', 'A*', '', 'Grüße', 'line\nend', 'a:b/c', 'a.b (c)+[d]', '^$', 'back\\slash'];
const dates = ['2027-01-31T12:00:00Z', '2027-01-31T14:00:00+02:00', '2026-06-30T23:59:59.5Z', '2027-02-01', '2028-02-29T00:00Z',
               '1801396800', '2027-01-31T11:59:59-00:01', '2026-12', '2027'];
const numbers = ['0', '1', '-1', '3600', '3600.0', '0.1', '2.50', '900', '1000000'];
const ips = ['203.0.113.7', '203.0.113.200', '198.51.100.1', '10.0.0.1', '2001:db8::1', '2001:DB8:0:0:0:0:0:1', '2001:db8:1::7',
             '::1'];
const orgPaths = ['o-abc/r-1/ou-1/', 'o-abc/r-1/ou-2/', 'o-xyz/r-9/'];

/** What the values of a key look like. */
export const keys = {
    'ses:FromAddress': {type: 'string', pool: addresses},
    'ses:FromDisplayName': {type: 'string', pool: names},
    'ses:FeedbackAddress': {type: 'string', pool: addresses},
    'ses:ApiVersion': {type: 'string', pool: ['1', '2']},
    'ses:Recipients': {type: 'string', list: true, pool: addresses},
    'aws:UserAgent': {type: 'string', pool: ['curl/8.0', 'Boto3/1.26', 'QUJD', 'aws-cli']},
    'aws:username': {type: 'string', pool: ['Jane', 'jane', 'Bob', 'sales']},
    'aws:userid': {type: 'string', pool: ['AIDAEXAMPLE', 'AROAEXAMPLE:s1', '222222222222:f']},
    'aws:PrincipalTag/Team': {type: 'string', pool: ['sales', 'Sales', 'mail', 'example.com', 'a*', '?', 'us-east-1']},
    'aws:PrincipalOrgID': {type: 'string', pool: ['o-abc', 'o-xyz']},
    'aws:PrincipalAccount': {type: 'string', pool: [owner, delegate, stranger]},
    'aws:RequestedRegion': {type: 'string', pool: ['us-east-1', 'eu-west-1']},
    'aws:PrincipalOrgPaths': {type: 'string', list: true, pool: orgPaths},
    'aws:CurrentTime': {type: 'date', pool: dates},
    'aws:TokenIssueTime': {type: 'date', pool: dates},
    'aws:EpochTime': {type: 'date', pool: ['1801396800', '1801393200', '0', '1767225600']},
    'aws:SecureTransport': {type: 'bool', pool: ['true', 'false']},
    'aws:MultiFactorAuthPresent': {type: 'bool', pool: ['true', 'false']},
    'aws:MultiFactorAuthAge': {type: 'number', pool: numbers},
    'aws:SourceIp': {type: 'ip', pool: ips},
    'aws:VpcSourceIp': {type: 'ip', pool: ips},
    'aws:PrincipalArn': {type: 'arn', pool: []},
    'aws:SourceArn': {type: 'arn', pool: [`arn:aws:cognito-idp:us-east-1:${owner}:userpool/us-east-1_A`,
                                         `arn:aws:s:r:9:store/abc:1:x/d`, `arn:aws:sns:us-east-1:${delegate}:topic`]},
};

const callers = [
    [22, r => { const user = r.of(['Jane', 'path/to/Jane', 'Bob']); return {arn: `user/${user}`}; }],
    [14, r => ({session: r.of(['R', 'Mailer']), name: r.of(['s1', 'i-0abc'])})],
    [6, () => ({service: 'cognito-idp.amazonaws.com'})],
    [2, () => ({arn: 'root'})],
    [3, () => ({federated: 'f'})],
];

function caller(r) {
    const kind = r.weighted(callers)(r);
    if (kind.service)
        return {kind: 'service', arn: kind.service, account: ''};
    const account = r.weighted([[5, delegate], [4, owner], [1, stranger]]);
    if (kind.session) {
        const path = r.of(['', 'team/']);
        return {kind: 'session', arn: `arn:aws:sts::${account}:assumed-role/${kind.session}/${kind.name}`, account,
                role: `arn:aws:iam::${account}:role/${path}${kind.session}`};
    }
    if (kind.federated)
        return {kind: 'federated', arn: `arn:aws:sts::${account}:federated-user/${kind.federated}`, account};
    return {kind: kind.arn === 'root' ? 'root' : 'user', arn: `arn:aws:iam::${account}:${kind.arn}`, account};
}

function contextOf(r, who) {
    const context = {};
    for (const [key, {list, pool}] of Object.entries(keys)) {
        if (pool.length === 0 || r.chance(0.35))
            continue;
        const values = [r.of(pool)];
        while (list && values.length < 4 && r.chance(0.45))
            values.push(r.of(pool));
        if (list && r.chance(0.03))
            values.length = 0;
        else if (list && r.chance(0.015))
            values.splice(0, values.length, '');
        else if (!list && r.chance(0.002))
            values.push(r.of(pool));
        context[key] = values;
    }
    if (who.kind !== 'service' && r.chance(0.9))
        context['aws:PrincipalArn'] = [who.role ?? who.arn];
    return context;
}

export function request(r) {
    const who = caller(r);
    const identityArn = `arn:aws:ses:${r.of(['us-east-1', 'eu-west-1'])}:${owner}:identity/${r.of(identities)}`;
    return {who, identityArn, action: r.of(actions), context: contextOf(r, who)};
}
