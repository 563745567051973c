import type { Vulnerability } from '@gatehouse/schema';
import { describe, expect, it } from 'vitest';
import { factsViolations, materialOf, type TestFile } from '../../test-support/material.ts';
import { assembleFacts } from '../assemble-facts.ts';

const component = 'pkg:npm/parser@1.2.0';

interface Match {
  readonly id?: string;
  readonly related?: readonly string[];
  readonly severity?: string;
  readonly name?: string;
  readonly purl?: string;
}

const scan = (matches: readonly Match[], path = 'evidence/grype.json'): TestFile => ({
  kind: 'vulnerabilities',
  path,
  text: JSON.stringify({
    matches: matches.map(
      ({ id = 'CVE-2026-0001', related = [], severity = 'High', name = 'parser', purl = component }) => ({
        vulnerability: { id, severity, fix: { versions: [], state: 'unknown' } },
        relatedVulnerabilities: related.map((other) => ({ id: other, severity: 'Unknown' })),
        matchDetails: [],
        artifact: { name, version: purl.slice(purl.lastIndexOf('@') + 1), purl },
      }),
    ),
    source: { type: 'directory', target: '/product' },
    descriptor: { name: 'grype', version: '0.90.0', timestamp: '2026-03-03T06:00:00Z' },
  }),
});

const sbom = (purl?: string): TestFile => ({
  kind: 'sbom',
  path: 'evidence/sbom.cdx.json',
  text: JSON.stringify({
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: { type: 'application', name: 'pump', version: '2.4.0', ...(purl === undefined ? {} : { purl }) },
    },
    components: [],
  }),
});

interface Statement {
  readonly vulnerability?: string;
  readonly aliases?: readonly string[];
  readonly product?: object | string;
  readonly subcomponents?: readonly string[];
  readonly status?: string;
  readonly at?: string;
}

const vex = (statements: readonly Statement[], path = 'gate/vex.openvex.json'): TestFile => ({
  kind: 'vex',
  path,
  text: JSON.stringify({
    '@context': 'https://openvex.dev/ns/v0.2.0',
    '@id': `https://pump.example/vex/${path}`,
    author: 'Safety engineer <safety@pump.example>',
    timestamp: '2026-03-01T00:00:00Z',
    version: 1,
    statements: statements.map(
      ({
        vulnerability = 'CVE-2026-0001',
        aliases = [],
        product = component,
        status = 'not_affected',
        at,
        subcomponents,
      }) => ({
        vulnerability: { name: vulnerability, aliases },
        products: [
          {
            ...(typeof product === 'string' ? { '@id': product } : product),
            ...(subcomponents === undefined ? {} : { subcomponents: subcomponents.map((id) => ({ '@id': id })) }),
          },
        ],
        status,
        ...(status === 'not_affected' ? { justification: 'vulnerable_code_not_present' } : {}),
        ...(status === 'affected' ? { action_statement: 'Update' } : {}),
        ...(at === undefined ? {} : { timestamp: at }),
      }),
    ),
  }),
});

function assemble(...files: TestFile[]) {
  const assembled = assembleFacts(materialOf(files));
  expect(assembled.facts.evidence.items.filter(({ state }) => state === 'unreadable')).toEqual([]);
  expect(factsViolations(assembled.facts)).toEqual([]);
  return { ...assembled, found: assembled.facts.vulnerabilities };
}

/** What the one statement does to the one vulnerability: how it matched, or why not. */
function outcome(statement: Statement, ...more: TestFile[]): string | undefined {
  const { items, unmatchedVex } = assemble(scan([{}]), vex([statement]), ...more).found;
  return items[0]?.vex?.matched ?? unmatchedVex[0]?.why;
}

