// Makes the example in an empty folder: the product's git history, the packed release, and the evidence beside it, collected and committed.
// The keys that sign tags and provenance are made here and thrown away, so commit ids differ from one folder to the next.
// Needs git and ssh-keygen. Usage, after a build: node examples/bedside-monitor/unpack.ts <empty folder>
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { collect, inspectEvidence } from '@gatehouse/gate';
import { approveRules } from '../approve-rules.ts';
import {
  baseline,
  type Collection,
  type Commit,
  collections,
  commits,
  day,
  pipeline as builds,
  recordCommits,
  rulesApprovedAt,
  version,
  workers,
} from './history.ts';
import { createBuilder } from '../provenance.ts';
import { createRepository } from './repository.ts';

const story = fileURLToPath(new URL('./story/', import.meta.url));
const fromTools = fileURLToPath(new URL('./evidence/', import.meta.url));
const evidence = `evidence/${version}`;
const artifactName = (of: string): string => `bedside-monitor-${of}.tar`;

/** Makes the example in `folder`, which must not exist or be empty; then it is the checkout that a pipeline would have. */
export async function unpack(folder: string): Promise<void> {
  const keys = mkdtempSync(path.join(tmpdir(), 'bedside-monitor-'));
  try {
    await makeExample(path.resolve(folder), keys);
  } finally {
    rmSync(keys, { recursive: true, force: true });
  }
}

