// Makes the history of the example anew from its folders and the real tools, and writes it to history.bundle.
// Needs git, ssh-keygen, and npm with a registry. The tags are signed with a key that is made here and thrown away, so commit ids and
// signatures differ from run to run. Usage: node examples/infusion-pump/regenerate.ts
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type MainCommit,
  mainCommits,
  type ReleaseRecords,
  recordCommits,
  releaseRecords,
  workers,
} from './history.ts';
import { createRepository } from './making/repository.ts';
import { digestOf, openWorkshop, type Workshop } from './making/workshop.ts';

const story = fileURLToPath(new URL('./story/', import.meta.url));
const bundle = fileURLToPath(new URL('./history.bundle', import.meta.url));
const place = mkdtempSync(path.join(tmpdir(), 'infusion-pump-'));
const repository = createRepository(path.join(place, 'history'), path.join(place, 'keys'), workers.release);

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
  if (step.tag === '2.3.0') repository.write('gate/allowed_signers', repository.allowedSigner);
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
  const unitReport = shop.test('test/unit', `${day}T10:20:00Z`, 'workstation-3');
  collect('tests', `${folder}/unit-tests.xml`, unitReport, `${day}T10:25:00Z`, { ...run, environment: 'workstation' });
  collect('sbom', `${folder}/sbom.cdx.json`, shop.sbom(`${day}T11:00:00Z`), `${day}T11:01:00Z`, run);
  collect('findings', `${folder}/lint.sarif.json`, shop.lint(`${day}T11:05:00Z`), `${day}T11:06:00Z`, run);
  const scan = `${folder}/vulnerabilities.grype.json`;
  collect('vulnerabilities', scan, repository.read(scan), `${day}T11:21:00Z`, run);
  known.set(`run set of ${version}`, runSetDigest([unitReport, benchReport]));
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
  ['vex', (version) => `gate/vex/${version}.openvex.json`],
  ['requirements', () => 'gate/requirements.yaml'],
  ['testReport', (version) => `evidence/${version}/unit-tests.xml`],
  ['testReport', (version) => `evidence/${version}/bench-tests.xml`],
  ['changeList', (version) => `gate/changes/${version}.yaml`],
  ['riskReport', (version) => `gate/risk-reports/${version}.yaml`],
  ['planStatus', () => 'gate/plan.yaml'],
  ['releaseNotes', (version) => `gate/release-notes/${version}.yaml`],
];

/** The archive manifest lists the files with their digests, and a bundle of the whole source history. */
function makeArchiveManifest({ version }: ReleaseRecords): void {
  const source = repository.bundle(`v${version}`);
  const entries = [
    ...archived.map(([item, file]) => ({ item, path: file(version), bytes: repository.read(file(version)) })),
    { item: 'sourceBundle', path: 'source.bundle', bytes: source },
  ];
  const lines = entries.map(
    ({ item, path: file, bytes }) =>
      `  - { item: ${item}, path: ${file}, size: ${bytes.length}, sha256: "${digestOf(bytes)}" }\n`,
  );
  repository.write(
    `gate/archive/${version}.yaml`,
    `author: release-engineer\nversion: "${version}"\nlocation: Release archive, shelf infusion-pump/${version}\nitems:\n${lines.join('')}`,
  );
}

function makeRecords(release: ReleaseRecords): void {
  const { version, day } = release;
  repository.git(['checkout', '--quiet', '-b', `release/${version}`, `v${version}^{commit}`]);
  for (const { folder, by, time, message } of recordCommits) {
    if (folder === 'risk') known.set(`anomaly list of ${version}`, anomalyListDigest());
    repository.overlay(path.join(story, `records-${version}`, folder), fill);
    if (folder === 'pipeline') makeEvidence(release);
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
