// Packs of rules beside the built-in one under the real command: they decide with it, and whatever a hostile one does, the others still answer.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Decision } from '@gatehouse/schema';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { gatehouse } from './support/command.ts';
import { hangingModule, hoardingModule, printingModule, reachingModule } from './support/hostile-module.ts';
import { configuration, removeProducts, type SmallProduct, smallProduct } from './support/small-product.ts';

let product: SmallProduct;
beforeEach(() => {
  product = smallProduct();
});
afterAll(removeProducts);

const level = 'rules:\n  DSN-01: {level: block, parameters: {length: 3}}\n';
const rulePath = 'release-rules/rules/dosing/limits_reviewed/limits_reviewed.rego';

function run(...args: string[]): string {
  const ran = gatehouse(product.folder, args);
  expect(ran.exitCode, ran.all).toBe(0);
  return ran.stdout;
}

/** Makes a rule of our own with `rules new`, changes it, and builds its pack. */
function buildOwnPack(change: (rego: string) => string = (rego) => rego): void {
  run('rules', 'new', 'dosing/limits_reviewed');
  product.write(rulePath, change(readFileSync(join(product.folder, rulePath), 'utf8')));
  run('rules', 'build');
}

/** A pack with one rule, whose module is whatever is given. */
function writePack(folder: string, name: string, wasm: Uint8Array, id = 'EVIL-01'): void {
  const sha256 = `sha256:${createHash('sha256').update(wasm).digest('hex')}`;
  const rule = {
    ...{ id, path: 'evil.rule', title: 'A rule', description: 'A rule.', clauses: ['iec62304:5.8.1'] },
    ...{ stage: 'candidate', evidence: ['git'], waiver: 'W0', message: 'found', solution: 'none' },
  };
  const manifest = {
    name,
    version: '1',
    wasm: { file: 'policy.wasm', sha256 },
    opa: '1',
    entrypoints: [],
    rules: [rule],
  };
  product.write(`${folder}/policy.wasm`, wasm);
  product.write(`${folder}/rules.json`, JSON.stringify(manifest));
}

