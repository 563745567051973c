// The engine and GOV-05 say the same of every waiver, in every integrity scheme: none holds for one that the other refuses.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { judge, loadPolicy } from '@gatehouse/engine';
import { check, resolveConfiguration } from '@gatehouse/gate';
import { packFolder } from '@gatehouse/policies';
import type { Facts, WaiverClaim } from '@gatehouse/schema';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { configuration, removeProducts, smallProduct } from './support/small-product.ts';

afterAll(removeProducts);

const day = 24 * 60 * 60 * 1000;
const asOf = Date.UTC(2026, 0, 6);
const source = { evidence: 'waivers:gate/waivers/W-1.yaml', path: 'gate/waivers/W-1.yaml', line: 1 };

const policy = loadPolicy({
  wasm: readFileSync(join(packFolder(), 'policy.wasm')),
  manifest: readFileSync(join(packFolder(), 'rules.json')),
});
const levels = new Map(policy.manifest.rules.map(({ id, waiver }) => [id, waiver]));

const roles = ['qa', 'ra', 'safety', 'security', 'maintainer', 'developer'];
const holders: readonly (readonly [id: string, roles: string[]])[] = [
  ['quality', ['qa', 'maintainer']],
  ['regulatory', ['ra', 'safety']],
  ['safety', ['safety', 'security']],
  ['both', ['maintainer', 'security']],
  ['dev', ['developer']],
];
const people: Facts['people'] = {
  items: holders.map(([id, held]) => ({ id, roles: held, authoredInDelta: false, executedRuns: [] })),
  index: Object.fromEntries(holders.map(([id], position) => [id, position])),
};

const person = fc.constantFrom(...holders.map(([id]) => id), 'stranger');
/** Mostly what is in order, so that many waivers hold, and often just beside the boundary. */
const mostly = <T>(usual: T, ...others: T[]) =>
  fc.oneof({ weight: 9, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: fc.constantFrom(...others) });
const createdAt = asOf - 10 * day;
const approval = fc.record({
  by: person,
  role: fc.constantFrom(...roles),
  at: mostly(asOf - day, createdAt, createdAt - 1, asOf, asOf + 1),
});
/** Somebody in a role that they hold. */
const proper = fc.constantFrom(...holders.flatMap(([by, held]) => held.map((role) => ({ by, role, at: asOf - day }))));

const condition = fc.record(
  {
    text: fc.constant('Locked'),
    by: fc.constant('safety'),
    at: mostly(asOf - day, createdAt - 1, asOf + 1),
    reference: fc.constant('docs/lock.md'),
    referenceFound: mostly(true, false),
    source: fc.constant(source),
  },
  { requiredKeys: ['text', 'source'] },
);

const claims = fc
  .record({
    rule: mostly('VER-03', 'VER-05', 'BLD-03', 'ARC-01', 'XYZ-99'),
    subjects: mostly(['no such subject'], ['no such *']),
    version: fc.constant('1.0.0'),
    reason: fc.constant('metAnotherWay' as const),
    text: fc.constant('Met by inspection.'),
    requestedBy: mostly('requester', 'quality', 'safety'),
    approvals: fc.array(fc.oneof({ weight: 8, arbitrary: proper }, { weight: 1, arbitrary: approval }), {
      maxLength: 4,
    }),
    createdAt: mostly(createdAt, asOf, asOf + 1),
    lasting: fc.constantFrom(20, 90, 180, 0, 10, 366).chain((days) => fc.constantFrom(days * day, days * day + 1)),
    findingDigests: fc.constant<string[]>([`sha256:${'1'.repeat(64)}`]),
    level: mostly<'block' | 'warn' | undefined>('block', 'warn', undefined),
    riskReference: mostly<string | undefined>('RISK-7', undefined),
    conditions: fc.oneof(
      { weight: 4, arbitrary: fc.constant<WaiverClaim['conditions']>([]) },
      fc.array(condition, { maxLength: 2 }),
    ),
    subjectAuthors: mostly<string[]>([], ['quality'], ['both', 'regulatory']),
    author: mostly('requester', 'safety', 'both').map((id) => ({ id, known: 'gitAuthor' as const })),
  })
  .map(({ lasting, level, riskReference, ...rest }): Omit<WaiverClaim, 'id'> => {
    const ruleWaiver = levels.get(rest.rule);
    return {
      ...rest,
      expiresAt: rest.createdAt + lasting,
      source,
      ...(level === undefined ? {} : { level }),
      ...(riskReference === undefined ? {} : { riskReference }),
      ...(ruleWaiver === undefined ? {} : { ruleWaiver }),
    };
  });

const waivers = fc
  .sample(claims, { numRuns: 4000, seed: 5 })
  .map((claim, position): WaiverClaim => ({ id: `W-${String(position).padStart(4, '0')}`, ...claim }));

describe.each([
  ['iec62304', 'C'],
  ['iec62304', 'A'],
  ['open-source', 'hardened'],
])('in the scheme %s at level %s', (scheme, level) => {
  it('a waiver that the engine lets hold is one that GOV-05 finds no fault with, and the other way round', async () => {
    const product = smallProduct();
    product.write('gatehouse.yaml', configuration.replace('level: C', `level: ${level}\n  scheme: ${scheme}`));
    const { facts, decision } = await check({ folder: product.folder, now: asOf, stage: 'signoff' });
    const { profile } = await resolveConfiguration({ folder: product.folder });
    const setting = profile.rules['GOV-05'];
    if (setting === undefined) throw new Error('no profile sets GOV-05');
    const parameters = { maxWaivers: waivers.length, maxDays: { W1: 366, W2: 366 } };
    const judged = judge({
      facts: { ...facts, people, waivers },
      policy,
      profile: { ...profile, rules: { ...profile.rules, 'GOV-05': { ...setting, level: 'block', parameters } } },
      problems: [],
      config: decision.basis.config,
    });
    const rule = judged.rules.find(({ id }) => id === 'GOV-05');
    const found = new Set(rule?.findings.map(({ subject }) => subject));
    const held = judged.waivers.filter(({ state }) => state === 'active').map(({ id }) => id);
    expect(rule?.subjects).toBe(waivers.length + 1);
    expect(held).toEqual(waivers.map(({ id }) => id).filter((id) => !found.has(id)));
    expect(held.length).toBeGreaterThan(40);
  });
});