describe('a statement matches', () => {
  it.each<[string, Statement, string]>([
    ['the component', { product: component }, 'component'],
    ['the digest of the artefact', { product: { hashes: { 'sha-256': 'ab'.repeat(32) } } }, 'artifact'],
    ['the product by its id', { product: 'pump@2.4.0' }, 'product'],
    ['the product by a generic package URL', { product: 'pkg:generic/pump@2.4.0' }, 'product'],
    ['the product, for the component', { product: 'pump@2.4.0', subcomponents: [component] }, 'product'],
  ])('%s', (_, statement, matched) => {
    expect(outcome(statement)).toBe(matched);
  });

  it('the product by the package URL of its bill of materials', () => {
    const subject = sbom('pkg:npm/%40pump/firmware@2.4.0');
    expect(outcome({ product: 'pkg:npm/%40pump/firmware@2.4.0' }, subject)).toBe('product');
    expect(outcome({ product: 'pkg:npm/%40pump/firmware@2.3.0' }, subject)).toBe(
      'pkg:npm/%40pump/firmware@2.3.0 is not the released version 2.4.0',
    );
  });
});

describe('a statement does not match, and says why, when it is about', () => {
  it.each<[string, Statement, string]>([
    ['no version of the component', { product: 'pkg:npm/parser' }, 'pkg:npm/parser names no version'],
    [
      'another version of the component',
      { product: 'pkg:npm/parser@1.3.0' },
      `pkg:npm/parser@1.3.0 is not ${component}`,
    ],
    ['no version of the product', { product: 'pkg:generic/pump' }, 'pkg:generic/pump names no version'],
    [
      'another version of the product',
      { product: 'pkg:generic/pump@2.3.0' },
      'pkg:generic/pump@2.3.0 is not the released version 2.4.0',
    ],
    [
      'another package of that name',
      { product: 'pkg:pypi/parser@1.2.0' },
      `pkg:pypi/parser@1.2.0 is neither the product nor the component ${component}`,
    ],
    [
      'another artefact',
      { product: { hashes: { 'sha-256': 'cd'.repeat(32) } } },
      `sha256:${'cd'.repeat(32)} is not the digest of a released artefact`,
    ],
    [
      'another component of the product',
      { product: 'pump@2.4.0', subcomponents: ['pkg:npm/other@1.0.0'] },
      `the statement is about pkg:npm/other@1.0.0; the component is ${component}`,
    ],
    ['another vulnerability', { vulnerability: 'CVE-2026-9999' }, 'no scan lists CVE-2026-9999'],
    [
      'a variant of the package that the scan did not see',
      { product: `${component}?arch=arm64` },
      `${component}?arch=arm64 is not ${component}`,
    ],
  ])('%s', (_, statement, why) => {
    expect(outcome(statement)).toBe(why);
  });
});

describe('by aliases', () => {
  const byAlias = (statement: Statement, match: Match) => assemble(scan([match]), vex([statement])).found.items;

  it('a statement about the advisory is about its CVE', () => {
    const [found] = byAlias(
      { vulnerability: 'GHSA-aaaa-bbbb-cccc' },
      { id: 'GHSA-aaaa-bbbb-cccc', related: ['CVE-2026-0001'] },
    );
    expect(found).toMatchObject({
      id: 'CVE-2026-0001',
      aliases: ['GHSA-aaaa-bbbb-cccc'],
      vex: { matched: 'component' },
    });
  });

  it('a statement about one CVE of an advisory does not settle the other', () => {
    const items = byAlias(
      { vulnerability: 'CVE-2026-0001', aliases: ['ELSA-2026-1'] },
      { id: 'ELSA-2026-1', related: ['CVE-2026-0001', 'CVE-2026-0002'] },
    );
    expect(items.map(({ id, vex: statement }) => [id, statement?.matched])).toEqual([
      ['CVE-2026-0001', 'component'],
      ['CVE-2026-0002', undefined],
    ]);
  });
});

