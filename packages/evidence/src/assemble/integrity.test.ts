import { expect, it } from 'vitest';
import { factsViolations, materialOf, type TestFile } from '../../test-support/material.ts';
import { assembleFacts } from '../assemble-facts.ts';

const artifact = `sha256:${'ab'.repeat(32)}`;

function securityOf(...files: TestFile[]) {
  const { facts } = assembleFacts(materialOf(files));
  expect(factsViolations(facts)).toEqual([]);
  return facts.security;
}

const record = (version: string, files: string, keys: string): TestFile => ({
  kind: 'integrity',
  path: `gate/integrity/${version}.yaml`,
  text: `version: "${version}"\nfiles:\n${files}keys:\n${keys}`,
});

it('files are told with what covers them, and keys with their custody', () => {
  const security = securityOf(
    record(
      '2.4.0',
      `  - {artifact: "${artifact}", path: pump, kind: executable, coveredBy: signature, key: k, verified: true, verifiedAt: 2026-03-02}\n` +
        `  - {artifact: "${artifact}", path: conf, kind: configuration}\n`,
      '  - {id: k, approvedBy: safety@pump.example, approvedAt: 2026-01-05, custody: {at: 2026-01-06, reference: KEY-3}}\n' +
        '  - {id: a}\n',
    ),
  );
  expect(security.integrity).toMatchObject({
    version: '2.4.0',
    files: [
      { artifact, path: 'conf', kind: 'configuration', source: { line: 4 } },
      { path: 'pump', coveredBy: 'signature', key: 'k', verified: true, verifiedAt: Date.UTC(2026, 2, 2) },
    ],
  });
  expect(security.integrity?.files[0]).not.toHaveProperty('verified');
  expect(security.keys).toEqual([
    { id: 'a', source: expect.objectContaining({ line: 7 }) },
    {
      id: 'k',
      approvedBy: 'safety-engineer',
      approvedAt: Date.UTC(2026, 0, 5),
      custody: { at: Date.UTC(2026, 0, 6), reference: 'KEY-3' },
      source: expect.objectContaining({ line: 6 }),
    },
  ]);
});

it('keys come from the record of the released version alone', () => {
  const file = `  - {artifact: "${artifact}", path: pump, kind: executable}\n`;
  const security = securityOf(record('2.3.0', file, '  - {id: old}\n'), record('2.4.0', file, '  - {id: new}\n'));
  expect(security.keys.map(({ id }) => id)).toEqual(['new']);
});

it('without a record there are no keys', () => {
  expect(securityOf()).toEqual({ keys: [] });
});
