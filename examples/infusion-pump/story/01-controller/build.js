// Packs the product into one artefact that is the same, byte for byte, wherever it is built, and records how that was done.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('.', import.meta.url));
const shipped = ['library', 'package-lock.json', 'package.json', 'src'];
const block = 512;

const sha256 = (bytes) => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
const read = (path) => readFileSync(`${root}${path}`);

function filesUnder(path) {
  if (statSync(`${root}${path}`).isFile()) return [path];
  return readdirSync(`${root}${path}`).flatMap((name) => filesUnder(`${path}/${name}`));
}

/** One ustar entry: no owner, no time, mode 0644, so that nothing of the machine gets in. */
function entry(path, bytes) {
  const header = Buffer.alloc(block);
  header.write(path, 0, 100, 'utf8');
  header.write('0000644\0', 100);
  header.write('0000000\0', 108);
  header.write('0000000\0', 116);
  header.write(`${bytes.length.toString(8).padStart(11, '0')}\0`, 124);
  header.write('00000000000\0', 136);
  header.write('        ', 148);
  header.write('0', 156);
  header.write('ustar\0', 257);
  header.write('00', 263);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return Buffer.concat([header, bytes, Buffer.alloc((block - (bytes.length % block)) % block)]);
}

const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();

const startedAt = new Date().toISOString();
const { name, version } = JSON.parse(read('package.json'));
const files = shipped.flatMap(filesUnder).sort();
const artifact = Buffer.concat([...files.map((path) => entry(path, read(path))), Buffer.alloc(2 * block)]);
const artifactName = `${name}-${version}.tar`;
const log = files.map((path) => `pack ${path} ${sha256(read(path))}\n`).join('');

rmSync(`${root}dist`, { recursive: true, force: true });
mkdirSync(`${root}dist`);
writeFileSync(`${root}dist/${artifactName}`, artifact);
writeFileSync(`${root}dist/build.log`, log);
writeFileSync(
  `${root}dist/build-record.json`,
  `${JSON.stringify(
    {
      commit: git('rev-parse', 'HEAD'),
      dirty: git('status', '--porcelain') !== '',
      builder: process.env.BUILDER ?? 'unknown',
      repository: 'https://git.example.org/infusion-pump.git',
      definition: { path: 'build.js', sha256: sha256(read('build.js')) },
      procedure: 'docs/build-procedure.md',
      toolchain: [{ name: 'node', version: process.versions.node, digest: sha256(readFileSync(process.execPath)) }],
      images: [],
      operatingSystem: `${process.platform} ${process.arch}`,
      lockFiles: [{ path: 'package-lock.json', sha256: sha256(read('package-lock.json')) }],
      parameters: { files: String(files.length) },
      environment: { BUILDER: process.env.BUILDER ?? 'unknown' },
      overrides: [],
      outputs: [{ name: artifactName, sha256: sha256(artifact), version }],
      logSha256: sha256(log),
      startedBy: 'release pipeline',
      startedAt,
      finishedAt: new Date().toISOString(),
    },
    null,
    2,
  )}\n`,
);
