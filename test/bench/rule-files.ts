// Lays the rules out for native tools: the sources of the shipped rules, their parameters as data, and an entry for conftest.
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ResolvedConfiguration } from '@gatehouse/gate';

const policies = path.join(import.meta.dirname, '../../policies');

/** conftest asks for `deny` of the package `main`; everything behind it is the same. */
const entry = `package main

deny contains message if {
	some topic, name
	some finding in data.gate.results[topic][name].findings
	message := concat(" ", [topic, name, finding.subject])
}
`;

/** Writes the folder; the value of `data.gate.results` is what the gate evaluates. */
export function writeRules(folder: string, { rules }: ResolvedConfiguration['profile']): void {
  for (const part of ['gate', 'lib', 'rules']) {
    cpSync(path.join(policies, part), path.join(folder, part), {
      recursive: true,
      filter: (file) => !file.endsWith('_test.rego'),
    });
  }
  const parameters = Object.fromEntries(Object.entries(rules).map(([id, setting]) => [id, setting.parameters]));
  writeFileSync(path.join(folder, 'data.json'), JSON.stringify({ parameters }));
  mkdirSync(path.join(folder, 'main'));
  writeFileSync(path.join(folder, 'main/main.rego'), entry);
}
