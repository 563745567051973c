// Records that people write with the command: anomalies and waivers, from the first line to what a check makes of them.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Decision, DecisionFinding } from '@gatehouse/schema';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { builtCommand, gatehouse, type Ran } from './support/command.ts';
import { configuration, removeProducts, type SmallProduct, smallProduct } from './support/small-product.ts';

const people = `people:
  - { id: dev, emails: [dev@pump.example], roles: [developer] }
  - { id: qa, emails: [qa@pump.example], roles: [qa] }
  - { id: second-qa, emails: [second-qa@pump.example], roles: [qa] }
  - { id: safety, emails: [safety@pump.example], roles: [safety] }
`;

let product: SmallProduct;
beforeEach(() => {
  product = smallProduct();
  product.write('gatehouse.yaml', configuration + people);
});
afterAll(removeProducts);

const [opened, evaluated, asked, later] = ['2026-01-06T09', '2026-01-07T09', '2026-01-08T09', '2026-01-09T09'].map(
  (hour) => `${hour}:00:00Z`,
) as [string, string, string, string];
const anomaly = 'gate/anomalies/PUMP-1.yaml';

function at(moment: string, ...args: string[]): Ran {
  return gatehouse(product.folder, [...args, '--effective-time', moment]);
}

/** Runs the command at a moment; expects it to end well. */
function run(moment: string, ...args: string[]): string {
  const ran = at(moment, ...args);
  expect(ran.exitCode, ran.all).toBe(0);
  return ran.stdout;
}

const read = (path: string): string => readFileSync(join(product.folder, path), 'utf8');

const described = ['--title', 'Late', '--description', 'The clock is late.'];

const newAnomaly = (...more: string[]): string => run(opened, 'anomaly', 'new', 'PUMP-1', ...described, ...more);

const evaluation = ['--outcome', 'acceptable', '--by', 'safety', '--role', 'safety', '--no-hazard', 'It is for show'];

const wanted = ['--subject', 'PUMP-1', '--reason', 'temporary', '--text', 'Soon', '--risk', 'R-1'];

/** Arguments that ask for a waiver of what a rule found about the anomaly. */
const asking = (rule: string, requestedBy: string, ...more: string[]): string[] => [
  ...['waive', 'new', rule, ...wanted, '--expires', '30d', '--requested-by', requestedBy, ...more],
];

/** The same, with another end. */
const until = (end: string, args: readonly string[]): string[] => args.map((word) => (word === '30d' ? end : word));

const newWaiver = (requestedBy: string, ...more: string[]): string =>
  run(asked, ...asking('ANOM-06', requestedBy, ...more));

function approve(id: string, ...by: readonly (readonly [person: string, role: string])[]): void {
  const lines = by.map(([person, role]) => `\n  - { by: ${person}, role: ${role}, at: ${asked} }`);
  const path = `gate/waivers/${id}.yaml`;
  product.write(path, read(path).replace('approvals: []', `approvals:${lines.join('')}`));
}

