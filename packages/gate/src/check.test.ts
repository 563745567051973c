// The whole pipeline on real repositories: what is judged, how evidence is bound, and that nothing is won by taking things away.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Decision } from '@gatehouse/schema';
import { GateError } from '@gatehouse/schema';
import { validateDecision } from '@gatehouse/schema/decision-contract';
import { validateFacts } from '@gatehouse/schema/facts-contract';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { codeOf, temporaryFolder, writeFiles } from '../test/product-repository.ts';
import { asOf, cloneOf, junit, pumpConfig, pumpProduct } from '../test/pump-product.ts';
import { type CheckRequest, type CheckResult, check } from './check.ts';
import { collect } from './collect.ts';
import { readEvidenceLines } from './evidence-text/read-evidence-lines.ts';

let product: ReturnType<typeof pumpProduct>;
beforeEach(() => {
  product = pumpProduct();
});
afterEach(() => product.remove());

const judge = (over: Partial<CheckRequest> = {}): Promise<CheckResult> =>
  check({ folder: product.folder, now: asOf, stage: 'candidate', version: '1.0.0', ...over });

const kindState = ({ facts }: CheckResult, kind: string) =>
  facts.evidence.kinds.find((each) => each.kind === kind)?.state;
const item = ({ facts }: CheckResult, id: string) => facts.evidence.items.find((each) => each.id === id);
const codes = ({ decision }: CheckResult): string[] => decision.problems.map(({ code }) => code);
const status = (decision: Decision, id: string) => decision.rules.find((rule) => rule.id === id)?.status;

describe('a run', () => {
  it('gives facts and a decision that keep their contracts, and never says more than was there', async () => {
    const { facts, decision } = await judge();
    expect(validateFacts(facts)).toBe(true);
    expect(validateDecision(decision)).toBe(true);
    expect(decision.outcome).toBe('NO-GO');
    expect(facts.release).toMatchObject({
      commit: product.released,
      commitFrom: 'tag',
      dirtyPaths: [],
      firstRelease: true,
    });
    expect(facts.changes.commits.map(({ subject, author }) => [subject, author])).toEqual([['Pump', 'dev']]);
  });

  it('gives the same bytes again, and tells its progress', async () => {
    const steps: string[] = [];
    const first = await judge({ effectiveTime: asOf, onProgress: ({ step }) => steps.push(step) });
    expect(JSON.stringify(await judge({ now: asOf + 1, effectiveTime: asOf }))).toBe(JSON.stringify(first));
    expect(steps).toContain('evidence');
  });

  it('says when the moment was chosen', async () => {
    expect((await judge({ effectiveTime: asOf })).decision.asOfChosen).toBe(true);
    expect((await judge()).decision).not.toHaveProperty('asOfChosen');
  });

  it('says who answers for a record, and how that is known', async () => {
    const { decision } = await judge();
    const author = decision.evidence.find(({ kind }) => kind === 'requirements')?.author;
    expect(author).toEqual({ id: 'quality', known: 'gitAuthor' });
  });

  it('leaves no file behind in the judged folder', async () => {
    await judge();
    expect(product.git('status', '--porcelain')).toBe('?? reports/');
  });

  it('judges by the configured people, whatever case their addresses are in', async () => {
    const result = await judge();
    expect(item(result, 'requirements:gate/requirements.yaml')).toMatchObject({
      binding: 'record',
      author: { id: 'quality', known: 'gitAuthor' },
      collectedAt: Date.UTC(2026, 0, 5, 9),
    });
  });

  it('takes the version from the tag of the commit when nothing else says it', async () => {
    product.git('checkout', '-q', 'v1.0.0');
    const { decision } = await judge({ version: undefined });
    expect(decision.release.version).toBe('1.0.0');
    product.git('tag', 'v1.0.1');
    expect(await codeOf(() => judge({ version: undefined }))).toBe('VERSION_AMBIGUOUS');
    product.git('checkout', '-q', 'main');
    expect(await codeOf(() => judge({ version: undefined }))).toBe('VERSION_UNKNOWN');
    product.write({ 'gatehouse.yaml': `${pumpConfig}release:\n  version: "2.0.0"\n` });
    expect((await judge({ version: undefined })).decision.release.version).toBe('2.0.0');
  });
});