async function makeExample(folder: string, keys: string): Promise<void> {
  const repository = createRepository(folder, keys, workers.release);
  const builder = createBuilder(builds);
  /** What stands for `{{name}}` in the files of the story. */
  const known = new Map([['day', day]]);
  const fill = (text: string): string =>
    text.replace(/\{\{(.*?)\}\}/g, (_, name: string) => {
      const value = known.get(name);
      if (value === undefined) throw new Error(`nothing is known as {{${name}}} yet`);
      return value;
    });
  const inProduct = (file: string): string => path.join(folder, file);
  const pack = (of: string): Buffer =>
    repository.git([
      ...['archive', '--format=tar', '--prefix=bedside-monitor/', `v${of}`, '--'],
      ...['firmware', 'service', 'display', 'package.json', 'package-lock.json'],
    ]);
  const overlay = (from: string): string[] => repository.overlay(path.join(story, from), fill);

  function makeCommit({ folder: from, by, at, message, tag }: Commit): void {
    const written = overlay(from);
    if (tag === baseline) {
      repository.write('gate/allowed_signers', repository.allowedSigner);
      repository.write('gate/keys/pipeline.pem', builder.publicKey);
      written.push('gate/allowed_signers', 'gate/keys/pipeline.pem');
    }
    const id = repository.commit(written, workers[by], at, message);
    known.set(`commit ${from}`, id);
    if (tag === undefined) return;
    repository.tag(`v${tag}`, workers.release, at.replace(':00:00Z', ':10:00Z'), `Bedside monitor ${tag}`);
    known.set(`commit of ${tag}`, id).set(`artifact ${tag}`, digestOf(pack(tag)));
  }

  /** What the pipeline knows of its build, for the files that tell of it; and the signed statement. */
  function describeBuild(packed: Buffer): string {
    for (const file of ['docs/build-procedure.md', 'package-lock.json']) {
      known.set(`digest of ${file}`, digestOf(readFileSync(inProduct(file))));
    }
    const program = path.join(repository.git(['--exec-path']).toString().trim(), 'git');
    known.set('digest of git', digestOf(readFileSync(program)));
    known.set('version of git', repository.git(['--version']).toString().trim().replace('git version ', ''));
    const source = { commit: fill(`{{commit of ${version}}}`), tag: `v${version}` };
    const times = { startedOn: `${day}T09:00:00Z`, finishedOn: `${day}T09:00:02Z` };
    return builder.provenance({ name: artifactName(version), sha256: digestOf(packed) }, { ...source, ...times });
  }

  /** Records what a file of evidence was made of. Returns the path of the record. */
  async function collectOne({ kind, file, environment, onArtifact, at, input, databaseAt }: Collection): Promise<string> {
    const [record] = await collect({
      folder,
      kind,
      paths: [`${evidence}/${file}`],
      now: Date.parse(at),
      collector: 'release-pipeline',
      run: `release/${version}`,
      environment,
      databaseAt,
      input: input === undefined ? undefined : `${evidence}/${input}`,
      artifact: onArtifact ? `${evidence}/${artifactName(version)}` : undefined,
    });
    if (record === undefined) throw new Error(`${file} was not collected`);
    return record.path;
  }

  for (const commit of commits) makeCommit(commit);
  repository.git(['checkout', '--quiet', '-b', `release/${version}`]);
  const packed = pack(version);
  // Another builder would pack in a checkout of its own; what comes out is the same.
  known.set('artifact of the second build', digestOf(pack(version)));
  repository.write(`${evidence}/provenance.dsse.json`, describeBuild(packed));
  const [pipeline, ...people] = recordCommits;
  const fromPipeline = [...overlay(`records/${pipeline.folder}`), `${evidence}/provenance.dsse.json`];
  const byTools = readdirSync(fromTools);
  for (const { file } of collections.filter((one) => byTools.includes(one.file))) {
    repository.write(`${evidence}/${file}`, readFileSync(path.join(fromTools, file)));
    fromPipeline.push(`${evidence}/${file}`);
  }
  known.set('run set', await runSetDigest(folder));
  known.set(
    'digest of the commits',
    digestOf(repository.git(['log', '--format=fuller', '--name-status', `v${baseline}..v${version}`])),
  );
  const tracker = path.join(story, 'records/export', evidence, 'anomalies.jira.csv');
  known.set('digest of the tracker', digestOf(readFileSync(tracker)));
  const fromPeople = people.map(({ folder: from }) => {
    if (from === 'risk') known.set('anomaly list', anomalyListDigest(inProduct('gate/anomalies')));
    return overlay(`records/${from}`);
  });
  // All evidence is of the released commit, so it is collected before records are committed on top.
  const gathered: string[] = [];
  for (const one of collections.filter(({ onArtifact }) => !onArtifact)) gathered.push(await collectOne(one));
  repository.write(`${evidence}/${artifactName(version)}`, packed);
  fromPipeline.push(`${evidence}/${artifactName(version)}`);
  for (const one of collections.filter(({ onArtifact }) => onArtifact)) gathered.push(await collectOne(one));

  const withRecords = (files: readonly string[]): string[] => [
    ...files,
    ...gathered.filter((record) => files.some((file) => record === `${file}.collected.json`)),
  ];
  repository.commit(withRecords(fromPipeline), workers[pipeline.by], pipeline.at, pipeline.message);
  for (const [position, { by, at, message }] of people.entries()) {
    repository.commit(withRecords(fromPeople[position] ?? []), workers[by], at, message);
  }
  approveRules(folder, { id: 'quality-manager', ...workers.quality }, rulesApprovedAt);
}

/** Names exactly this set of reports, whatever their order; those in an archive are reports of their own. */
async function runSetDigest(folder: string): Promise<string> {
  const files = collections.filter(({ kind }) => kind === 'tests').map(({ file }) => `${evidence}/${file}`);
  const reports = await Promise.all(files.map((file) => inspectEvidence({ folder, path: file })));
  const lines = reports.flat().map(({ sha256 }) => `${sha256.replace('sha256:', '')}\n`);
  return digestOf(lines.sort().join(''));
}

/** Names exactly the open anomalies with what their records say. */
function anomalyListDigest(folder: string): string {
  const records = readdirSync(folder).map((name) => ({
    id: path.basename(name, '.yaml'),
    bytes: readFileSync(path.join(folder, name)),
  }));
  const lines = records
    .filter(({ bytes }) => /^state: open$/m.test(bytes.toString()))
    .map(({ id, bytes }) => `${id} ${digestOf(bytes).replace('sha256:', '')}\n`);
  return digestOf(lines.sort().join(''));
}

function digestOf(bytes: Uint8Array | string): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder] = process.argv.slice(2);
  if (folder === undefined) {
    process.stderr.write('Usage: node examples/bedside-monitor/unpack.ts <empty folder>\n');
    process.exitCode = 2;
  } else {
    await unpack(folder);
  }
}