/** What a check finds about the anomaly by a rule. */
function findings(rule: string, moment: string): DecisionFinding[] {
  const { stdout, all } = at(moment, 'check', '-f', 'json');
  expect(stdout, all).toMatch(/^\{/);
  const decision: Decision = JSON.parse(stdout);
  return decision.rules.flatMap(({ id, findings: found }) => (id === rule ? found : []));
}

function statesAt(moment: string): Record<string, string> {
  const { waivers } = JSON.parse(run(moment, 'waive', 'list', '--json'));
  return Object.fromEntries(waivers.map(({ id, state }: { id: string; state: string }) => [id, state]));
}

/** Every file below the records, with its content. */
function records(): Record<string, string> {
  const folder = join(product.folder, 'gate');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(files.map(({ parentPath, name }) => [name, readFileSync(join(parentPath, name), 'utf8')]));
}

describe('an anomaly', () => {
  it('is written with all that was told, and the answer names what its class still asks for', () => {
    const told = newAnomaly('--reported-by', 'dev', '--set', 'criticality.safety=low', '--affected-version', '1.0.0');
    expect(told).toMatch(/^✓ wrote gate\/anomalies\/PUMP-1\.yaml\n→ C still asks for: affectedItems, /);
    expect(told).toContain('evaluation.outcome');
    expect(told).not.toMatch(/criticality\.safety|reportedBy/);
    const lines = ['id: PUMP-1', 'title: Late', 'description: The clock is late.', 'state: open', 'affectedVersions:'];
    const rest = ['  - 1.0.0', `openedAt: ${opened}`, `lastModifiedAt: ${opened}`, 'reportedBy: dev'];
    expect(read(anomaly)).toBe([...lines, ...rest, 'criticality:', '  safety: low', ''].join('\n'));
    expect(run(opened, 'anomaly', 'list')).toMatch(/^1 open anomaly in 1\.0\.0 .*\n\n• PUMP-1 {2}Late\n/);
  });

  it('is found fault with until it is evaluated and the evaluator commits that', () => {
    newAnomaly('--reported-by', 'dev', '--assignee', 'dev');
    product.write(anomaly, `# kept by hand\n${read(anomaly)}`);
    expect(findings('ANOM-04', opened).map(({ subject }) => subject)).toEqual(['PUMP-1', 'PUMP-1']);
    expect(run(opened, 'anomaly', 'list')).toContain('✗ ANOM-04');
    const before = read(anomaly);
    const told = run(
      evaluated,
      'anomaly',
      'evaluate',
      'PUMP-1',
      ...evaluation,
      '--risk-file',
      '1',
      '--harm-severity',
      'minor',
    );
    expect(told).toContain('  ~ evaluation.outcome\n    now acceptable\n');
    expect(told).toContain('harmSeverity\n    now minor\n');
    expect(read(anomaly).startsWith(before)).toBe(true);
    product.commitAs('safety@pump.example', evaluated, 'gate/anomalies');
    expect(findings('ANOM-04', asked)).toEqual([]);
    const { anomalies } = JSON.parse(run(asked, 'anomaly', 'list', '--json'));
    expect(anomalies).toMatchObject([
      { id: 'PUMP-1', path: anomaly, evaluation: { state: 'current', outcome: 'acceptable', by: 'safety' } },
    ]);
    expect(anomalies[0].faults.map(({ rule }: { rule: string }) => rule)).not.toContain('ANOM-04');
  });

  it('that changes afterwards is found fault with again, until it is evaluated again', () => {
    newAnomaly('--reported-by', 'dev', '--assignee', 'dev');
    run(evaluated, 'anomaly', 'evaluate', 'PUMP-1', ...evaluation);
    product.write(anomaly, read(anomaly).replace('The clock is late.', 'The clock stops.'));
    product.commitAs('safety@pump.example', evaluated, 'gate/anomalies');
    expect(run(asked, 'anomaly', 'list')).toContain('changed since');
    expect(findings('ANOM-04', asked)).toHaveLength(1);
    const told = run(asked, 'anomaly', 'evaluate', 'PUMP-1', ...evaluation);
    expect(told).toMatch(/ {2}~ evaluation\.at\n {4}was 2026-01-07.*\n {4}now 2026-01-08/);
    product.commitAs('safety@pump.example', asked, 'gate/anomalies');
    expect(findings('ANOM-04', later)).toEqual([]);
  });
});

describe('a waiver', () => {
  it('waits for its approvals and conditions, waives the finding, and ends; the list tells how long each lasts', () => {
    newAnomaly('--author', 'dev');
    const told = newWaiver('dev', '--id', 'W-used', '--condition', 'Locked');
    expect(told).toContain('ANOM-06 in 1.0.0 · W2, level block · until 2026-02-07T09:00:00Z');
    expect(told).toContain('→ It needs the approval of safety or security: safety\n');
    expect(told).toContain('→ It holds once its condition is recorded as met.\n');
    expect(findings('ANOM-06', later)[0]?.waivedBy).toBeUndefined();
    for (const id of ['W-waiting', 'W-own']) run(asked, ...until('10d', asking('ANOM-06', 'dev', '--id', id)));
    approve('W-used', ['qa', 'qa'], ['safety', 'safety']);
    approve('W-own', ['dev', 'qa'], ['safety', 'safety']);
    const met = `text: Locked\n    by: qa\n    at: ${asked}`;
    product.write('gate/waivers/W-used.yaml', read('gate/waivers/W-used.yaml').replace('text: Locked', met));
    expect(findings('ANOM-06', later)).toMatchObject([{ subject: 'PUMP-1', waivedBy: 'W-used' }]);
    expect(statesAt(later)).toEqual({ 'W-own': 'invalid', 'W-used': 'used', 'W-waiting': 'pending' });
    const list = JSON.parse(run(later, 'waive', 'list', '--json'));
    expect(list.runway.map(({ ends }: { ends: string[] }) => ends)).toEqual([[], ['W-waiting'], [], [], ['W-used']]);
    expect(list.waivers[2]).toMatchObject({ covers: ['PUMP-1'], riskReference: 'R-1', requestedBy: 'dev' });
    const shown = run(later, 'waive', 'list');
    expect(shown).toMatch(/^3 waivers for 1\.0\.0 · as of 2026-01-09 09:00 UTC\n/);
    expect(shown).toMatch(/✗ W-own {2}until 2026-01-18 09:00 UTC: does not hold\n/);
    expect(shown).toContain('! dev requested it and approved it');
    expect(shown).toMatch(/… W-waiting .*: waits for approval\n/);
    expect(shown).toMatch(/~ W-used {2}until 2026-02-07 09:00 UTC: in use\n/);
    expect(shown).toMatch(/Runway.*\n {2}from 2026-01-09 {4}0\n {2}from 2026-01-16 {4}1 █\n/);
    expect(run('2026-02-01T09:00:00Z', 'waive', 'list')).toContain('in use, expiring: 6 days left');
    expect(statesAt('2026-02-08T09:00:00Z')['W-used']).toBe('expired');
    expect(findings('ANOM-06', '2026-02-08T09:00:00Z')[0]?.waivedBy).toBeUndefined();
    product.remove(anomaly);
    expect(statesAt(later)['W-used']).toBe('active');
  });

  it('of one finding waits too while another about the same subject can never be waived', () => {
    newAnomaly();
    const told = run(asked, ...asking('ANOM-03', 'dev', '--id', 'W-1'));
    expect(told).toContain('✗ stays, as it can never be waived: Anomaly PUMP-1 lacks affectedRiskControls');
    expect(statesAt(later)).toEqual({ 'W-1': 'pending' });
    approve('W-1', ['qa', 'qa']);
    expect(statesAt(later)).toEqual({ 'W-1': 'used' });
    expect(run(later, 'waive', 'list')).toContain('! a finding about "PUMP-1" can never be waived (W0)');
    expect(findings('ANOM-03', later).map(({ waivedBy }) => waivedBy)).toEqual(['W-1', undefined]);
  });

  it('gets a free number where nobody names it', () => {
    newAnomaly();
    expect(newWaiver('dev')).toContain('gate/waivers/ANOM-06-1.0.0-1.yaml');
    expect(newWaiver('dev')).toContain('gate/waivers/ANOM-06-1.0.0-2.yaml');
  });

  it('may be approved neither by who asks for it, by whatever name, nor by an author of its subject', () => {
    newAnomaly('--author', 'qa');
    expect(newWaiver('dev')).toContain('the approval of qa or ra: second-qa\n');
    const second = newWaiver('Second <second-qa@pump.example>');
    expect(second).toContain('the approval of qa or ra: nobody in the configuration may\n');
    expect(newWaiver('safety')).toContain('safety or security: nobody in the configuration may\n');
  });
});

describe('nothing is written, and the exit code is 2,', () => {
  const evaluate = ['anomaly', 'evaluate', 'PUMP-1', ...evaluation];
  const one = (id: string, ...more: string[]): string[] => ['anomaly', 'new', id, ...described, ...more];

  it.each<[when: string, code: RegExp, args: string[]]>([
    ['when the anomaly exists', /RECORD_EXISTS there is a record gate\/anomalies\/PUMP-1\.yaml already/, one('PUMP-1')],
    ['when the waiver exists', /RECORD_EXISTS/, asking('ANOM-06', 'dev', '--id', 'W-1')],
    ['for an id that is no name of a file', /RECORD_ID/, one('../PUMP-2')],
    [
      'for an unknown field',
      /FIELD_UNKNOWN .*did you mean "criticality"\?/,
      one('PUMP-2', '--set', 'criticalty.safety=low'),
    ],
    ['for a field without value', /FLAG_INVALID/, one('PUMP-2', '--set', 'impact')],
    [
      'for a value that the field cannot hold',
      /RECORD_INVALID .*criticality\.safety/,
      one('PUMP-2', '--set', 'criticality.safety=dire'),
    ],
    ['for invisible characters', /RECORD_TEXT/, one('PUMP-2', '--set', 'impact=a\u{202e}b')],
    ['for a day that does not exist', /RECORD_INVALID/, one('PUMP-2', '--set', 'discovery.at=2026-02-30')],
    [
      'when nobody recorded the anomaly',
      /RECORD_NONE .*did you mean "PUMP-1"\?/,
      ['anomaly', 'evaluate', 'PUMP-2', ...evaluation],
    ],
    ['for hazards and no hazard', /FLAG_INVALID --hazard and --no-hazard/, [...evaluate, '--hazard', 'HS-1']],
    ['for a rule that is never waived', /WAIVER_NEVER ANOM-04 .*\(W0\)/, asking('ANOM-04', 'dev')],
    ['for a rule that there is not', /RULE_UNKNOWN .*ANOM-06/, asking('ANOM-66', 'dev')],
    ['for a rule without such a finding', /WAIVER_SUBJECT ANOM-08 found nothing at all/, asking('ANOM-08', 'dev')],
    [
      'for another subject',
      /WAIVER_SUBJECT .*did you mean "PUMP-1"\?/,
      asking('ANOM-06', 'dev', '--subject', 'PUMP-2'),
    ],
    ['for a wildcard', /WAIVER_SUBJECT .*exactly named/, asking('ANOM-06', 'dev', '--subject', 'PUMP-*')],
    ['for too long a time', /WAIVER_EXPIRY .*90 days at most/, until('91d', asking('ANOM-06', 'dev'))],
    ['for an end that has passed', /WAIVER_EXPIRY/, until('2026-01-01', asking('ANOM-06', 'dev'))],
  ])('%s', (_, code, args) => {
    newAnomaly();
    newWaiver('dev', '--id', 'W-1');
    const before = records();
    const { exitCode, stdout, stderr } = at(later, ...args);
    expect(stderr).toMatch(code);
    expect([exitCode, stdout, stderr.split('\n').length]).toEqual([2, '', 2]);
    expect(records()).toEqual(before);
  });

  it('where links stand', () => {
    const elsewhere = smallProduct();
    elsewhere.write('anomalies/PUMP-1.yaml', 'id: PUMP-1\n');
    symlinkSync(join(elsewhere.folder, 'anomalies'), join(product.folder, 'gate/anomalies'));
    for (const args of [one('PUMP-2'), evaluate]) {
      expect(at(opened, ...args)).toMatchObject({
        exitCode: 2,
        stderr: expect.stringMatching(/RECORD_PLACE .*is a link/),
      });
    }
    expect(readdirSync(join(elsewhere.folder, 'anomalies'))).toEqual(['PUMP-1.yaml']);
    product.remove('gate/anomalies');
    mkdirSync(join(product.folder, 'gate/anomalies'));
    symlinkSync(join(elsewhere.folder, 'anomalies/PUMP-1.yaml'), join(product.folder, anomaly));
    for (const args of [one('PUMP-1'), evaluate]) expect(at(opened, ...args).stderr).toContain('RECORD_PLACE');
    expect(readFileSync(join(elsewhere.folder, 'anomalies/PUMP-1.yaml'), 'utf8')).toBe('id: PUMP-1\n');
  });

  it('for a record in a form that cannot be edited without touching other fields', () => {
    newAnomaly();
    const shared = `${read(anomaly)}discovery: &e { by: safety }\nevaluation: *e\n`;
    product.write(anomaly, shared);
    expect(at(opened, ...evaluate)).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('RECORD_FORM') });
    expect(read(anomaly)).toBe(shared);
  });

  it('where somebody else changes the record meanwhile', () => {
    newAnomaly();
    const before = read(anomaly);
    product.write('meanwhile.mjs', meanwhile);
    const inputs = ['--import', join(product.folder, 'meanwhile.mjs'), builtCommand, ...evaluate];
    const { status, stderr } = spawnSync(process.execPath, inputs, { cwd: product.folder, encoding: 'utf8' });
    expect([status, stderr]).toEqual([2, expect.stringContaining('RECORD_CHANGED')]);
    expect(read(anomaly)).toBe(`${before}# meanwhile\n`);
  });
});

/** Adds a line to the record when the command opens it for the second time, which is when it is about to replace it. */
const meanwhile = `
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
const open = fs.openSync;
let times = 0;
fs.openSync = (file, ...rest) => {
  if (String(file).endsWith('PUMP-1.yaml') && ++times === 2) fs.appendFileSync(file, '# meanwhile\\n');
  return open(file, ...rest);
};
syncBuiltinESMExports();
`;