function check(config: string): {
  readonly exitCode: number | null;
  readonly decision: Decision;
  readonly all: string;
} {
  product.write('gatehouse.yaml', config);
  const { exitCode, stdout, all } = gatehouse(product.folder, ['check', '-f', 'json']);
  expect(stdout, all).toMatch(/^\{/);
  return { exitCode, decision: JSON.parse(stdout), all };
}

function refused(config: string): string {
  product.write('gatehouse.yaml', config);
  const { exitCode, stderr } = gatehouse(product.folder, ['check']);
  expect(exitCode).toBe(2);
  return stderr;
}

const ruleOf = (decision: Decision, id: string) => decision.rules.find((rule) => rule.id === id);
const own = `${configuration}packs: [release-rules/dist]\n${level}`;

describe('a pack of our own', () => {
  it('is judged beside the built-in one, and the decision names both with their digests', () => {
    buildOwnPack();
    product.write(
      'gate/requirements.yaml',
      'requirements:\n  - id: REQ-1\n    title: It starts\n    verifiedBy:\n      - test: pump::starts\n',
    );
    const { decision } = check(own);
    expect(ruleOf(decision, 'DSN-01')).toMatchObject({ status: 'pass', level: 'block', subjects: 1, satisfied: 1 });
    expect(decision.basis.packs).toMatchObject([{ name: 'gatehouse' }, { name: 'release-rules', rules: ['DSN-01'] }]);
    expect(ruleOf(decision, 'VER-01')).toMatchObject({ status: 'pass' });
  });

  it('says no with the place and the message of its finding', () => {
    buildOwnPack();
    const { decision, exitCode } = check(own);
    expect(exitCode).toBe(1);
    expect(ruleOf(decision, 'DSN-01')).toMatchObject({
      status: 'fail',
      findings: [{ message: 'Requirement REQ-1 has no title of 3 characters or more', source: { line: 2 } }],
    });
  });

  it('is not forgotten when no layer sets its rule', () => {
    buildOwnPack();
    expect(refused(`${configuration}packs: [release-rules/dist]\n`)).toContain('RULE_LEVEL_MISSING');
  });

  it('may be judged alone by topic, and its rule is known to no product that does not name the pack', () => {
    buildOwnPack();
    product.write('gatehouse.yaml', own);
    expect(gatehouse(product.folder, ['check', '--only', 'dosing', '-f', 'json']).stdout).toContain('"DSN-01"');
    expect(refused(`${configuration}${level}`)).toMatch(/RULE_UNKNOWN.*"DSN-01" is no rule of the pack gatehouse/);
  });

  it('breaks alone when it aborts', () => {
    buildOwnPack(
      (rego) =>
        `${rego}\nclash := 1 if input.asOf > 0\n\nclash := 2 if input.asOf > 1\n\nsubjects contains "x" if clash\n`,
    );
    const { decision } = check(own);
    expect(ruleOf(decision, 'DSN-01')).toMatchObject({ status: 'error' });
    expect(ruleOf(decision, 'VER-01')).toMatchObject({ status: 'pass' });
  });

  it('breaks alone when it fills its memory', () => {
    buildOwnPack((rego) => `${rego}\nsubjects contains "x" if count(numbers.range(1, 20000000)) > 1\n`);
    const { decision } = check(own);
    expect(ruleOf(decision, 'DSN-01')).toMatchObject({ status: 'error', reason: expect.stringContaining('malloc') });
    expect(ruleOf(decision, 'VER-01')).toMatchObject({ status: 'pass' });
  });
});

describe('a hostile pack', () => {
  const evil = `${configuration}packs: [vendor/evil]\nrules:\n  EVIL-01: {level: block}\nlimits: {packSeconds: 3}\n`;
  it.each([
    ['hangs', hangingModule, 'the pack did not answer within 3 seconds (limits: packSeconds)'],
    ['prints', printingModule, 'the pack printed'],
    ['reaches out of its sandbox', reachingModule, 'wasi_snapshot_preview1.fd_write'],
    ['brings a memory of its own', hoardingModule, 'brings a memory of its own'],
    ['is no module', Uint8Array.from([1, 2, 3]), 'is not WebAssembly'],
  ])('that %s is an error, and the rest still answers', (_, module, reason) => {
    writePack('vendor/evil', 'evil', module);
    const { decision, exitCode } = check(evil);
    expect(exitCode).toBe(1);
    expect(ruleOf(decision, 'EVIL-01')).toMatchObject({ status: 'error', reason: expect.stringContaining(reason) });
    expect(ruleOf(decision, 'VER-01')).toMatchObject({ status: 'pass' });
  });

  it('is refused when its module is not the one of its manifest', () => {
    writePack('vendor/evil', 'evil', printingModule);
    product.write('vendor/evil/policy.wasm', hangingModule);
    product.write('gatehouse.yaml', evil);
    const { exitCode, stderr } = gatehouse(product.folder, ['check']);
    expect([exitCode, stderr]).toEqual([5, expect.stringContaining('POLICY_DIGEST_MISMATCH')]);
  });

  it('cannot replace a rule of the gate, nor take its name', () => {
    writePack('vendor/evil', 'evil', printingModule, 'VER-01');
    expect(refused(evil)).toMatch(/PACK_CLASH.*the rule VER-01, which the pack gatehouse has already/);
    writePack('vendor/evil', 'gatehouse', printingModule);
    expect(refused(evil)).toMatch(/PACK_CLASH.*the name gatehouse/);
  });

  it('is not looked for outside of the judged folder', () => {
    expect(refused(`${configuration}packs: [../elsewhere]\n`)).toMatch(/gatehouse.yaml:\d+.*PACK_OUTSIDE|PACK_OUTSIDE/);
    expect(refused(`${configuration}packs: [nowhere]\n`)).toContain('PACK_NOT_BUILT');
  });
});
