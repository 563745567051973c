// Makes the history of the example anew from its folders and the real tools, and writes it to history.bundle.
// Needs git, ssh-keygen, and npm with a registry. The tags are signed with a key that is made here and thrown away, so commit ids and
// signatures differ from run to run. Usage: node examples/infusion-pump/regenerate.ts
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createBuilder } from '../provenance.ts';
import {
  type MainCommit,
  mainCommits,
  pipeline,
  type ReleaseRecords,
  recordCommits,
  releaseRecords,
  workers,
} from './history.ts';
import { type BroughtCommit, pullRequests } from './making/pull-requests.ts';
import { createRepository } from './making/repository.ts';
import { digestOf, openWorkshop, type Workshop } from './making/workshop.ts';

const story = fileURLToPath(new URL('./story/', import.meta.url));
const bundle = fileURLToPath(new URL('./history.bundle', import.meta.url));
const place = mkdtempSync(path.join(tmpdir(), 'infusion-pump-'));
const repository = createRepository(path.join(place, 'history'), path.join(place, 'keys'), workers.release);

const builder = createBuilder(pipeline);

/** What the story's placeholders stand for, by their text. */
const known = new Map<string, string>();

function fill(text: string): string {
  return text.replace(/\{\{(.*?)\}\}/g, (_, name: string) => {
    const value = known.get(name);
    if (value === undefined) throw new Error(`nothing is known as {{${name}}} yet`);
    return value;
  });
}

const say = (text: string): boolean => process.stdout.write(`${text}\n`);
const commitOf = (folder: string): string => fill(`{{commit ${folder}}}`);
const workshopAt = (folder: string): Workshop =>
  openWorkshop(repository.folder, commitOf(folder), path.join(place, 'workshop', 'infusion-pump'));

function makeCommit(step: MainCommit): void {
  repository.overlay(path.join(story, step.folder), fill);
  if (step.tag === '2.3.0') {
    repository.write('gate/allowed_signers', repository.allowedSigner);
    repository.write('gate/keys/pipeline.pem', builder.publicKey);
  }
  known.set(`commit ${step.folder}`, repository.commit(workers[step.by], step.at, step.message));
  say(`${commitOf(step.folder).slice(0, 8)} ${step.folder}`);
  if (step.tag === undefined) return;
  known.set(`commit of ${step.tag}`, commitOf(step.folder));
  known.set(`commit release-${step.tag}`, commitOf(step.folder));
  repository.tag(`v${step.tag}`, workers.release, step.at.replace('09:00:00', '09:30:00'), `Infusion pump ${step.tag}`);
  const built = workshopAt(step.folder).build(step.at.replace('09:00:00', '10:00:00'));
  known.set(`artifact ${step.tag}`, digestOf(built.bytes));
}

/** Writes a file of evidence and its collection record. */
function collect(kind: string, file: string, content: string | Uint8Array, at: string, more: object = {}): void {
  repository.write(file, content);
  const record = {
    kind,
    file: path.posix.basename(file),
    sha256: digestOf(content),
    collectedAt: at,
    collector: 'release-pipeline',
    dirty: false,
    ...more,
  };
  repository.write(`${file}.collected.json`, `${JSON.stringify(record, null, 2)}\n`);
}

