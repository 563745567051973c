import { describe, expect, it } from 'vitest';
import { factsViolations, materialOf, type TestFile } from '../../test-support/material.ts';
import { assembleFacts } from '../assemble-facts.ts';

const author = { id: 'safety-engineer', known: 'gitAuthor' } as const;
const digest = `sha256:${'ab'.repeat(32)}`;

function manifest(rest: string, version = '2.4.0', path = `gate/archive/${version}.yaml`): TestFile {
  return { kind: 'archive', path, text: `version: "${version}"\nitems: []\n${rest}`, author };
}

function assemble(...files: TestFile[]) {
  const { facts, problems } = assembleFacts(materialOf(files));
  expect(factsViolations(facts)).toEqual([]);
  return { archive: facts.archive, kinds: facts.evidence.kinds, problems };
}

describe('retention', () => {
  it('is told with the whole years of its lock, and who answers for it', () => {
    const { archive } = assemble(
      manifest(
        'retention: {lock: compliance, lockedAt: 2026-03-03, lockedUntil: 2046-03-02, productLifetimeYears: 12, hold: {active: true}}\n',
      ),
    );
    expect(archive.retention).toEqual({
      lock: 'compliance',
      lockedAt: Date.UTC(2026, 2, 3),
      lockedUntil: Date.UTC(2046, 2, 2),
      lockedYears: 19,
      productLifetimeYears: 12,
      hold: { active: true },
      author,
      source: expect.objectContaining({ path: 'gate/archive/2.4.0.yaml', line: 3 }),
    });
  });

  it('has no years where begin or end is not told', () => {
    const { archive } = assemble(manifest('retention: {lock: governance, lockedUntil: 2046-03-02}\n'));
    expect(archive.retention).not.toHaveProperty('lockedYears');
    expect(archive.retention).not.toHaveProperty('lockedAt');
  });

  it('of another version is not told', () => {
    const { archive, problems } = assemble(manifest('retention: {lock: compliance}\n', '2.3.0'));
    expect(archive).not.toHaveProperty('retention');
    expect(problems.map(({ code }) => code)).toEqual(['RECORD_NOT_USED']);
  });

  it('told twice is a contradiction', () => {
    const retention = 'retention: {lock: compliance}\n';
    const { problems } = assemble(manifest(retention), manifest(retention, '2.4.0', 'gate/archive/more.yaml'));
    expect(problems.map(({ code }) => code)).toEqual(['EVIDENCE_DUPLICATE']);
  });

  it('makes a manifest that lists nothing yet more than empty', () => {
    const stateOf = (file: TestFile) => assemble(file).kinds.find(({ kind }) => kind === 'archive')?.state;
    expect(stateOf(manifest(''))).toBe('empty');
    expect(stateOf(manifest('retention: {lock: none}\n'))).toBe('present');
  });
});

it('what was read back is told by path, of the released version alone', () => {
  const entry = (path: string) => `  - {path: ${path}, sha256: "${digest}", at: 2026-03-03T18:00:00Z}\n`;
  const { archive } = assemble(
    manifest(`readBack:\n${entry('b')}${entry('a')}`),
    manifest(`readBack:\n${entry('old')}`, '2.3.0'),
  );
  expect(archive.readBack).toMatchObject([
    { path: 'a', sha256: digest, at: Date.UTC(2026, 2, 3, 18), source: { line: 5 } },
    { path: 'b', source: { line: 4 } },
  ]);
});

it('drills are told in the order of their times', () => {
  const text =
    'drills:\n' +
    '  - {version: "2.3.0", kind: restoreAndRebuild, at: 2026-01-20, result: passed, reference: DRILL-4}\n' +
    '  - {version: "2.2.0", kind: restore, at: 2025-01-21, result: failed}\n';
  const { archive } = assemble({ kind: 'restoreDrills', path: 'gate/restore-drills.yaml', text });
  expect(archive.drills).toMatchObject([
    {
      version: '2.2.0',
      kind: 'restore',
      at: Date.UTC(2025, 0, 21),
      result: 'failed',
      author: { known: 'claimed' },
      source: { line: 3 },
    },
    { version: '2.3.0', result: 'passed', reference: 'DRILL-4', source: { line: 2 } },
  ]);
});

it('a drill on a day that does not exist is refused', () => {
  const text = 'drills:\n  - {version: "2.3.0", kind: restore, at: 2026-02-30, result: passed}\n';
  const { archive, problems } = assemble({ kind: 'restoreDrills', path: 'gate/restore-drills.yaml', text });
  expect(archive.drills).toEqual([]);
  expect(problems).toMatchObject([{ code: 'EVIDENCE_INVALID', place: { line: 2 } }]);
});