describe('a request', () => {
  it('for a part of the rules is never eligible, and for a misspelt part is an error', async () => {
    const { decision } = await judge({ only: ['identity'] });
    expect(decision.outcome).toBe('NO-GO');
    expect(status(decision, 'ANOM-01')).toBe('not_due');
    expect(await codeOf(() => judge({ only: ['identiti'] }))).toBe('RULE_UNKNOWN');
    expect(await codeOf(() => judge({ only: ['ID-01', ''] }))).toBe('RULE_UNKNOWN');
  });

  it('with two people of one address or id is refused', async () => {
    product.write({ 'gatehouse.yaml': pumpConfig.replace('Quality@', 'DEV@') });
    expect(await codeOf(judge)).toBe('CONFIG_INVALID');
    product.write({ 'gatehouse.yaml': pumpConfig.replace('id: quality', 'id: dev') });
    expect(await codeOf(judge)).toBe('CONFIG_INVALID');
  });

  it('in a linked work tree sees that work tree', async () => {
    const holder = temporaryFolder();
    const linked = path.join(holder, 'linked');
    product.git('worktree', 'add', '-q', '--detach', linked, 'main');
    const { facts } = await judge({ folder: linked });
    expect(facts.release).toMatchObject({ commit: product.released, dirtyPaths: [] });
    execFileSync('sh', ['-c', 'echo x >> src/pump.c'], { cwd: linked });
    expect((await judge({ folder: linked })).facts.release.dirtyPaths).toEqual(['src/pump.c']);
    rmSync(holder, { recursive: true });
  });
});