/** Evidence that the tools make from the released commit, and from the commit that was on the bench. */
function makeEvidence({ version, day, bench }: ReleaseRecords): void {
  const folder = `evidence/${version}`;
  const run = { commit: fill(`{{commit of ${version}}}`), run: `release/${version}` };
  const onBench = workshopAt(bench.folder);
  const tested = onBench.build(`${bench.day}T10:30:00Z`);
  const benchReport = onBench.test('test/system', `${bench.day}T10:40:00Z`, 'bench-1');
  collect('tests', `${folder}/bench-tests.xml`, benchReport, `${bench.day}T10:55:00Z`, {
    ...{ commit: commitOf(bench.folder), artifact: digestOf(tested.bytes), run: 'bench-1', environment: 'bench' },
  });

  const shop = workshopAt(`release-${version}`);
  const built = shop.build(`${day}T10:10:00Z`);
  repository.write(`${folder}/${built.name}`, built.bytes);
  repository.write(`${folder}/build-record.json`, built.record);
  const source = { commit: run.commit, tag: `v${version}` };
  const times = { startedOn: `${day}T10:10:00Z`, finishedOn: `${day}T10:10:30Z` };
  const artifact = { name: built.name, sha256: digestOf(built.bytes) };
  repository.write(`${folder}/provenance.dsse.json`, builder.provenance(artifact, { ...source, ...times }));
  const unitReport = shop.test('test/unit', `${day}T10:20:00Z`, 'workstation-3');
  collect('tests', `${folder}/unit-tests.xml`, unitReport, `${day}T10:25:00Z`, { ...run, environment: 'workstation' });
  const coverage = shop.coverage('test/unit');
  collect('coverage', `${folder}/unit-coverage.lcov.info`, coverage, `${day}T10:30:00Z`, run);
  collect('reviews', `${folder}/pull-requests.json`, pullRequests(broughtBy(version)), `${day}T10:35:00Z`, run);
  const bill = shop.sbom(`${day}T11:00:00Z`);
  collect('sbom', `${folder}/sbom.cdx.json`, bill, `${day}T11:01:00Z`, { ...run, artifact: digestOf(built.bytes) });
  collect('findings', `${folder}/lint.sarif.json`, shop.lint(`${day}T11:05:00Z`), `${day}T11:06:00Z`, run);
  const scan = `${folder}/vulnerabilities.grype.json`;
  collect('vulnerabilities', scan, repository.read(scan), `${day}T11:21:00Z`, { ...run, input: digestOf(bill) });
  known.set(`run set of ${version}`, runSetDigest([unitReport, benchReport]));
}

/** The commits on `main` up to a version. */
function broughtBy(version: string): BroughtCommit[] {
  const end = mainCommits.findIndex(({ tag }) => tag === version) + 1;
  return mainCommits.slice(0, end).map((step) => ({ ...step, id: commitOf(step.folder) }));
}

/** Builds the release again in another folder, and writes how that compares. */
function makeRebuildRecord({ version, day }: ReleaseRecords): void {
  const elsewhere = path.join(place, 'second workshop', 'infusion-pump');
  const again = openWorkshop(repository.folder, fill(`{{commit of ${version}}}`), elsewhere);
  const { name, bytes } = again.build(`${day}T11:25:00Z`);
  const digests = `sha256: "{{artifact ${version}}}", rebuiltSha256: "${digestOf(bytes)}"`;
  const lines = [
    'author: release-pipeline',
    `version: "${version}"`,
    `commit: "{{commit of ${version}}}"`,
    'builder: second-pipeline',
    `rebuiltAt: ${day}T11:25:00Z`,
    'artifacts:',
    `  - { name: ${name}, ${digests} }`,
  ];
  repository.write(`gate/rebuild/${version}.yaml`, fill(`${lines.join('\n')}\n`));
}

/** Names exactly this set of reports, whatever their order. */
function runSetDigest(reports: readonly string[]): string {
  const lines = reports.map((report) => `${digestOf(report).slice('sha256:'.length)}\n`);
  return digestOf(lines.sort().join(''));
}

/** Names exactly the open anomalies with what their records say. */
function anomalyListDigest(): string {
  const records = readdirSync(path.join(repository.folder, 'gate/anomalies')).map((name) => ({
    id: path.basename(name, '.yaml'),
    bytes: repository.read(`gate/anomalies/${name}`),
  }));
  const lines = records
    .filter(({ bytes }) => /^state: open$/m.test(bytes.toString()))
    .map(({ id, bytes }) => `${id} ${digestOf(bytes).slice('sha256:'.length)}\n`);
  return digestOf(lines.sort().join(''));
}

