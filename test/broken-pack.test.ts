// A spoiled rule pack under the real command: whatever is broken in a rule, nothing passes because of it.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Decision } from '@gatehouse/schema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { approveRules } from '../examples/approve-rules.ts';
import { workers } from '../examples/infusion-pump/history.ts';
import { releases } from '../examples/infusion-pump/releases.ts';
import { unpack } from '../examples/infusion-pump/unpack.ts';
import { commandWithFiles, commandWithPack, removeCommands, type SpoiledPack } from './support/broken-pack.ts';
import { gatehouse, type Ran } from './support/command.ts';
import { removeProducts, smallProduct } from './support/small-product.ts';

const eligible = releases.find((release) => release.outcome === 'GO-ELIGIBLE');
if (eligible === undefined) throw new Error('the example has no eligible release');
const rulePath = 'rules/verification/tests_passed/tests_passed.rego';

let folder: string;
beforeAll(() => {
  folder = join(smallProduct().folder, 'eligible');
  unpack(eligible.version, folder);
});
afterAll(() => {
  removeProducts();
  removeCommands();
});

/** Judges with a command whose rules the quality manager approves, spoiled as they are. */
function judge(command?: string): Ran & { decision?: Decision } {
  if (command !== undefined && eligible !== undefined) approve(command, eligible.rulesApprovedAt);
  const ran = gatehouse(folder, ['check', '-f', 'json', '--effective-time', eligible?.effectiveTime ?? ''], command);
  return ran.stdout.startsWith('{') ? { ...ran, decision: JSON.parse(ran.stdout) } : ran;
}

/** What judges nothing at all can't be approved either. */
function approve(command: string, at: string): void {
  try {
    approveRules(folder, { id: 'quality-manager', ...workers.quality }, at, command);
  } catch (error) {
    if (!(error instanceof Error && error.message.startsWith('gatehouse check said:'))) throw error;
  }
}

function spoilRule(change: (source: string) => string): (pack: SpoiledPack) => void {
  return ({ modules }) => {
    const source = modules[rulePath] ?? '';
    modules[rulePath] = change(source);
    expect(modules[rulePath]).not.toBe(source);
  };
}

describe('a release that is eligible', () => {
  it('is so with the pack as it is built', () => {
    expect(judge()).toMatchObject({ exitCode: 0, decision: { outcome: 'GO-ELIGIBLE' } });
  });

  it('is so with a copy of the command whose pack was compiled again unchanged', async () => {
    expect(judge(await commandWithPack(() => {}))).toMatchObject({ exitCode: 0 });
  });

  const spoiled: Record<string, (source: string) => string> = {
    'a rule that conflicts at run time': (source) =>
      `${source}\nconflict := 1 if input.asOf > 0\n\nconflict := 2 if input.asOf > 1\n`,
    'a rule with a misspelt field': (source) => source.replaceAll('.outcome == "passed"', '.outcom == "passed"'),
    'a rule that reads a parameter nobody declares': (source) =>
      source.replaceAll('.outcome == "passed"', '.outcome == data.parameters["VER-03"].expected'),
    'a rule that does not account for a subject': (source) =>
      source.replace(
        'subjects contains required.key if',
        'subjects contains "forgotten"\n\nsubjects contains required.key if',
      ),
    'a rule without findings': (source) => source.replaceAll('findings contains', 'finding contains'),
  };
  it.each(Object.entries(spoiled))('is not with %s', async (_, change) => {
    const { exitCode, decision } = judge(await commandWithPack(spoilRule(change)));
    expect(exitCode).toBe(3);
    expect(decision?.outcome).toBe('NO-GO');
    expect(decision?.rules.find((rule) => rule.id === 'VER-03')).toMatchObject({
      status: 'error',
      reason: expect.any(String),
    });
    expect(decision?.counts.pass, 'the other rules still answer').toBeGreaterThan(20);
  });

  it('is not with a rule whose declared parameter no layer sets', async () => {
    const { exitCode, stderr } = judge(
      await commandWithPack(({ manifest }) => {
        for (const rule of manifest.rules)
          if (rule.id === 'VER-03') rule.parameters = { maxRetries: { type: 'integer', description: 'How many.' } };
      }),
    );
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/RULE_PARAMETER_MISSING .*maxRetries/);
  });

  it('is not with a pack without rules', () => {
    const command = commandWithFiles((pack) => {
      const file = join(pack, 'rules.json');
      writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), rules: [] }));
    });
    const { exitCode, stderr } = judge(command);
    expect(exitCode).toBe(3);
    expect(stderr).toContain('RULES_NONE');
  });

  it('is not with a module that is not the one of the manifest', () => {
    const command = commandWithFiles((pack) => {
      const file = join(pack, 'policy.wasm');
      const bytes = readFileSync(file);
      bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
      writeFileSync(file, bytes);
    });
    const { exitCode, stderr } = judge(command);
    expect(exitCode).toBe(5);
    expect(stderr).toContain('POLICY_DIGEST_MISMATCH');
  });
});
