import { readFileSync } from 'node:fs';
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
  readonly vector?: string;
}

const scan = (matches: readonly Match[], path = 'evidence/grype.json'): TestFile => ({
  kind: 'vulnerabilities',
  path,
  text: JSON.stringify({
    matches: matches.map(
      ({ id = 'CVE-2026-0001', related = [], severity = 'High', name = 'parser', purl = component, vector = '' }) => ({
        vulnerability: { id, severity, fix: { versions: [], state: 'unknown' }, cvss: [{ vector }] },
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
    ['another vulnerability', { vulnerability: 'CVE-2026-9999' }, 'no scan lists CVE-2026-9999'],
    [
      'no version of the component',
      { product: 'pkg:npm/parser' },
      'pkg:npm/parser names no version; the scan found 1.2.0',
    ],
    [
      'another version of the component',
      { product: 'pkg:npm/parser@1.3.0' },
      'pkg:npm/parser@1.3.0 is not version 1.2.0, which the scan found',
    ],
    [
      'no version of the product',
      { product: 'pkg:generic/pump' },
      'pkg:generic/pump names no version; the released one is 2.4.0',
    ],
    [
      'another version of the product',
      { product: 'pkg:generic/pump@2.3.0' },
      'pkg:generic/pump@2.3.0 is not the released version 2.4.0',
    ],
    [
      'a package of another type',
      { product: 'pkg:pypi/parser@1.2.0' },
      `pkg:pypi/parser@1.2.0 is neither the product nor the component ${component}: it is a package of pypi, not of npm`,
    ],
    [
      'a package of another namespace',
      { product: 'pkg:npm/%40other/parser@1.2.0' },
      `pkg:npm/%40other/parser@1.2.0 is neither the product nor the component ${component}: it is a package of npm/@other, not of npm`,
    ],
    [
      'something else',
      { product: 'https://pump.example/' },
      `https://pump.example/ is neither the product nor the component ${component}`,
    ],
    [
      'another artefact',
      { product: { hashes: { 'sha-256': 'cd'.repeat(32) } } },
      `sha256:${'cd'.repeat(32)} is not the digest of a released artefact`,
    ],
    [
      'another component of the product',
      { product: 'pump@2.4.0', subcomponents: ['pkg:npm/other@1.0.0'] },
      `pkg:npm/other@1.0.0 is neither the product nor the component ${component}`,
    ],
    [
      'another version of the component in the product',
      { product: 'pump@2.4.0', subcomponents: ['pkg:npm/parser@1.1.0'] },
      'pkg:npm/parser@1.1.0 is not version 1.2.0, which the scan found',
    ],
    [
      'a variant of the package that the scan did not see',
      { product: `${component}?arch=arm64` },
      `${component}?arch=arm64 has the qualifier arch=arm64; the scan found the package without arch`,
    ],
    [
      'a bill of materials that is not there',
      { product: 'urn:cdx:3e671687-395b-41f5-a30f-a58921a69b79/1#parser' },
      'urn:cdx:3e671687-395b-41f5-a30f-a58921a69b79/1#parser is about a bill of materials that is not among the evidence',
    ],
  ])('%s', (_, statement, why) => {
    expect(outcome(statement)).toBe(why);
  });

  it('another release, told by the identifier that comes closest', () => {
    const identifiers = { purl: 'pkg:generic/pump@2.3.0', cpe23: 'cpe:2.3:a:example:pump:2.3.0:*:*:*:*:*:*:*' };
    const product = { '@id': 'https://pump.example/', identifiers, hashes: { 'sha-256': 'cd'.repeat(32) } };
    expect(outcome({ product })).toBe('pkg:generic/pump@2.3.0 is not the released version 2.4.0');
  });

  it('another variant of the package', () => {
    const { unmatchedVex } = assemble(
      scan([{ purl: `${component}?arch=amd64` }]),
      vex([{ product: `${component}?arch=arm64` }]),
    ).found;
    expect(unmatchedVex[0]?.why).toBe(
      `${component}?arch=arm64 has the qualifier arch=arm64; the scan found the package with arch=amd64`,
    );
  });

  it('no product at all', () => {
    const statement = vex([{}]);
    const text = JSON.stringify({
      ...JSON.parse(statement.text),
      statements: [{ vulnerability: { name: 'CVE-2026-0001' }, status: 'fixed' }],
    });
    expect(assemble(scan([{}]), { ...statement, text }).found.unmatchedVex).toMatchObject([
      { vulnerability: 'CVE-2026-0001', why: 'the statement names no product', source: { line: 1 } },
    ]);
  });

  it('a CVE that shares only its advisory with the one that was found', () => {
    const { unmatchedVex } = assemble(
      scan([{ id: 'GHSA-aaaa-bbbb-cccc', related: ['CVE-2026-0001'] }]),
      vex([{ vulnerability: 'CVE-2026-0002', aliases: ['GHSA-aaaa-bbbb-cccc'] }]),
    ).found;
    expect(unmatchedVex[0]?.why).toBe('no scan lists CVE-2026-0002; its alias stands for CVE-2026-0001');
  });

  it('something that a newer statement decides, which is named, and by nobody who is known', () => {
    const newer = { status: 'affected', at: '2026-03-02T00:00:00Z' };
    const older = vex([{}], 'gate/a.json');
    const unknown = { ...older, text: older.text.replace('safety@pump.example', 'guest@pump.example') };
    const { items, unmatchedVex } = assemble(scan([{}]), unknown, vex([newer], 'gate/b.json')).found;
    expect(items[0]?.vex).toMatchObject({
      status: 'affected',
      source: { path: 'gate/b.json', pointer: '/statements/0' },
    });
    expect(unmatchedVex).toMatchObject([
      {
        why: 'it is overruled by the newer statement, 2026-03-02T00:00:00.000Z at gate/b.json:1; its author Safety engineer <guest@pump.example> is not one of the people in the configuration',
        source: { path: 'gate/a.json' },
      },
    ]);
  });

  it('something that another statement of the same moment decides', () => {
    const { unmatchedVex } = assemble(scan([{}]), vex([{}, { status: 'affected' }])).found;
    expect(unmatchedVex.map(({ why }) => why)).toEqual([
      'it is overruled by the statement of the same moment (affected), 2026-03-01T00:00:00.000Z at gate/vex.openvex.json:1',
    ]);
  });

  it('many products, of which it shows a few', () => {
    const [first] = JSON.parse(vex([{}]).text).statements;
    const products = Array.from({ length: 9 }, (_, index) => ({ '@id': `pkg:npm/parser@9.${index}.0` }));
    const file = vex([{}]);
    const text = JSON.stringify({ ...JSON.parse(file.text), statements: [{ ...first, products }] });
    const [unmatched] = assemble(scan([{}]), { ...file, text }).found.unmatchedVex;
    expect(unmatched?.why.split('; ')).toEqual([
      ...[0, 1, 2, 3].map((index) => `pkg:npm/parser@9.${index}.0 is not version 1.2.0, which the scan found`),
      'and 5 more reasons of this kind',
    ]);
  });

  it('what no other statement decides, and it is noted once for each document', () => {
    const wrong = vex([{ product: 'pkg:generic/pump@2.3.0' }, { product: 'pkg:npm/parser@1.0.0' }], 'gate/a.json');
    const other = vex([{ vulnerability: 'CVE-2026-9999' }], 'gate/b.json');
    expect(assemble(scan([{}]), wrong, other).problems).toMatchObject([
      {
        code: 'RECORD_NOT_USED',
        kind: 'vex',
        message:
          'the statement on CVE-2026-0001 decides nothing, and neither do 1 more of this document: pkg:generic/pump@2.3.0 is not the released version 2.4.0',
        place: { path: 'gate/a.json', line: 1 },
      },
    ]);
    expect(assemble(scan([{}]), wrong, vex([{}], 'gate/c.json')).problems).toEqual([]);
  });

  it('something that it decides for another component is not told', () => {
    const matches = [{}, { name: 'parser', purl: 'pkg:npm/parser@2.0.0' }];
    const newer = { status: 'affected', at: '2026-03-02T00:00:00Z', product: 'pkg:npm/parser@2.0.0' };
    expect(assemble(scan(matches), vex([{ product: 'pump@2.4.0' }, newer])).found.unmatchedVex).toEqual([]);
  });
});

describe('a link into a bill of materials', () => {
  const serial = '3e671687-395b-41f5-a30f-a58921a69b79';
  const bill = (version: string): TestFile => ({
    kind: 'sbom',
    path: 'evidence/sbom.cdx.json',
    text: JSON.stringify({
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      serialNumber: `urn:uuid:${serial}`,
      version: 1,
      metadata: {
        component: { type: 'application', 'bom-ref': 'root', name: 'pump', version, purl: `pkg:npm/pump@${version}` },
      },
      components: [
        { type: 'library', 'bom-ref': 'the parser', name: 'parser', version: '1.2.0', purl: component },
        { type: 'library', 'bom-ref': 'other', name: 'other', version: '1.0.0', purl: 'pkg:npm/other@1.0.0' },
      ],
    }),
  });

  it('means nothing of this release in a bill of another one', () => {
    expect(outcome({ product: `urn:cdx:${serial}/1#the%20parser` }, bill('2.3.0'))).toBe(
      'pkg:npm/pump@2.3.0 is not the released version 2.4.0; pump@2.3.0 is not the released version 2.4.0',
    );
  });

  it.each([
    ['the component in the product', '1#the%20parser', '2.4.0', 'product'],
    ['the product', '1#pkg%3Anpm%2Fpump%402.4.0', '2.4.0', 'product'],
    ['the product by the name that the bill gives it', '1#root', '2.4.0', 'product'],
    ['the whole bill', '1', '2.4.0', 'product'],
    [
      'another component',
      '1#other',
      '2.4.0',
      `pkg:npm/other@1.0.0 is neither the product nor the component ${component}`,
    ],
    [
      'another version of the bill',
      '2#the%20parser',
      '2.4.0',
      `urn:cdx:${serial}/2#the%20parser is about another version of the bill of materials urn:uuid:${serial}/1`,
    ],
  ])('means %s', (_, link, version, expected) => {
    expect(outcome({ product: `urn:cdx:${serial}/${link}` }, bill(version))).toBe(expected);
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

describe('real files of all formats', () => {
  const fixture = (kind: TestFile['kind'], path: string): TestFile => ({
    kind,
    path: `evidence/${path}`,
    text: readFileSync(new URL(`../../fixtures/${path}`, import.meta.url), 'utf8'),
  });
  const scans = [
    'grype/infusion-pump.grype.json',
    'osv-scanner/osv-scanner/all-packages.json',
    'trivy/image/report.json',
    'npm-audit/npm/vulnerable.json',
    'dependabot/list/alerts.json',
    'in-toto-vulns/statement/scan.json',
  ].map((path) => fixture('vulnerabilities', path));
  const pump = materialOf([]);
  const product = { ...pump.product, id: 'infusion-pump' };
  const facts = (...files: TestFile[]) => assembleFacts(materialOf(files, { product })).facts.vulnerabilities;
  const bill: TestFile = {
    kind: 'sbom',
    path: 'evidence/bill.cdx.json',
    text: JSON.stringify({
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      serialNumber: 'urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79',
      version: 1,
      metadata: { component: { type: 'device', name: 'infusion-pump', version: '2.4.0' } },
      components: ['%40example/tls@3.1.0', 'example-parser@1.2.0'].map((name) => ({
        type: 'library',
        'bom-ref': `pkg:npm/${name}`,
        name,
        purl: `pkg:npm/${name}`,
      })),
    }),
  };

  it('of scans tell one vulnerability of one component once', () => {
    const { items } = facts(...scans, bill, fixture('exploited', 'kev/known_exploited_vulnerabilities.json'));
    const tls = items.filter(
      ({ key }) => key.endsWith('pkg:npm/%40example/tls@3.1.0') && !key.startsWith('CVE-2026-4001'),
    );
    expect(tls).toMatchObject([
      {
        id: 'CVE-2026-1001',
        aliases: ['EXAMPLE-2026-0007', 'GHSA-aaaa-bbbb-cccc'],
        severity: 'critical',
        score: 9.8,
        kev: { listed: true, since: '2026-02-03' },
        fixedIn: ['3.1.4', '4.0.1'],
      },
    ]);
    const parser = items.filter((item) => item.component === 'pkg:npm/example-parser@1.2.0');
    expect(parser.map(({ id, ignoredByScanner }) => [id, ignoredByScanner])).toEqual([
      ['GHSA-dddd-eeee-ffff', false],
      ['GHSA-gggg-hhhh-jjjj', false],
    ]);
  });

  it.each([
    ['openvex/infusion-pump.openvex.json', 'not_affected'],
    ['csaf-vex/infusion-pump-2.0.json', 'not_affected'],
    ['cyclonedx-vex/linked.vex.json', 'not_affected'],
    ['cyclonedx-vex/embedded.cdx.json', 'affected'],
  ])('of VEX, %s, decide the component in the product', (path, status) => {
    const { items } = facts(...scans, bill, fixture('vex', path));
    const found = items.find(({ key }) => key === 'CVE-2026-1001 in pkg:npm/%40example/tls@3.1.0');
    expect(found?.vex).toMatchObject({ status, matched: 'product', source: { path: `evidence/${path}` } });
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

  it.each([
    ['affected', 'not_affected', 'affected'],
    ['affected', 'under_investigation', 'under_investigation'],
    ['not_affected', 'fixed', 'not_affected'],
  ])('of the same moment, %s and %s, the one that settles less decides, wherever it stands', (one, other, expected) => {
    expect(statusOf(vex([{ status: one }, { status: other }]))).toBe(expected);
    expect(statusOf(vex([{ status: other }], 'a.json'), vex([{ status: one }], 'b.json'))).toBe(expected);
  });

  it('that say the same at the same moment, the one about the product decides, else the later one', () => {
    const sourceOf = (...statements: Statement[]) => {
      const statement = assemble(scan([{}]), vex(statements)).found.items[0]?.vex;
      return [statement?.matched, statement?.source.pointer];
    };
    expect(sourceOf({ product: 'pump@2.4.0' }, {})).toEqual(['product', '/statements/0']);
    expect(sourceOf({}, { product: 'pump@2.4.0' })).toEqual(['product', '/statements/1']);
    expect(sourceOf({}, {})).toEqual(['component', '/statements/1']);
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

it('statements of a document that names nobody are of whoever committed it', () => {
  const file: TestFile = {
    kind: 'vex',
    path: 'gate/vex.cdx.json',
    text: JSON.stringify({
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      metadata: { timestamp: '2026-03-01T00:00:00Z' },
      components: [{ type: 'library', 'bom-ref': 'a', name: 'parser', version: '1.2.0', purl: component }],
      vulnerabilities: [{ id: 'CVE-2026-0001', analysis: { state: 'in_triage' }, affects: [{ ref: 'a' }] }],
    }),
  };
  const author = { id: 'safety-engineer', known: 'gitAuthor' } as const;
  const statement = (from: TestFile) => assemble(scan([{}]), from).found.items[0]?.vex;
  expect(statement({ ...file, author })).toMatchObject({ author: 'safety-engineer', known: 'gitAuthor' });
  expect(statement(file)).toMatchObject({ author: 'unknown', known: 'claimed' });
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

describe('a vulnerability that scans know by different ids', () => {
  const identities = (...matches: (readonly Match[])[]) =>
    assemble(...matches.map((each, index) => scan(each, `${index}.json`))).found.items.map(({ id, aliases }) => [
      id,
      aliases,
    ]);

  it('is one, under its CVE', () => {
    const known = [{ id: 'CVE-2026-0001', related: ['GHSA-a'] }];
    const byAdvisory = [{ id: 'GHSA-a' }];
    const byOther = [{ id: 'EX-7', related: ['GHSA-a'] }];
    const one = [['CVE-2026-0001', ['EX-7', 'GHSA-a']]];
    expect(identities(known, byAdvisory, byOther)).toEqual(one);
    expect(identities(byOther, byAdvisory, known)).toEqual(one);
  });

  it('is one without CVE, under its GitHub advisory', () => {
    expect(identities([{ id: 'EX-7', related: ['EX-8'] }], [{ id: 'GHSA-a', related: ['EX-8'] }])).toEqual([
      ['GHSA-a', ['EX-7', 'EX-8']],
    ]);
  });

  it('takes its CVE also from where it was found in another component', () => {
    const elsewhere = { related: ['GHSA-a'], purl: 'pkg:npm/parser@2.0.0' };
    expect(identities([elsewhere], [{ id: 'GHSA-a' }]).map(([id]) => id)).toEqual(['CVE-2026-0001', 'CVE-2026-0001']);
  });

  it('stays apart from another CVE of the same advisory, and an advisory alone stands for both', () => {
    const both = [{ id: 'EX-7', related: ['CVE-2026-0001', 'CVE-2026-0002'] }];
    expect(identities(both, [{ id: 'EX-7' }])).toEqual([
      ['CVE-2026-0001', ['EX-7']],
      ['CVE-2026-0002', ['EX-7']],
    ]);
    const one = [{ id: 'CVE-2026-0001', related: ['GHSA-a', 'EX-7'] }];
    expect(identities(both, one, [{ id: 'GHSA-a' }])).toEqual([
      ['CVE-2026-0001', ['EX-7', 'GHSA-a']],
      ['CVE-2026-0002', ['EX-7']],
    ]);
  });
});

describe('a package whose version the scanner does not tell', () => {
  const audit = (range: string): TestFile => ({
    kind: 'vulnerabilities',
    path: 'evidence/audit.json',
    text: JSON.stringify({
      auditReportVersion: 2,
      vulnerabilities: {
        parser: {
          name: 'parser',
          severity: 'high',
          via: [
            {
              source: 1,
              name: 'parser',
              url: 'https://github.com/advisories/GHSA-aaaa-bbbb-cccc',
              severity: 'high',
              range,
            },
          ],
        },
      },
      metadata: {
        vulnerabilities: { info: 0, low: 0, moderate: 0, high: 1, critical: 0, total: 1 },
        dependencies: { total: 3 },
      },
    }),
  });
  const bill = (...versions: string[]): TestFile => ({
    kind: 'sbom',
    path: 'evidence/sbom.cdx.json',
    text: JSON.stringify({
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      version: 1,
      components: versions.map((version) => ({
        type: 'library',
        name: 'parser',
        version,
        purl: `pkg:npm/parser@${version}`,
      })),
    }),
  });
  const components = (...files: TestFile[]) => assemble(...files).found.items.map((item) => item.component);

  it.each([
    [
      'every version in the bill that is vulnerable',
      '<1.3.0 || >=2.0.0 <2.1.0',
      ['1.2.0', '1.4.0', '2.0.5'],
      ['@1.2.0', '@2.0.5'],
    ],
    ['a version that cannot be compared', '<1.3.0', ['latest', '1.4.0'], ['@latest']],
    ['every version, when the range is none', 'some', ['1.2.0', '1.4.0'], ['@1.2.0', '@1.4.0']],
    ['the package, when no version in the bill is vulnerable', '<1.3.0', ['1.4.0'], ['']],
    ['the package, when the bill does not have it', '<1.3.0', [], ['']],
    ['a preview of the first version that is not vulnerable', '<1.3.0', ['1.3.0-rc.1'], ['@1.3.0-rc.1']],
  ])('means %s', (_, range, versions, expected) => {
    expect(components(audit(range), bill(...versions))).toEqual(expected.map((version) => `pkg:npm/parser${version}`));
  });

  it('means the version that another scan found', () => {
    const { items } = assemble(scan([{ related: ['GHSA-aaaa-bbbb-cccc'] }]), audit('<1.3.0')).found;
    expect(items.map(({ key }) => key)).toEqual([`CVE-2026-0001 in ${component}`]);
  });

  it('can be spoken of without version as well', () => {
    const statement = vex([{ vulnerability: 'GHSA-aaaa-bbbb-cccc', product: 'pkg:npm/parser' }]);
    expect(assemble(audit('<1.3.0'), statement).found.items[0]?.vex?.matched).toBe('component');
  });
});

describe('the catalogue of exploited vulnerabilities', () => {
  const catalogue = (entries: Readonly<Record<string, string>>, path = 'evidence/kev.json'): TestFile => ({
    kind: 'exploited',
    path,
    text: JSON.stringify({
      catalogVersion: '2026.02.27',
      dateReleased: '2026-02-27T18:00:00Z',
      count: Object.keys(entries).length,
      vulnerabilities: Object.entries(entries).map(([cveID, dateAdded]) => ({ cveID, dateAdded })),
    }),
  });

  it('marks what it lists, and is stated', () => {
    const { items, catalogues } = assemble(
      scan([{}, { id: 'CVE-2026-0002' }]),
      catalogue({ 'CVE-2026-0001': '2026-02-03', 'CVE-2026-9999': '2026-02-04' }),
    ).found;
    expect(items.map(({ kev }) => kev)).toEqual([{ listed: true, since: '2026-02-03' }, { listed: false }]);
    expect(catalogues).toEqual([
      {
        entries: 2,
        version: '2026.02.27',
        releasedAt: Date.UTC(2026, 1, 27, 18),
        source: { evidence: 'exploited:evidence/kev.json', path: 'evidence/kev.json', line: 1 },
      },
    ]);
  });

  it('knows a vulnerability whose CVE only another scan tells', () => {
    const listed = catalogue({ 'CVE-2026-0001': '2026-02-03' });
    const { items } = assemble(
      scan([{ id: 'GHSA-a' }], 'a.json'),
      scan([{ related: ['GHSA-a'] }], 'b.json'),
      listed,
    ).found;
    expect(items).toMatchObject([{ id: 'CVE-2026-0001', kev: { listed: true } }]);
  });

  it('knows a CVE that a scan writes in lower case', () => {
    const listed = catalogue({ 'CVE-2026-0001': '2026-02-03' });
    const scans = [
      scan([{ id: 'cve-2026-0001' }], 'a.json'),
      scan([{ id: 'GHSA-A', related: [' Cve-2026-0001'] }], 'b.json'),
    ];
    const { items } = assemble(...scans, listed).found;
    expect(items).toMatchObject([{ id: 'CVE-2026-0001', kev: { listed: true } }]);
  });

  it('of several, the earliest date counts', () => {
    const first = catalogue({ 'CVE-2026-0001': '2026-02-03' }, 'a.json');
    const second = catalogue({ 'CVE-2026-0001': '2026-01-03' }, 'b.json');
    expect(assemble(scan([{}]), first, second).found.items[0]?.kev.since).toBe('2026-01-03');
  });
});

it('versions of Go are the same with and without v, in scans and in statements', () => {
  const go = (version: string) => [{ name: 'stdlib', purl: `pkg:golang/stdlib@${version}` }];
  const statement = vex([{ product: 'pump@2.4.0', subcomponents: ['pkg:golang/stdlib@1.26.8'] }]);
  const { items } = assemble(scan(go('1.26.8'), 'a.json'), scan(go('v1.26.8'), 'b.json'), statement).found;
  expect(items.map(({ key, vex: found }) => [key, found?.matched])).toEqual([
    ['CVE-2026-0001 in pkg:golang/stdlib@v1.26.8', 'product'],
  ]);
});

it('of two scores the higher one is kept, with its own vector', () => {
  const vectors = ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:H', 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H'];
  const scans = vectors.map((vector, index) => scan([{ vector }], `${index}.json`));
  for (const files of [scans, scans.map((file, index) => ({ ...file, path: `${9 - index}.json` }))]) {
    expect(assemble(...files).found.items).toMatchObject([{ score: 9.8, vector: vectors[1], severity: 'critical' }]);
  }
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

  const rests = 'vex: {reference: docs/analysis.md, secondReviewer: lead@pump.example}\n';
  const statementOf = (...files: TestFile[]) => assemble(scan([{}]), ...files).found.items[0]?.vex;

  it('tells what the statement rests on, the reviewer as a person', () => {
    const record = risk('a', `safety: acceptable\n${rests}`);
    expect(statementOf(record, vex([{}]))).toMatchObject({
      status: 'not_affected',
      reference: 'docs/analysis.md',
      secondReviewer: 'verification-lead',
    });
    expect(statementOf(record)).toBeUndefined();
    expect(statementOf(risk('a', 'safety: acceptable\n'), vex([{}]))).not.toHaveProperty('reference');
  });

  it('that names the author of the statement under another name as second reviewer names the author', () => {
    const record = risk('a', 'safety: acceptable\nvex: {secondReviewer: Somebody <SAFETY@pump.example>}\n');
    const statement = statementOf(record, vex([{}]));
    expect([statement?.author, statement?.secondReviewer]).toEqual(['safety-engineer', 'safety-engineer']);
  });

  it('of another component tells nothing of the statement', () => {
    const other = risk('a', `safety: acceptable\ncomponent: pkg:npm/parser@9.9.9\n${rests}`);
    expect(statementOf(other, vex([{}]))).not.toHaveProperty('secondReviewer');
  });
});

describe('a scan', () => {
  const digest = (letter: string): string => `sha256:${letter.repeat(64)}`;
  const osv: TestFile = {
    kind: 'vulnerabilities',
    path: 'evidence/osv.json',
    text: JSON.stringify({
      results: [
        {
          source: { path: 'lock.json', type: 'lockfile' },
          packages: [{ package: { name: 'ws', version: '8.17.0', ecosystem: 'npm' } }],
        },
      ],
    }),
  };
  const scanOf = (file: TestFile) => {
    const { facts } = assembleFacts(materialOf([file]));
    expect(factsViolations(facts)).toEqual([]);
    return facts.vulnerabilities.scans[0];
  };

  it('that does not say what it read, when, and with what takes it from its collection record', () => {
    const { inputs, at, databaseAt } = scanOf({ ...osv, input: digest('b'), collectedAt: 20, databaseAt: 10 }) ?? {};
    expect({ inputs, at, databaseAt }).toEqual({ inputs: [digest('b')], at: 20, databaseAt: 10 });
  });

  it('states nothing of that where nothing says it', () => {
    const found = scanOf(osv);
    expect(found).toBeDefined();
    for (const field of ['inputs', 'at', 'databaseAt']) expect(found).not.toHaveProperty(field);
  });

  it('that says when it ran keeps that', () => {
    expect(scanOf({ ...scan([]), collectedAt: 20 })?.at).toBe(Date.UTC(2026, 2, 3, 6));
  });
});

it('tells when a vulnerability changed last, the latest that a scan knows', () => {
  const id = 'CVE-2026-0001';
  const trivy = (LastModifiedDate: string): TestFile => ({
    kind: 'vulnerabilities',
    path: 'evidence/trivy.json',
    text: JSON.stringify({
      SchemaVersion: 2,
      ArtifactName: 'bom.json',
      Results: [
        {
          Target: 'npm',
          Class: 'lang-pkgs',
          Vulnerabilities: [
            { VulnerabilityID: id, PkgIdentifier: { PURL: component }, InstalledVersion: '1.2.0', LastModifiedDate },
          ],
        },
      ],
    }),
  });
  const osv = (modified: string): TestFile => ({
    kind: 'vulnerabilities',
    path: 'evidence/osv.json',
    text: JSON.stringify({
      results: [
        {
          source: { path: 'lock.json', type: 'lockfile' },
          packages: [
            {
              package: { name: 'parser', version: '1.2.0', ecosystem: 'npm' },
              groups: [{ ids: [id] }],
              vulnerabilities: [{ id, modified }],
            },
          ],
        },
      ],
    }),
  });
  const changedAt = (...files: TestFile[]) => {
    const { facts } = assembleFacts(materialOf(files));
    expect(factsViolations(facts)).toEqual([]);
    expect(facts.vulnerabilities.items).toHaveLength(1);
    return facts.vulnerabilities.items[0]?.modifiedAt;
  };
  const [earlier, later] = ['2026-01-01T00:00:00Z', '2026-02-01T00:00:00Z'];
  expect(changedAt(osv(earlier))).toBe(Date.parse(earlier));
  expect(changedAt(trivy(later))).toBe(Date.parse(later));
  expect(changedAt(osv(earlier), trivy(later), scan([{}]))).toBe(Date.parse(later));
  expect(changedAt(scan([{}]))).toBeUndefined();
});