describe('of several statements', () => {
  const statusOf = (...files: TestFile[]) => assemble(scan([{}]), ...files).found.items[0]?.vex?.status;

  it('the newest decides, wherever it stands', () => {
    const newer = { status: 'under_investigation', at: '2026-03-02T00:00:00Z' };
    expect(statusOf(vex([newer, {}]))).toBe('under_investigation');
    expect(statusOf(vex([{}, newer]))).toBe('under_investigation');
    expect(statusOf(vex([newer], 'a.json'), vex([{}], 'b.json'))).toBe('under_investigation');
  });

  it('of the same moment, the one that stands later decides', () => {
    expect(statusOf(vex([{}, { status: 'affected' }]))).toBe('affected');
    expect(statusOf(vex([{ status: 'affected' }, {}]))).toBe('not_affected');
  });

  it('a newer one about something else decides nothing', () => {
    const newer = { status: 'affected', at: '2026-03-02T00:00:00Z', product: 'pkg:npm/parser@9.9.9' };
    expect(statusOf(vex([{}, newer]))).toBe('not_affected');
  });
});

it('the author of a statement is known from the commit when that is of the same person', () => {
  const known = (author?: string) => {
    const file =
      author === undefined ? vex([{}]) : { ...vex([{}]), author: { id: author, known: 'gitAuthor' } as const };
    const statement = assemble(scan([{}]), file).found.items[0]?.vex;
    return [statement?.author, statement?.known];
  };
  expect(known()).toEqual(['safety-engineer', 'claimed']);
  expect(known('verification-lead')).toEqual(['safety-engineer', 'claimed']);
  expect(known('safety-engineer')).toEqual(['safety-engineer', 'gitAuthor']);
});

describe('a vulnerability', () => {
  it('that two scans find is one, in the worse reading, at the place of the first', () => {
    const { items, index, scans } = assemble(
      scan([{ severity: 'Critical' }], 'b.json'),
      scan([{ severity: 'Low' }], 'a.json'),
    ).found;
    const key = `CVE-2026-0001 in ${component}`;
    expect(items).toMatchObject([{ key, severity: 'critical', source: { path: 'a.json' } }]);
    expect(index).toEqual({ [key]: 0 });
    expect(scans.map(({ source }) => source.path)).toEqual(['a.json', 'b.json']);
  });

  it('in variants of a package stays one for each, so that a statement settles only the one it names', () => {
    const variants = ['amd64', 'arm64'].map((arch) => ({ purl: `${component}?arch=${arch}` }));
    const { items } = assemble(scan(variants), vex([{ product: `${component}?arch=arm64` }])).found;
    expect(items.map(({ component: found, vex: statement }) => [found, statement?.matched])).toEqual([
      [`${component}?arch=amd64`, undefined],
      [`${component}?arch=arm64`, 'component'],
    ]);
  });
});

describe('a risk assessment', () => {
  const risk = (name: string, more: string): TestFile => ({
    kind: 'vulnerabilityRisk',
    path: `gate/vulnerabilities/${name}.yaml`,
    text: `vulnerability: CVE-2026-0001\nsecurity: acceptable\n${more}`,
  });
  const riskOf = (...files: TestFile[]): Vulnerability['risk'] => assemble(scan([{}]), ...files).found.items[0]?.risk;

  it('of the component comes before one of every component', () => {
    const general = risk('a', 'safety: acceptable\nby: safety-engineer\nat: 2026-03-02\n');
    const exact = risk('b', `safety: unacceptable\ncomponent: ${component}\n`);
    expect(riskOf(general)).toMatchObject({
      safety: 'acceptable',
      author: { id: 'safety-engineer', known: 'claimed' },
      at: Date.UTC(2026, 2, 2),
    });
    expect(riskOf(general, exact)).toMatchObject({ safety: 'unacceptable' });
  });

  it('of another component is not taken, and noted', () => {
    const { found, problems } = assemble(scan([{}]), risk('a', 'safety: acceptable\ncomponent: pkg:npm/parser\n'));
    expect(found.items[0]).not.toHaveProperty('risk');
    expect(problems).toMatchObject([
      { code: 'RECORD_NOT_USED', place: { path: 'gate/vulnerabilities/a.yaml', line: 1 } },
    ]);
  });
});
