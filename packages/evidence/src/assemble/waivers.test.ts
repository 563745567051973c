import { expect, it } from 'vitest';
import { factsViolations, materialOf, type TestFile } from '../../test-support/material.ts';
import { assembleFacts } from '../assemble-facts.ts';

const waiver = (rest = ''): TestFile => ({
  kind: 'waivers',
  path: 'gate/waivers/W-1.yaml',
  text: `id: W-1
rule: VER-03
subjects: [pump::stops]
version: "2.4.0"
reason: acceptedRisk
text: The display is late, and nothing depends on it.
requestedBy: safety-engineer
approvals: [{ by: verification-lead, role: qa, at: 2026-03-02 }]
createdAt: 2026-03-01
expiresAt: 2026-04-01
findingDigests: ["sha256:${'ab'.repeat(32)}"]
${rest}`,
});

it('a waiver of a failed test is stated with the runs and the anomalies that it names', () => {
  const named = 'runs: [tests:b.xml, tests:a.xml]\nanomalies: [PUMP-2, PUMP-1]\n';
  const { facts, problems } = assembleFacts(materialOf([waiver(named)]));
  expect(problems).toEqual([]);
  expect(facts.waivers).toMatchObject([
    { id: 'W-1', runs: ['tests:a.xml', 'tests:b.xml'], anomalies: ['PUMP-1', 'PUMP-2'] },
  ]);
  expect(factsViolations(facts)).toEqual([]);
});

it('a waiver that names neither says nothing of them', () => {
  const { facts } = assembleFacts(materialOf([waiver()]));
  expect(facts.waivers).toHaveLength(1);
  expect(facts.waivers[0]).not.toHaveProperty('runs');
  expect(facts.waivers[0]).not.toHaveProperty('anomalies');
});
