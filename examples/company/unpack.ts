// Makes the example in an empty folder: one repository with the company's layer and rules, and three products, each released, tested and recorded.
// The key that signs the tags is made here and thrown away, so commit ids differ from one folder to the next.
// Needs git and ssh-keygen. Usage, after a build: node examples/company/unpack.ts <empty folder>
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { collect } from '@gatehouse/gate';
import { approveRules } from '../approve-rules.ts';
import { type Builder, createBuilder } from '../provenance.ts';
import { createRepository, type Repository } from '../bedside-monitor/repository.ts';
import { day, pipeline, type Product, products, workers } from './products.ts';
import { anomaly, type BroughtCommit, collections, evidence, type Known, plans } from './records.ts';
import { assessments } from './assessments.ts';

const story = fileURLToPath(new URL('./story/', import.meta.url));
const command = fileURLToPath(new URL('../../apps/runner/bin/gatehouse.mjs', import.meta.url));
const rules = 'company/release-rules';

/** Makes the example in `folder`, which must not exist or be empty; then it is the checkout that a pipeline would have. */
export async function unpack(folder: string): Promise<void> {
  const keys = mkdtempSync(path.join(tmpdir(), 'company-'));
  try {
    const top = path.resolve(folder);
    const repository = createRepository(top, keys, workers.release);
    const builder = createBuilder(pipeline);
    repository.write('company/pipeline.pem', builder.publicKey);
    layDown(repository, top);
    for (const product of products) tag(repository, product);
    const gathered: Gathered[] = [];
    for (const product of products) gathered.push(await gather(repository, top, builder, product));
    for (const one of gathered) record(repository, one);
    for (const { id } of products) {
      const approver = { id: 'quality-manager', ...workers.quality };
      approveRules(path.join(top, 'products', id), approver, `${day}T15:00:00Z`);
    }
  } finally {
    rmSync(keys, { recursive: true, force: true });
  }
}

