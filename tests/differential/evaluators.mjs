// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The two evaluators, each from a list of cases to a list of decisions.
import {runSimulation} from '@cloud-copilot/iam-simulate';
import {spawn} from 'node:child_process';
import {createInterface} from 'node:readline';

export {runSimulation};

const decisions = {Allowed: 'allowed', ImplicitlyDenied: 'implicitDeny', ExplicitlyDenied: 'explicitDeny'};

export function simulationOf(line, resourcePolicy) {
    const {request} = line;
    return {
        request: {principal: request.principalArn, action: request.action, contextVariables: request.context,
                  resource: {resource: request.resourceArn, accountId: line.ownerAccount}},
        identityPolicies: line.delegateIdentityPolicies.map((policy, i) => ({name: `p${i}`, policy})),
        serviceControlPolicies: [],
        resourceControlPolicies: [],
        ...(resourcePolicy && {resourcePolicy}),
    };
}

/**
 * The peer takes one resource policy. Each is asked on its own: a Deny in one counts for all, and an Allow is combined with the
 * identity policies in the same way whichever policy it stands in.
 */
export async function peerDecision(line) {
    const answers = [];
    for (const policy of line.policies.length ? line.policies : [undefined]) {
        const answer = await runSimulation(simulationOf(line, policy), {});
        if (answer.resultType === 'error')
            return {refused: answer.errors};
        if (answer.result.ignoredContextKeys?.length)
            return {refused: {message: `ignored ${answer.result.ignoredContextKeys}`}};
        answers.push(decisions[answer.overallResult]);
    }
    return {decision: ['explicitDeny', 'allowed', 'implicitDeny'].find(decision => answers.includes(decision))};
}

/** One run of `PROGRAM evaluate` over all cases. */
export function ourDecisions(program, lines) {
    return new Promise((resolve, reject) => {
        const child = spawn(program, ['evaluate'], {stdio: ['pipe', 'pipe', 'inherit']});
        const answers = [];
        createInterface({input: child.stdout}).on('line', line => answers.push(JSON.parse(line)));
        child.on('error', reject);
        child.on('close', () => {
            const unreadable = answers.find(answer => !answer.decision);
            if (answers.length !== lines.length)
                reject(new Error(`${lines.length} cases, ${answers.length} answers`));
            else if (unreadable)
                reject(new Error(`not decided: ${JSON.stringify(unreadable)}`));
            else
                resolve(answers.map(answer => answer.decision));
        });
        child.stdin.on('error', reject);
        child.stdin.end(lines.map(line => JSON.stringify(line) + '\n').join(''));
    });
}