describe('evidence', () => {
  it('is bound by its content before all else', async () => {
    const result = await judge();
    expect(item(result, 'tests:reports/unit.xml')).toMatchObject({
      binding: 'content',
      subject: { commit: product.released },
    });
  });

  it('is bound by a collection record, until the file is altered', async () => {
    product.write({ 'reports/unit.xml': junit() });
    const [collected] = await collect({
      folder: product.folder,
      kind: 'tests',
      paths: ['reports/unit.xml'],
      now: asOf,
      collector: 'pipeline',
      run: 'run 7',
    });
    expect(collected).toMatchObject({
      path: 'reports/unit.xml.collected.json',
      record: { dirty: false, file: 'unit.xml' },
    });
    const head = product.git('rev-parse', 'HEAD');
    const result = await judge();
    expect(item(result, 'tests:reports/unit.xml')).toMatchObject({
      binding: 'collection',
      subject: { commit: head },
      collectedAt: asOf,
      collector: 'pipeline',
    });
    expect(result.facts.release.dirtyPaths).toEqual([]);

    product.write({ 'reports/unit.xml': junit(undefined, 'another') });
    const altered = await judge();
    expect(codes(altered)).toContain('EVIDENCE_ALTERED');
    expect(kindState(altered, 'tests')).toBe('unreadable');
  });

  it('collected in a modified checkout belongs to no commit', async () => {
    product.write({ 'reports/unit.xml': junit(), 'src/pump.c': 'int rate = 2;\n' });
    const [collected] = await collect({
      folder: product.folder,
      kind: 'tests',
      paths: [path.join(product.folder, 'reports/unit.xml')],
      now: asOf,
      collector: 'dev',
    });
    expect(collected?.record.dirty).toBe(true);
    expect(item(await judge(), 'tests:reports/unit.xml')?.subject).toEqual({});
  });

  it('is bound by observation only in a clean checkout, and only when it is not committed', async () => {
    product.write({ 'reports/unit.xml': junit() });
    expect(item(await judge(), 'tests:reports/unit.xml')).toMatchObject({
      binding: 'observation',
      subject: { commit: product.released },
    });
    product.write({ 'src/new.c': 'x' });
    const dirty = await judge();
    expect(dirty.facts.release.dirtyPaths).toEqual(['src/new.c']);
    expect(item(dirty, 'tests:reports/unit.xml')).toMatchObject({ binding: 'none', subject: {} });
    product.write({ 'src/new.c': undefined });
    product.commit('Keep the report');
    expect(item(await judge(), 'tests:reports/unit.xml')).toMatchObject({ binding: 'none' });
  });

  it('that was asked for and is not there is told, and its kind is missing', async () => {
    product.write({ 'reports/unit.xml': undefined });
    const result = await judge();
    expect(kindState(result, 'tests')).toBe('missing');
    expect(result.decision.problems).toContainEqual(
      expect.objectContaining({ code: 'EVIDENCE_NONE', kind: 'tests', message: 'no file matches reports/*.xml' }),
    );
  });

  it('that is missing says where it was looked for', async () => {
    product.write({ 'reports/unit.xml': undefined });
    product.write({
      'gatehouse.yaml': `${pumpConfig}  findings: [a.sarif, {path: "b-{version}.sarif", optional: true}]\n`,
    });
    const result = await judge();
    const reason = (kind: string) => result.facts.evidence.kinds.find((each) => each.kind === kind)?.reason;
    expect(reason('tests')).toBe('no file matches reports/*.xml (gatehouse.yaml:13)');
    expect(reason('findings')).toBe('no file matches a.sarif (gatehouse.yaml:16) or b-1.0.0.sarif (gatehouse.yaml:16)');
    expect(reason('trace')).toBe('no file matches gate/trace.yaml or gate/trace.csv');
    expect(reason('sbom')).toBe('the configuration names no evidence.sbom');
    expect(result.decision.problems).toContainEqual(
      expect.objectContaining({ code: 'EVIDENCE_NONE', kind: 'tests', place: { path: 'gatehouse.yaml', line: 13 } }),
    );
  });

  it('none at all cannot be judged', async () => {
    product.write({
      'reports/unit.xml': undefined,
      'gate/releases.yaml': undefined,
      'gate/requirements.yaml': undefined,
    });
    const { decision } = await judge();
    expect(decision.outcome).toBe('NO-GO');
    expect(decision.problems[0]?.message).toMatch(
      /no files matched any of \d+ evidence patterns; a release cannot be judged on nothing/,
    );
  });

  it.each([
    ['a named pipe', (file: string) => execFileSync('mkfifo', [file]), 'EVIDENCE_NOT_REGULAR'],
    [
      'a link out of the folder',
      (file: string) => execFileSync('ln', ['-s', '/etc/passwd', file]),
      'EVIDENCE_NOT_REGULAR',
    ],
    [
      'a truncated file',
      (file: string) => execFileSync('cp', [path.join(product.folder, 'gatehouse.yaml'), file]),
      'EVIDENCE_',
    ],
  ])('that is %s makes its kind unreadable', async (_, make, code) => {
    make(path.join(product.folder, 'reports/zz.xml'));
    const result = await judge();
    expect(kindState(result, 'tests')).toBe('unreadable');
    expect(codes(result).some((each) => each.startsWith(code))).toBe(true);
    expect(result.decision.outcome).toBe('NO-GO');
  });

  it('named twice with different settings is a mistake in the configuration', async () => {
    const twice = pumpConfig.replace(
      / {2}tests:[\s\S]*/,
      '  tests:\n    - {path: reports/*.xml, level: unit}\n    - {path: reports/unit.xml, level: system}\n',
    );
    product.write({ 'gatehouse.yaml': twice });
    expect(await codeOf(() => judge())).toBe('CONFIG_INVALID');
    product.write({ 'gatehouse.yaml': twice.replace('level: system', 'level: unit') });
    expect(item(await judge(), 'tests:reports/unit.xml')).toMatchObject({ state: 'present' });
  });

  it('over the limits is refused: a file as unreadable, a run as a whole', async () => {
    product.write({ 'gatehouse.yaml': `${pumpConfig}limits: {evidenceBytes: 100}\n` });
    expect(codes(await judge())).toContain('EVIDENCE_TOO_LARGE');
    product.write({ 'gatehouse.yaml': `${pumpConfig}limits: {totalBytes: 100}\n` });
    expect(await codeOf(judge)).toBe('EVIDENCE_LIMIT');
    product.write({ 'gatehouse.yaml': `${pumpConfig}limits: {files: 2}\n` });
    expect(await codeOf(judge)).toBe('EVIDENCE_LIMIT');
  });

  it('with an unsafe name is told, and the run goes on', async () => {
    product.write({ 'reports/\u{1B}[2J::error::.xml': junit(product.released, 'other') });
    const result = await judge();
    expect(codes(result)).toContain('NAME_UNSAFE');
    expect(result.facts.tests.runs).toHaveLength(2);
  });

  it('matched by two patterns is read once', async () => {
    const twice = pumpConfig.replace(
      /tests:[\s\S]*$/,
      'tests: [reports/*.xml, reports/unit.xml, "./reports/unit.xml"]\n',
    );
    product.write({ 'gatehouse.yaml': twice });
    expect((await judge()).facts.tests.runs).toHaveLength(1);
  });

  it.each(['../other/*.xml', '/etc/*.xml', 'a/../../b.xml', 'C:/x.xml'])(
    'outside the folder is refused: %s',
    async (pattern) => {
      product.write({ 'gatehouse.yaml': pumpConfig.replace('reports/*.xml', pattern) });
      expect(await codeOf(judge)).toBe('CONFIG_INVALID');
    },
  );

  it('takes the version for {version}, never for a pattern', async () => {
    product.write({
      'gatehouse.yaml': pumpConfig.replace('reports/*.xml', 'reports/{version}/*.xml'),
      'reports/1.0.0/a.xml': junit(product.released),
      'reports/x/b.xml': junit(product.released),
    });
    expect((await judge()).facts.tests.runs).toHaveLength(1);
    expect(kindState(await judge({ version: '*' }), 'tests')).toBe('missing');
  });

  it('shows the lines around a place', async () => {
    const lines = (around: number, file = 'gatehouse.yaml') =>
      readEvidenceLines({ folder: product.folder, path: file, around, context: 1 });
    expect(await lines(3)).toEqual(['  id: pump', '  name: Pump', '  level: C']);
    expect(await lines(1)).toEqual(['product:', '  id: pump']);
    expect(await lines(900)).toEqual([]);
    expect(await codeOf(() => lines(1, '../../etc/passwd'))).toBe('CONFIG_INVALID');
  });
});

