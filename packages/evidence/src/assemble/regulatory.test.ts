import { describe, expect, it } from 'vitest';
import { materialOf, type TestFile } from '../../test-support/material.ts';
import { assembleFacts } from '../assemble-facts.ts';

const assemble = (...files: TestFile[]) => assembleFacts(materialOf(files));
const quality = { author: { id: 'safety-engineer', known: 'gitAuthor' } } as const;

describe('regulatory decisions', () => {
  const record = (version: string, more: string): TestFile => ({
    kind: 'regulatory',
    path: `gate/regulatory/${version}.yaml`,
    text: `version: "${version}"\n${more}`,
    ...quality,
  });

  it('stand by market, each with who decided and how that is known', () => {
    const { facts } = assemble(
      record(
        '2.4.0',
        [
          'decisions:',
          '  - {market: us, significant: true, approvalNeeded: true, approvalReference: K1, by: somebody, at: 2026-03-01}',
          '  - {market: eu, significant: false, rationale: Unchanged., approvalNeeded: false, by: safety@pump.example}',
        ].join('\n'),
      ),
    );
    expect(facts.regulatory).toMatchObject({
      version: '2.4.0',
      index: { eu: 0, us: 1 },
      author: { id: 'safety-engineer', known: 'gitAuthor' },
      decisions: [
        { market: 'eu', rationale: 'Unchanged.', by: 'safety-engineer', known: 'gitAuthor', source: { line: 4 } },
        { market: 'us', approvalReference: 'K1', by: 'somebody', known: 'claimed', at: Date.UTC(2026, 2, 1) },
      ],
    });
  });

  it('of another version are told as that, and never stand for the release', () => {
    expect(assemble(record('2.3.0', 'none: No device.\n')).facts.regulatory).toMatchObject({
      version: '2.3.0',
      none: 'No device.',
    });
    const { facts, problems } = assemble(record('2.3.0', 'none: No device.\n'), record('2.4.0', 'decisions: []\n'));
    expect(facts.regulatory?.version).toBe('2.4.0');
    expect(problems).toMatchObject([{ code: 'RECORD_NOT_USED', place: { path: 'gate/regulatory/2.3.0.yaml' } }]);
  });

  it('are empty when the list is, and unreadable when a market is decided twice or nothing is stated', () => {
    const stateOf = (more: string) =>
      assemble(record('2.4.0', more)).facts.evidence.kinds.find(({ kind }) => kind === 'regulatory')?.state;
    const decision = '  - {market: eu, significant: false, approvalNeeded: false}\n';
    expect(stateOf('decisions: []\n')).toBe('empty');
    expect(stateOf(`decisions:\n${decision}`)).toBe('present');
    expect(stateOf(`decisions:\n${decision}${decision}`)).toBe('unreadable');
    expect(stateOf('author: x\n')).toBe('unreadable');
    expect(stateOf(`none: No device.\ndecisions:\n${decision}`)).toBe('unreadable');
  });

  it('are absent when there is no record', () => {
    expect(assemble().facts).not.toHaveProperty('regulatory');
    expect(assemble().facts).not.toHaveProperty('legacy');
  });
});

describe('the legacy route', () => {
  const legacy = (more: string): TestFile => ({
    kind: 'legacy',
    path: 'gate/legacy.yaml',
    text: `version: "2.4.0"\n${more}`,
  });

  it('tells each part that is recorded, with its place', () => {
    const { facts } = assemble(
      legacy(
        'rationale: {text: Ten years in use., by: lead, at: 2026-02-01}\nfeedback: {reference: docs/feedback.md}\n',
      ),
    );
    expect(facts.legacy).toEqual({
      version: '2.4.0',
      author: { id: 'unknown', known: 'claimed' },
      source: expect.objectContaining({ path: 'gate/legacy.yaml' }),
      rationale: {
        text: 'Ten years in use.',
        by: 'lead',
        at: Date.UTC(2026, 1, 1),
        source: expect.objectContaining({ line: 2 }),
      },
      feedback: { text: 'docs/feedback.md', source: expect.objectContaining({ line: 3 }) },
    });
  });
});
