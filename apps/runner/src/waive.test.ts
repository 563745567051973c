import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Decision, DecisionFinding, DecisionRule } from '@gatehouse/schema';
import { expect, test } from 'vitest';
import { makeProduct } from './testing/product.ts';
import { runGatehouse } from './testing/run-gatehouse.ts';

const configuration = `product: { id: small-pump, name: Small pump, level: C }
release: { version: "1.0.0" }
evidence: { tests: reports/*.xml }
people:
  - { id: dev, name: Developer, emails: [dev@example.invalid], roles: [developer] }
  - { id: qa, name: Quality, emails: [qa@example.invalid], roles: [qa] }
  - { id: safe, name: Safety, emails: [safe@example.invalid], roles: [safety] }
`;
const later = ['--effective-time', '2026-03-03T09:00:00Z'];

test('a waiver that was asked for and approved waives the finding, and dies with it', () => {
  const folder = makeProduct({ 'gatehouse.yaml': configuration });
  const judged = (): Decision => JSON.parse(runGatehouse(['check', ...later, '-f', 'json'], { folder }).stdout);
  const waivable = (rule: DecisionRule): DecisionFinding | undefined =>
    rule.waiver === 'W0' ? undefined : rule.findings.find(({ waiver }) => waiver !== 'W0');
  const rule = judged().rules.find((each) => waivable(each) !== undefined);
  const subject = rule === undefined ? '' : (waivable(rule)?.subject ?? '');
  const ask = ['--reason', 'temporary', '--text', 'Soon', '--risk', 'R-1', '--requested-by', 'dev', '--id', 'W1'];
  const time = ['--effective-time', '2026-03-02T09:00:00Z'];
  const asked = (end: string) =>
    runGatehouse(['waive', 'new', rule?.id ?? '', '--subject', subject, ...ask, '--expires', end, ...time], { folder });
  expect(asked('999d').stderr).toContain('WAIVER_EXPIRY');
  expect(asked('30d')).toMatchObject({ code: 0, stderr: '' });
  expect(asked('30d').stderr).toContain('RECORD_EXISTS');
  const path = join(folder, 'gate/waivers/W1.yaml');
  const at = '2026-03-02T10:00:00Z';
  const approvals = `approvals: [{ by: qa, role: qa, at: ${at} }, { by: safe, role: safety, at: ${at} }]`;
  writeFileSync(path, readFileSync(path, 'utf8').replace('approvals: []', approvals));
  const covered = (): (string | undefined)[] =>
    judged().rules.flatMap((each) => (each.id === rule?.id ? each.findings.map(({ waivedBy }) => waivedBy) : []));
  expect(covered()).toContain('W1');
  expect(runGatehouse(['waive', 'list', ...later], { folder }).stdout).toContain('in use');
  writeFileSync(path, readFileSync(path, 'utf8').replace(/sha256:[0-9a-f]{64}/, `sha256:${'0'.repeat(64)}`));
  expect(covered()).not.toContain('W1');
  expect(runGatehouse(['waive', 'list', ...later], { folder }).stdout).toContain('does not hold');
}, 60_000);