describe('collecting', () => {
  const collected = async (path: string) =>
    (await collect({ folder: product.folder, kind: 'tests', paths: [path], now: asOf, collector: 'ci' }))[0]?.record;

  it('is not of a modified checkout because the build of the release lies in its place', async () => {
    const config = `${pumpConfig}release:\n  artifacts:\n    - {name: pump, path: "out/pump-{version}.bin"}\n`;
    product.write({ 'gatehouse.yaml': config });
    product.commit('Name the artefact');
    product.write({ 'out/pump-1.0.0.bin': 'code' });
    expect((await collected('reports/unit.xml'))?.dirty).toBe(false);
    product.write({ 'out/notes.txt': 'not the artefact' });
    expect((await collected('reports/unit.xml'))?.dirty).toBe(true);
  });
});

describe('taking away', () => {
  const rank = { 'NO-GO': 0, 'GO-WITH-DEVIATIONS': 1, 'GO-ELIGIBLE': 2 } as const;
  const favourable = ['pass', 'waived', 'not_applicable'];
  /** It judges the origin of whatever is there: the less there is, the less it finds. */
  const ofWhatIsThere = ['GOV-04'];

  it.each(['reports/unit.xml', 'gate/requirements.yaml', 'gate/releases.yaml'])('%s improves nothing', async (file) => {
    const before = (await judge()).decision;
    product.write({ [file]: undefined });
    const after = (await judge()).decision;
    expect(rank[after.outcome]).toBeLessThanOrEqual(rank[before.outcome]);
    expect(after.rules).toHaveLength(before.rules.length);
    for (const rule of after.rules.filter(({ id }) => !ofWhatIsThere.includes(id))) {
      if (favourable.includes(rule.status)) expect([rule.id, status(before, rule.id)]).toEqual([rule.id, rule.status]);
    }
  });
});

