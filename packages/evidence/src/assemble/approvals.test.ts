import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { materialOf, type TestFile } from '../../test-support/material.ts';
import { assembleFacts } from '../assemble-facts.ts';

const read = (path: string): string => readFileSync(new URL(`../../fixtures/release/${path}`, import.meta.url), 'utf8');
const approvals: TestFile = {
  kind: 'approvals',
  path: 'gate/approvals/2.4.0.yaml',
  text: read('gate/approvals/2.4.0.yaml'),
  author: { id: 'safety-engineer', known: 'gitAuthor' },
};
const packApprovals: TestFile = {
  kind: 'packApprovals',
  path: 'gate/pack-approvals.yaml',
  text: read('gate/pack-approvals.yaml'),
  author: { id: 'verification-lead', known: 'gitAuthor' },
};
const soup: TestFile = { kind: 'soup', path: 'gate/soup.yaml', text: 'soup: [{name: zlib, version: "1"}]\n' };
const factsOf = (files: TestFile[], changes = {}) => assembleFacts(materialOf(files, changes)).facts;

it('states approvals as claims: who wrote the record is known, a signature never', () => {
  expect(factsOf([approvals]).approvals).toMatchObject([
    {
      role: 'qa',
      person: { id: 'verification-lead', known: 'claimed' },
      meaning: 'review',
      keyState: 'unsigned',
      verified: false,
      ownWorkReason: 'There are two of us.',
      source: { line: 9 },
    },
    {
      role: 'safety',
      person: { id: 'safety-engineer', known: 'gitAuthor' },
      version: '2.4.0',
      at: Date.UTC(2026, 2, 4, 12),
      evaluatedAt: Date.UTC(2026, 2, 4, 9),
      keyState: 'unsigned',
      verified: false,
    },
  ]);
});

it('refuses a record that says that it is verified', () => {
  const forged = { ...approvals, text: approvals.text.replace('role: qa', 'role: qa\n    verified: true') };
  const { facts, problems } = assembleFacts(materialOf([forged]));
  expect(facts.approvals).toEqual([]);
  expect(problems).toMatchObject([{ code: 'EVIDENCE_INVALID' }]);
});

it('states what decides, with the approvals of exactly that', () => {
  const { packs, engine } = factsOf([packApprovals]);
  expect(packs).toMatchObject([
    {
      name: 'gatehouse',
      kind: 'rules',
      version: '0.1.0',
      authors: [],
      approvals: [
        {
          approver: { id: 'verification-lead', known: 'gitAuthor' },
          at: Date.UTC(2026, 1, 1),
          reference: 'docs/rules-review.md',
          source: { line: 2 },
        },
      ],
    },
    { name: 'settings', kind: 'settings', authors: ['verification-lead'], approvals: [] },
  ]);
  expect(engine).toMatchObject({ version: '0.1.0', validations: [{ at: Date.UTC(2026, 1, 2), source: { line: 6 } }] });
});

it('approves no rules under the name of the settings', () => {
  const [pack] = materialOf([]).packs;
  const named = { packs: [{ ...pack, name: 'settings' }] };
  expect(factsOf([packApprovals], named).packs.map(({ kind, approvals: given }) => [kind, given.length])).toEqual([
    ['rules', 0],
    ['settings', 0],
  ]);
});

it('gives the candidate one digest, whoever approved it, whenever and however far it is judged', () => {
  const digest = factsOf([soup]).release.candidateDigest;
  expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/);
  for (const [files, changes] of [
    [[soup, approvals], {}],
    [[soup], { asOf: 1, stage: 'signoff' }],
    [[soup, { ...approvals, text: 'version: [' }], {}],
  ] as const) {
    expect(factsOf([...files], changes).release.candidateDigest).toBe(digest);
  }
});

it('gives another digest to any other evidence, rules, settings or engine', () => {
  const others = [
    factsOf([]),
    factsOf([{ ...soup, text: `${soup.text}# read again\n` }]),
    factsOf([soup, packApprovals]),
    factsOf([soup], { settings: { digest: `sha256:${'aa'.repeat(32)}`, authors: ['verification-lead'] } }),
    factsOf([soup], { engine: '0.2.0' }),
    factsOf([soup], { packs: [] }),
    factsOf([soup], { people: [] }),
  ];
  const digests = [factsOf([soup]), ...others].map(({ release }) => release.candidateDigest);
  expect(new Set(digests).size).toBe(digests.length);
});

/** The rules of a pack that read what is written after the sign-off. */
const later = {
  packs: [
    {
      name: 'gatehouse',
      version: '0.1.0',
      digest: `sha256:${'cd'.repeat(32)}`,
      rules: [
        { id: 'ARC-02', waiver: 'W0', stage: 'archive', reads: ['archive', 'git'] },
        { id: 'ARC-03', waiver: 'W0', stage: 'candidate', reads: ['archive', 'git'] },
        { id: 'ARC-04', waiver: 'W1', stage: 'archive', reads: ['releases', 'git', 'restoreDrills'] },
        { id: 'DLV-02', waiver: 'W0', stage: 'delivery', reads: ['published'] },
        { id: 'GOV-09', waiver: 'W0', stage: 'signoff', reads: ['trend'] },
      ],
    },
  ],
} as const;
const digestOf = (files: TestFile[], changes: object = later): string =>
  factsOf(files, changes).release.candidateDigest;
const archive = (readBack: string, retention: string): TestFile => ({
  kind: 'archive',
  path: 'gate/archive/2.4.0.yaml',
  text: `version: "2.4.0"\nitems: []\n${readBack}retention: {lock: ${retention}}\n`,
});
const digest64 = 'ab'.repeat(32);
const readBack = `readBack:\n  - {path: a, sha256: "sha256:${digest64}", at: 2026-04-01}\n`;
const written: TestFile[] = [
  { kind: 'restoreDrills', path: 'gate/restore-drills.yaml', text: 'drills: []\n' },
  { kind: 'published', path: 'gate/published/2.4.0.yaml', text: 'version: "2.4.0"\nfiles: []\n' },
];

it('gives the candidate one digest, whatever is archived, practised and published after the sign-off', () => {
  expect(digestOf([soup, ...written])).toBe(digestOf([soup]));
  expect(digestOf([soup, archive(readBack, 'compliance')])).toBe(digestOf([soup, archive('', 'compliance')]));
  expect(digestOf([soup, { ...archive('', 'compliance'), text: 'version: "2.4.0"\nitems: []\n' }])).toBe(
    digestOf([soup]),
  );
});

it('gives another digest to another retention, which people approve', () => {
  expect(digestOf([soup, archive('', 'governance')])).not.toBe(digestOf([soup, archive('', 'compliance')]));
  expect(digestOf([soup, archive('', 'compliance')])).not.toBe(digestOf([soup]));
});

it('gives another digest to what a rule reads before or at the sign-off, or no rule reads', () => {
  const trend = { kind: 'trend', path: 'gate/trend.yaml', text: 'reviewedAt: 2026-02-01\n' } as const;
  expect(digestOf([soup, trend])).not.toBe(digestOf([soup]));
  for (const file of written) expect(digestOf([soup, file], {})).not.toBe(digestOf([soup], {}));
  const [pack] = later.packs;
  const early = { id: 'OWN-01', waiver: 'W0', stage: 'candidate', reads: ['published', 'restoreDrills'] };
  const withOwn = { packs: [{ ...pack, rules: [...pack.rules, early] }] };
  for (const file of written) expect(digestOf([soup, file], withOwn)).not.toBe(digestOf([soup], withOwn));
});