/** The company's part and the three products, up to the commits that are released. */
function layDown(repository: Repository, top: string): void {
  const copy = (from: string): void => {
    for (const entry of readdirSync(path.join(story, from), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const file = path.join(entry.parentPath, entry.name);
      repository.write(path.relative(story, file), readFileSync(file));
    }
  };
  const pipelines = ['.github/workflows/release.yml', '.gitlab-ci.yml'];
  for (const file of pipelines) repository.write(file, readFileSync(path.join(story, file)));
  copy('company');
  repository.write('company/allowed_signers', repository.allowedSigner);
  execFileSync(process.execPath, [command, 'rules', 'build', '--pack', path.join(top, rules)], { stdio: 'ignore' });
  repository.commit(['company', ...pipelines], workers.rules, '2026-10-01T08:00:00Z', 'How we release, and our own rules');
  for (const product of products) {
    const place = `products/${product.id}`;
    copy(place);
    const hour = String(9 + products.indexOf(product)).padStart(2, '0');
    repository.commit([place], workers.developer, `2026-10-02T${hour}:00:00Z`, `Begin the ${product.name}`);
    for (const [file, text] of Object.entries(plans(product))) repository.write(`${place}/${file}`, text);
    repository.commit([place], workers.quality, `2026-10-05T${hour}:00:00Z`, `Plan the ${product.name}`);
    const { by, file, content, title } = product.change;
    repository.write(`${place}/${file}`, content);
    repository.commit([`${place}/${file}`], workers[by], `2026-11-16T${hour}:00:00Z`, `${title}\n\nChange: CR-1`);
  }
}

/** All three are released from one commit. */
function tag(repository: Repository, product: Product): void {
  repository.tag(tagOf(product), workers.release, `${day}T08:30:00Z`, `${product.name} ${product.version}`);
}

function tagOf({ id, version }: Product): string {
  return `${id}-v${version}`;
}

/** A product whose evidence is gathered. */
interface Gathered {
  readonly product: Product;
  readonly known: Known;
  /** Of the test reports. */
  readonly runs: string;
  /** Files of the evidence and their collection records, from the top. */
  readonly files: readonly string[];
}

/** What the pipeline makes of the tagged commit; everything is gathered before anything of it is committed. */
async function gather(repository: Repository, top: string, builder: Builder, product: Product): Promise<Gathered> {
  const { id, version } = product;
  const place = `products/${id}`;
  const folder = path.join(top, place);
  const tag = tagOf(product);
  const packed = repository.git(['archive', '--format=tar', `${tag}:${place}`]);
  const artifact = `${id}-${version}.tar`;
  const known: Known = {
    commit: repository.git(['rev-parse', `${tag}^{commit}`]).toString().trim(),
    artifact: digestOf(packed),
    procedure: digestOf(readFileSync(path.join(folder, 'docs/build-procedure.md'))),
    lockFile: digestOf(readFileSync(path.join(folder, 'package-lock.json'))),
    git: {
      version: repository.git(['--version']).toString().trim().replace('git version ', ''),
      digest: digestOf(readFileSync(path.join(repository.git(['--exec-path']).toString().trim(), 'git'))),
    },
    commits: commitsOf(repository, place),
  };
  const times = { startedOn: `${day}T09:00:00Z`, finishedOn: `${day}T09:01:00Z` };
  const made: Readonly<Record<string, string | Buffer>> = {
    ...evidence(product, known),
    'provenance.dsse.json': builder.provenance({ name: artifact, sha256: known.artifact }, { commit: known.commit, tag, ...times }),
    [artifact]: packed,
  };
  for (const [file, content] of Object.entries(made)) repository.write(`${place}/evidence/${version}/${file}`, content);
  const files = Object.keys(made).map((file) => `${place}/evidence/${version}/${file}`);
  for (const { kind, file, ...about } of collections) {
    const [record] = await collect({
      folder,
      kind,
      paths: [`evidence/${version}/${file}`],
      now: Date.parse(`${day}T09:30:00Z`),
      collector: 'release-pipeline',
      run: `release/${tag}`,
      artifact: `evidence/${version}/${artifact}`,
      ...about,
      ...(kind === 'vulnerabilities' ? { input: `evidence/${version}/sbom.cdx.json` } : {}),
    });
    if (record === undefined) throw new Error(`${file} was not collected`);
    files.push(`${place}/${record.path}`);
  }
  const reports = ['tests.xml', 'unit-tests.xml'].map((file) => `${digestOf(made[file] ?? '').replace('sha256:', '')}\n`);
  return { product, known, files, runs: digestOf(reports.sort().join('')) };
}

function commitsOf(repository: Repository, place: string): BroughtCommit[] {
  const log = repository.git(['log', '--reverse', '--format=%H%x09%ae%x09%cI%x09%s', '--', place]).toString();
  return log
    .trim()
    .split('\n')
    .map((line) => {
      const [id = '', email = '', at = '', title = ''] = line.split('\t');
      return { id, email, at, title };
    });
}

/** What people write about a release once it is built and tested. */
function record(repository: Repository, { product, known, files, runs }: Gathered): void {
  const place = `products/${product.id}`;
  repository.commit(files, workers.pipeline, `${day}T10:00:00Z`, `Evidence of ${tagOf(product)}`);
  const told = {
    runs,
    anomalyList: digestOf(`ISSUE-1 ${digestOf(anomaly).replace('sha256:', '')}\n`),
    history: digestOf(repository.git(['log', '--format=fuller', known.commit, '--', place])),
    begun: repository.git(['log', '--format=%H', '-1', '--', `${place}/gate/plan.yaml`]).toString().trim(),
    change: repository.git(['log', '--format=%H', '-1', '--', `${place}/${product.change.file}`]).toString().trim(),
  };
  for (const { by, files: written } of assessments(product, known, told)) {
    for (const [file, text] of Object.entries(written)) repository.write(`${place}/${file}`, text);
    const paths = Object.keys(written).map((file) => `${place}/${file}`);
    repository.commit(paths, workers[by], `${day}T14:00:00Z`, `Records of ${tagOf(product)}`);
  }
}

function digestOf(bytes: Uint8Array | string): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder] = process.argv.slice(2);
  if (folder === undefined) {
    process.stderr.write('Usage: node examples/company/unpack.ts <empty folder>\n');
    process.exitCode = 2;
  } else {
    await unpack(folder);
  }
}