describe('the release', () => {
  it('is compared with the newest earlier release, found by its record or its tag', async () => {
    const digest = `sha256:${'1'.repeat(64)}`;
    const record = (commit = '') =>
      `releases:\n  - version: "1.0.0"\n    artifacts: [{name: pump.bin, sha256: "${digest}"}]\n${commit}`;
    product.write({ 'gate/releases.yaml': record() });
    product.commit('Record the release');
    product.write({ 'src/pump.c': 'int rate = 2;\n' });
    const second = product.commit('Faster');
    const byTag = await judge({ version: '1.1.0', commit: second });
    expect(byTag.facts.changes.range).toEqual({ from: product.released, to: second });
    expect(byTag.facts.changes.commits.map(({ subject }) => subject)).toEqual(['Faster']);

    product.git('tag', '-d', 'v1.0.0');
    expect(await codeOf(() => judge({ version: '1.1.0' }))).toBe('BASELINE_UNKNOWN');
    product.write({ 'gate/releases.yaml': record(`    commit: ${product.released}\n`) });
    expect((await judge({ version: '1.1.0' })).facts.changes.range?.from).toBe(product.released);
    product.write({ 'gate/releases.yaml': record(`    commit: ${'ab'.repeat(20)}\n`) });
    expect(await codeOf(() => judge({ version: '1.1.0' }))).toBe('COMMIT_UNKNOWN');
  });

  it('hashes the artefacts, and stops when one is missing or altered', async () => {
    const withArtifact = (more: string) =>
      `${pumpConfig}release:\n  artifacts:\n    - name: pump-{version}.bin\n${more}`;
    product.write({ 'gatehouse.yaml': withArtifact('      path: dist/pump.bin\n') });
    expect(await codeOf(judge)).toBe('ARTIFACT_MISSING');
    product.write({ 'dist/pump.bin': 'abc' });
    const sha256 = 'sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
    expect((await judge()).facts.release.artifacts).toMatchObject([{ name: 'pump-1.0.0.bin', sha256 }]);
    product.write({
      'gatehouse.yaml': withArtifact(`      path: dist/pump.bin\n      sha256: sha256:${'0'.repeat(64)}\n`),
    });
    const error = await judge().catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(GateError);
    expect(error).toMatchObject({ code: 'ARTIFACT_ALTERED', exitCode: 5 });
  });

  it('in a shallow clone says how to deepen', async () => {
    const holder = temporaryFolder();
    const clone = path.join(holder, 'clone');
    execFileSync('git', ['clone', '-q', '--depth=1', '--branch=v1.0.0', `file://${product.folder}`, clone], {
      stdio: 'pipe',
    });
    const error = await judge({ folder: clone }).catch((cause: unknown) => cause);
    expect(error).toMatchObject({ code: 'GIT_SHALLOW', exitCode: 3, next: expect.stringContaining('--unshallow') });
    rmSync(holder, { recursive: true });
  });

  it('is judged the same in a fresh clone', async () => {
    const holder = temporaryFolder();
    const clone = path.join(holder, 'clone');
    cloneOf(product, clone);
    mkdirSync(path.join(clone, 'reports'));
    execFileSync('cp', ['reports/unit.xml', path.join(clone, 'reports/unit.xml')], { cwd: product.folder });
    const here = await judge();
    expect((await judge({ folder: clone })).decision).toEqual(here.decision);
    rmSync(holder, { recursive: true });
  });

  it('may be a product in a folder of a larger repository', async () => {
    product.write({
      'products/valve/gatehouse.yaml': pumpConfig.replaceAll('pump', 'valve').replace('valve.example', 'pump.example'),
      'products/valve/gate/releases.yaml': 'firstRelease: true\n',
      'products/valve/src/valve.c': 'x',
    });
    const commit = product.commit('Valve');
    product.write({ 'products/valve/reports/a.xml': junit(commit) });
    const { facts } = await judge({ folder: path.join(product.folder, 'products/valve'), version: '0.1.0' });
    expect(facts.product.id).toBe('valve');
    expect(facts.release.dirtyPaths).toEqual([]);
    expect(facts.changes.commits.map(({ subject }) => subject)).toEqual(['Valve']);
  });

  it('can be judged by a protected configuration', async () => {
    product.git('branch', 'protected');
    product.write({ 'gatehouse.yaml': `${pumpConfig}rules:\n  ID-02: {level: off}\n` });
    product.commit('Loosen');
    const weaker = (await judge()).decision;
    expect(weaker.loosened).toMatchObject([{ rule: 'ID-02', setting: 'level', from: 'block', to: 'off' }]);
    const { decision } = await judge({ configFrom: 'protected' });
    expect(decision.loosened).toEqual([]);
    expect(decision.basis.config).toMatchObject({ path: 'gatehouse.yaml', from: 'protected' });
  });

  it('has no repository, no configuration: says so', async () => {
    const nowhere = temporaryFolder();
    expect(await codeOf(() => judge({ folder: nowhere }))).toBe('CONFIG_NONE');
    writeFiles(nowhere, { 'gatehouse.yaml': pumpConfig });
    expect(await codeOf(() => judge({ folder: nowhere }))).toBe('GIT_NONE');
    product.write({ 'gatehouse.yaml': undefined });
    expect(await codeOf(judge)).toBe('CONFIG_NONE');
    rmSync(nowhere, { recursive: true });
  });

  it('may not call the whole folder its records, which would hide every change', async () => {
    for (const records of ['.', './', 'gate/..', '/', '..']) {
      product.write({ 'gatehouse.yaml': `${pumpConfig}records: "${records}"\n` });
      expect(await codeOf(judge)).toBe('CONFIG_INVALID');
    }
  });
});

