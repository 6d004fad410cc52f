// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The SARIF output of `mandate lint`: valid by the standard's schema, complete for GitHub's code scanning, and its fixes make the
// same text as the edits of the JSON output. Usage: node sarif.mjs PROGRAM FILE...
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';

const [program, ...files] = process.argv.slice(2);
const schemaFile = createRequire(import.meta.url).resolve('@microsoft/jest-sarif')
    .replace(/lib\/.*$/, 'lib/schemas/sarif-2.1.0-rtm.5.json');
const ajv = new Ajv({strict: false, allErrors: true, unicodeRegExp: false});
addFormats(ajv);
const validate = ajv.compile(JSON.parse(readFileSync(schemaFile, 'utf8')));
let mistakes = 0;

function demand(holds, what) {
    if (!holds && ++mistakes <= 20)
        console.error(what);
}

function lint(format, list) {
    const run = spawnSync(program, ['lint', '--identity', 'arn:aws:ses:us-east-1:111111111111:identity/example.com', '--format', format,
                                    ...list], {maxBuffer: 1 << 30});
    demand(run.status === 0 || run.status === 1, `lint --format ${format} ended with ${run.status}: ${run.stderr}`);
    return JSON.parse(run.stdout.toString('utf8'));
}

/** As docs.github.com, "SARIF support for code scanning", names them required or recommended. */
function checkForCodeScanning(run) {
    const {driver} = run.tool;
    demand(driver.name && driver.semanticVersion, 'the tool has a name and a version');
    for (const rule of driver.rules) {
        demand(rule.id && rule.name && rule.shortDescription?.text && rule.fullDescription?.text && rule.help?.text &&
               rule.help?.markdown && /^https:\/\/docs\.aws\.amazon\.com\/.+\.html$/.test(rule.helpUri) &&
               rule.defaultConfiguration?.level && rule.properties?.tags?.length, `rule ${rule.id} is complete`);
        demand(rule.properties['problem.severity'] || rule.properties['security-severity'], `rule ${rule.id} has a severity`);
    }
    for (const result of run.results) {
        const {artifactLocation, region} = result.locations[0].physicalLocation;
        demand(driver.rules[result.ruleIndex]?.id === result.ruleId, `${result.ruleId} has its rule`);
        demand(result.message.text && artifactLocation.uri && result.locations.length <= 10, `${result.ruleId} says what and where`);
        demand(region.startLine >= 1 && region.startColumn >= 1 && region.endLine >= region.startLine &&
               (region.endLine > region.startLine || region.endColumn >= region.startColumn), `${result.ruleId} has a region`);
        demand(/^[0-9a-f]{1,16}:[1-9]\d*$/.test(result.partialFingerprints.primaryLocationLineHash), `${result.ruleId} has a fingerprint`);
    }
}

/** Columns in UTF-16 code units, which is what a JavaScript string counts. */
function appliedRegions(text, replacements) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    const edits = replacements.map(({deletedRegion: r, insertedContent}) => [
        starts[r.startLine - 1] + r.startColumn - 1, starts[r.endLine - 1] + r.endColumn - 1, insertedContent.text]);
    return edits.reverse().reduce((result, [start, end, added]) => result.slice(0, start) + added + result.slice(end), text);
}

function appliedBytes(bytes, edits) {
    return [...edits].reverse().reduce((result, {start, end, text}) =>
        Buffer.concat([result.subarray(0, start), Buffer.from(text), result.subarray(end)]), bytes).toString('utf8');
}

function checkFixes(file) {
    const bytes = readFileSync(file);
    const text = bytes.toString('utf8');
    if (!Buffer.from(text).equals(bytes))
        return 0;
    const results = lint('sarif', [file]).runs[0].results;
    const findings = lint('json', [file]);
    demand(results.length === findings.length, `${file}: as many results as findings`);
    let fixes = 0;
    for (const [i, result] of results.entries()) {
        demand(result.ruleId === findings[i].id && result.locations[0].physicalLocation.region.startLine === findings[i].line,
               `${file}: result ${i} is finding ${i}`);
        for (const [k, fix] of (result.fixes ?? []).entries()) {
            ++fixes;
            demand(appliedRegions(text, fix.artifactChanges[0].replacements) === appliedBytes(bytes, findings[i].fixes[k].edits),
                   `${file}: the fix "${fix.description.text}" is the same in both formats`);
        }
    }
    return fixes;
}

const log = lint('sarif', files);
demand(validate(log), `SARIF is valid: ${ajv.errorsText(validate.errors?.slice(0, 5))}`);
checkForCodeScanning(log.runs[0]);
const fixes = files.reduce((sum, file) => sum + checkFixes(file), 0);
demand(log.runs[0].results.length > 100 && fixes > 50, 'there is enough to look at');
console.log(`SARIF: ${files.length} files, ${log.runs[0].results.length} results of ${log.runs[0].tool.driver.rules.length} rules, ` +
            `${fixes} fixes compared, ${mistakes} mistakes`);
process.exit(mistakes ? 1 : 0);
