// Writes NOTICE: the licence and notice texts of every module linked into the embedded toolchain, and of Go itself.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { go, packageFolder } from './build-module.ts';
import { licenceComments } from './licence-comments.ts';

interface LinkedModule {
  readonly name: string;
  readonly version: string;
  readonly folder: string;
}

const opa = 'github.com/open-policy-agent/opa';
const separator = '='.repeat(80);
const preamble = `Gatehouse Rego toolchain
vendor/opa-toolchain.wasm.br contains code of the modules named below, compiled with the
Go distribution named last; vendor/wasm_exec.js.txt is a file of that distribution, unchanged.
Every policy that the toolchain compiles contains the C and C++ parts of OPA named under OPA.
This file is generated: npm run rebuild -w @gatehouse/rego
`;

/** OPA carries RE2 without its licence file; RE2's terms are word for word those of Go. */
const re2 = `[wasm/src/re2]

RE2: Copyright (c) 2009 The RE2 Authors. All rights reserved.
Under the same BSD-style licence as the Go distribution, the last in this file, with RE2's authors for Go's.
`;

/** Regenerates NOTICE from the module cache. Throws where a linked module carries no licence text. */
export function writeNotice(): void {
  const modules = linkedModules().map((module) => section(module, licenceFiles(module.folder, { nested: true })));
  const root = go('env', 'GOROOT').trim();
  const distribution = { name: 'Go', version: go('env', 'GOVERSION').trim(), folder: root };
  const sections = [...modules, section(distribution, licenceFiles(root, { nested: false }))];
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

/** Paths of licence and notice files, those of the root first. */
function licenceFiles(folder: string, { nested }: { readonly nested: boolean }): string[] {
  const wanted = /(^|[/\\])(licen[cs]e|copying|notice|patents)(-[\w.-]+)?(\.(txt|md))?$/i;
  const files = readdirSync(folder, { recursive: nested, encoding: 'utf8' }).filter((file) => wanted.test(file));
  return files.sort((a, b) => a.split(/[/\\]/).length - b.split(/[/\\]/).length || (a < b ? -1 : 1));
}

function section(module: LinkedModule, files: string[]): string {
  if (!files.some((file) => /^(licen[cs]e|copying)/i.test(file))) {
    throw new Error(`${module.name} ${module.version} has no licence file`);
  }
  const texts = files.map((file) => `[${file}]\n\n${readFileSync(join(module.folder, file), 'utf8').trim()}\n`);
  if (module.name === opa) texts.push(re2, ...licenceComments(module.folder, 'wasm/src'));
  return `${separator}\n${module.name} ${module.version}\n${separator}\n\n${texts.join('\n')}`;
}