/** What is in the archive before sign-off, by kind; decision, approvals and rules follow with it. */
const archived: readonly (readonly [item: string, path: (version: string) => string])[] = [
  ['artifact', (version) => `evidence/${version}/infusion-pump-${version}.tar`],
  ['configurationItems', () => 'package-lock.json'],
  ['configurationItems', () => 'gate/soup.yaml'],
  ['anomalyList', (version) => `evidence/${version}/issues.json`],
  ['buildDefinition', () => 'build.js'],
  ['buildRecord', (version) => `evidence/${version}/build-record.json`],
  ['sbom', (version) => `evidence/${version}/sbom.cdx.json`],
  ['provenance', (version) => `evidence/${version}/provenance.dsse.json`],
  ['vex', (version) => `gate/vex/${version}.openvex.json`],
  ['requirements', () => 'gate/requirements.yaml'],
  ['testReport', (version) => `evidence/${version}/unit-tests.xml`],
  ['testReport', (version) => `evidence/${version}/bench-tests.xml`],
  ['changeList', (version) => `gate/changes/${version}.yaml`],
  ['riskReport', (version) => `gate/risk-reports/${version}.yaml`],
  ['planStatus', () => 'gate/plan.yaml'],
  ['releaseNotes', (version) => `gate/release-notes/${version}.yaml`],
];

/** The archive manifest lists the files with their digests, a bundle of the whole source history, what was read back, and the retention. */
function makeArchiveManifest({ version, day }: ReleaseRecords): void {
  const source = repository.bundle(`v${version}`);
  const entries = [
    ...archived.map(([item, file]) => ({ item, path: file(version), bytes: repository.read(file(version)) })),
    { item: 'sourceBundle', path: 'source.bundle', bytes: source },
  ];
  const lines = entries.map(
    ({ item, path: file, bytes }) =>
      `  - { item: ${item}, path: ${file}, size: ${bytes.length}, sha256: "${digestOf(bytes)}" }\n`,
  );
  const readBack = entries.map(
    ({ path: file, bytes }) => `  - { path: ${file}, sha256: "${digestOf(bytes)}", at: ${day}T15:25:00Z }\n`,
  );
  const retention = [
    '  lock: compliance',
    `  lockedAt: ${day}T15:20:00Z`,
    '  lockedUntil: 2042-01-01',
    '  productLifetimeYears: 12',
    '  hold: { active: true, reference: HOLD-7 }',
  ];
  const head = `author: release-engineer\nversion: "${version}"\nlocation: Release archive, shelf infusion-pump/${version}\n`;
  const lists = `items:\n${lines.join('')}readBack:\n${readBack.join('')}`;
  repository.write(`gate/archive/${version}.yaml`, `${head}${lists}retention:\n${retention.join('\n')}\n`);
}

function makeRecords(release: ReleaseRecords): void {
  const { version, day } = release;
  repository.git(['checkout', '--quiet', '-b', `release/${version}`, `v${version}^{commit}`]);
  for (const { folder, by, time, message } of recordCommits) {
    if (folder === 'risk') known.set(`anomaly list of ${version}`, anomalyListDigest());
    repository.overlay(path.join(story, `records-${version}`, folder), fill);
    if (folder === 'pipeline') {
      makeEvidence(release);
      makeRebuildRecord(release);
    }
    if (folder === 'security') {
      const statements = `gate/vex/${version}.openvex.json`;
      const more = { commit: fill(`{{commit of ${version}}}`), collector: 'security-engineer' };
      collect('vex', statements, repository.read(statements), `${day}T13:12:00Z`, more);
    }
    if (folder === 'export') {
      const issues = `evidence/${version}/issues.json`;
      collect('anomalies', issues, repository.read(issues), `${day}T15:00:00Z`, {
        commit: fill(`{{commit of ${version}}}`),
      });
      known.set(`issues of ${version}`, digestOf(repository.read(issues)));
      const changes = repository.git(['log', '--format=fuller', '--name-status', `v2.3.0..v${version}`]);
      known.set(`history of ${version}`, digestOf(changes));
    }
    if (folder === 'archive') makeArchiveManifest(release);
    const id = repository.commit(workers[by], `${day}T${time}`, `${message} ${version}`);
    say(`${id.slice(0, 8)} records of ${version}: ${folder}`);
  }
  repository.git(['checkout', '--quiet', 'main']);
}

say(`Making the history in ${place}`);
for (const step of mainCommits) makeCommit(step);
for (const release of releaseRecords) makeRecords(release);
repository.git(['bundle', 'create', bundle, '--all']);
say(`${bundle}: ${Math.round(statSync(bundle).size / 1024)} KB`);
rmSync(place, { recursive: true, force: true });