describe('collect', () => {
  const request = (over: object) => ({
    folder: product.folder,
    kind: 'tests',
    paths: ['reports/unit.xml'],
    now: asOf,
    collector: 'dev',
    ...over,
  });

  it.each([
    ['an unknown kind', { kind: 'test' }, 'KIND_UNKNOWN'],
    ['a file that is not there', { paths: ['none.xml'] }, 'EVIDENCE_NOT_FOUND'],
    ['a file outside', { paths: ['/etc/passwd'] }, 'EVIDENCE_OUTSIDE'],
    ['an artefact that is not there', { artifact: 'dist/none.bin' }, 'ARTIFACT_MISSING'],
    ['an input that is not there', { input: 'none.json' }, 'ARTIFACT_MISSING'],
    ['a time that is none', { databaseAt: 'yesterday' }, 'TIME_INVALID'],
    ['half a digest of an artefact', { artifact: 'sha256:12ab' }, 'ARTIFACT_INVALID'],
  ])('refuses %s', async (_, over, code) => {
    expect(await codeOf(() => collect(request(over)))).toBe(code);
  });

  it('names the artefact that was tested, from the file or its digest, and judges the runs as runs of it', async () => {
    product.write({ 'reports/unit.xml': junit(), 'pump.bin': 'pump\n' });
    const [ofFile] = await collect(request({ artifact: 'pump.bin' }));
    expect(ofFile?.record.artifact).toBe(`sha256:${createHash('sha256').update('pump\n').digest('hex')}`);
    expect(ofFile?.record.dirty).toBe(false);
    const digest = `sha256:${'a'.repeat(64)}`;
    const [ofDigest] = await collect(request({ artifact: digest }));
    expect(ofDigest?.record.artifact).toBe(digest);
    expect(item(await judge(), 'tests:reports/unit.xml')?.subject.artifact).toBe(digest);
  });

  it('names what the tool read and the age of its database', async () => {
    product.write({ 'reports/unit.xml': junit(), 'reports/bom.json': '{}' });
    const [written] = await collect(request({ input: 'reports/bom.json', databaseAt: '2026-01-04' }));
    expect(written?.record).toMatchObject({
      input: `sha256:${createHash('sha256').update('{}').digest('hex')}`,
      databaseAt: '2026-01-04',
      dirty: false,
    });
  });

  it('does not call a checkout modified for its evidence', async () => {
    product.write({ 'reports/other.xml': junit() });
    const [collected] = await collect(request({}));
    expect(collected?.record.dirty).toBe(false);
  });
});

it('knows who committed an exploitability statement', async () => {
  const statement = {
    '@context': 'https://openvex.dev/ns/v0.2.0',
    '@id': 'https://pump.example/vex/1',
    author: 'Quality <quality@pump.example>',
    timestamp: '2026-01-05T10:00:00Z',
    version: 1,
    statements: [
      {
        vulnerability: { name: 'CVE-2020-0001' },
        products: [{ '@id': 'pkg:generic/pump@1.0.0' }],
        status: 'not_affected',
        justification: 'component_not_present',
      },
    ],
  };
  product.write({
    'gate/vex.json': JSON.stringify(statement),
    'gatehouse.yaml': pumpConfig.replace('evidence:', 'evidence:\n  vex: gate/vex.json'),
  });
  product.commit('State exploitability', 'quality@pump.example');
  expect(item(await judge(), 'vex:gate/vex.json')).toMatchObject({
    binding: 'record',
    author: { id: 'quality', known: 'gitAuthor' },
  });
});
