import { expect, it } from 'vitest';
import { commit, factsViolations, materialOf, type TestFile } from '../../test-support/material.ts';
import { assembleFacts } from '../assemble-facts.ts';

const [released, unsigned] = ['ab', 'cd'].map((byte) => `sha256:${byte.repeat(32)}`);

const record = (version: string, more = ''): TestFile => ({
  kind: 'rebuild',
  path: `gate/rebuild/${version}.yaml`,
  text:
    `version: "${version}"\ncommit: ${commit}\nbuilder: second\n${more}artifacts:\n` +
    `  - {name: pump.bin, sha256: "${released}", unsignedSha256: "${unsigned}", rebuiltSha256: "${released}",\n` +
    `     difference: {report: docs/difference.md, acceptedBy: SAFETY@pump.example, acceptedAt: 2026-03-03}}\n`,
});

function rebuildOf(...files: TestFile[]) {
  const { facts } = assembleFacts(materialOf(files));
  expect(factsViolations(facts)).toEqual([]);
  return facts.build.rebuild;
}

it('a second build is told beside what is released', () => {
  expect(rebuildOf(record('2.4.0', 'rebuiltAt: 2026-03-02T08:00:00Z\n'))).toEqual({
    version: '2.4.0',
    commit,
    builder: 'second',
    rebuiltAt: Date.UTC(2026, 2, 2, 8),
    artifacts: [
      {
        ...{ name: 'pump.bin', sha256: released, unsignedSha256: unsigned, rebuiltSha256: released },
        difference: {
          report: 'docs/difference.md',
          acceptedBy: 'safety-engineer',
          acceptedAt: Date.UTC(2026, 2, 3),
        },
        source: expect.objectContaining({ line: 6 }),
      },
    ],
    author: { id: 'unknown', known: 'claimed' },
    source: expect.objectContaining({ path: 'gate/rebuild/2.4.0.yaml' }),
  });
});

it('of several records that of the released version is told', () => {
  expect(rebuildOf(record('2.4.0'), record('2.5.0'))?.version).toBe('2.4.0');
});

it('without a record there is none', () => {
  expect(rebuildOf()).toBeUndefined();
});
