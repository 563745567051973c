// Every reason of the blocked release says what is wrong and where: a file and a line that are there.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type JudgedExample, judgeExamples } from './support/judged-example.ts';

let blocked: JudgedExample;
let remove: () => void;
beforeAll(async () => {
  const judged = await judgeExamples();
  remove = judged.remove;
  const [first] = judged.examples;
  if (first === undefined) throw new Error('the example has no release');
  blocked = first;
});
afterAll(() => remove());

const findingsOf = (id: string) => blocked.decision.rules.find((rule) => rule.id === id)?.findings ?? [];

describe('a finding about the blocked release', () => {
  it('names a line of a file that is there', () => {
    const findings = blocked.decision.rules.flatMap((rule) =>
      rule.findings.map((finding) => ({ rule: rule.id, finding })),
    );
    expect(findings.length).toBeGreaterThan(10);
    for (const { rule, finding } of findings) {
      const { path = '', line = 0 } = finding.source ?? {};
      // What git told has no line.
      if (path === '.git') continue;
      const lines = readFileSync(join(blocked.folder, path), 'utf8').split('\n');
      expect(line, `${rule}: ${finding.message}`).toBeGreaterThan(0);
      expect(line).toBeLessThanOrEqual(lines.length);
    }
  });

  it('tells a change that nobody assessed by its subject and signs, at the list that lacks it', () => {
    const [finding] = findingsOf('SEC-06');
    expect(finding?.message).toMatch(
      /commit [0-9a-f]{40} "Pair with a code of four digits.*": it is not assessed, .*: path src\/security\/pairing\.js matches \S+$/,
    );
    const { path = '', line = 0 } = finding?.source ?? {};
    expect(readFileSync(join(blocked.folder, path), 'utf8').split('\n')[line - 1]).toBe('changes:');
  });

  it('tells evidence of another release by what it belongs to, at the record that says so', () => {
    const [finding] = findingsOf('GOV-03');
    const record = 'evidence/2.4.0/bench-tests.xml.collected.json';
    const { commit } = JSON.parse(readFileSync(join(blocked.folder, record), 'utf8'));
    expect(finding?.source).toMatchObject({ path: record, line: 1 });
    expect(finding?.message).toContain(`to commit ${commit} (released: ${blocked.facts.release.commit})`);
  });

  it('names a test run by its file', () => {
    const [finding] = findingsOf('ID-03');
    expect(finding?.message).toMatch(
      /^Test run evidence\/2\.4\.0\/bench-tests\.xml \(environment bench\) ran on [0-9a-f]{40};/,
    );
    expect(finding?.source).toMatchObject({ path: 'evidence/2.4.0/bench-tests.xml', line: 1 });
  });
});
