// Writes NOTICE: the licence and notice texts of every module linked into the embedded toolchain, and of Go itself.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { go, packageFolder } from './build-module.ts';

interface LinkedModule {
  readonly name: string;
  readonly version: string;
  readonly folder: string;
}

const separator = '='.repeat(80);
const preamble = `Gatehouse Rego toolchain
vendor/opa-toolchain.wasm.br contains code of the modules named below, compiled with the
Go distribution named last; vendor/wasm_exec.js.txt is a file of that distribution, unchanged.
This file is generated: npm run rebuild -w @gatehouse/rego
`;

/** Regenerates NOTICE from the module cache. Throws where a linked module carries no licence text. */
export function writeNotice(): void {
  const goVersion = go('env', 'GOVERSION').trim();
  const entries = [...linkedModules(), { name: 'Go', version: goVersion, folder: go('env', 'GOROOT').trim() }];
  const sections = entries.map(
    (entry) => `${separator}\n${entry.name} ${entry.version}\n${separator}\n\n${texts(entry)}`,
  );
  writeFileSync(join(packageFolder, 'NOTICE'), `${preamble}\n${sections.join('\n')}`);
}

/** Only modules with a package in the build, which are far fewer than those in go.sum. */
function linkedModules(): LinkedModule[] {
  const format = '{{with .Module}}{{if not .Main}}{{.Path}}\t{{.Version}}\t{{.Dir}}{{end}}{{end}}';
  const rows = new Set(
    go('list', '-deps', '-f', format, '.')
      .split('\n')
      .filter((row) => row !== ''),
  );
  return [...rows].sort().map((row) => {
    const [name = '', version = '', folder = ''] = row.split('\t');
    return { name, version, folder };
  });
}

function texts(entry: LinkedModule): string {
  const files = readdirSync(entry.folder)
    .filter((file) => /^(licen[cs]e|copying|notice|patents)/i.test(file))
    .sort();
  if (!files.some((file) => /^(licen[cs]e|copying)/i.test(file))) {
    throw new Error(`${entry.name} ${entry.version} has no licence file`);
  }
  return files.map((file) => `[${file}]\n\n${readFileSync(join(entry.folder, file), 'utf8').trim()}\n`).join('\n');
}
