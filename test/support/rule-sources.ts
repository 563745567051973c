// The Rego from which the shipped pack is compiled.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const policiesFolder = join(import.meta.dirname, '../../policies');

/** Source by path below `policies/`, without tests. */
export function ruleSources(): Record<string, string> {
  return Object.fromEntries(
    ['gate', 'lib', 'rules'].flatMap((folder) =>
      readdirSync(join(policiesFolder, folder), { recursive: true, encoding: 'utf8' })
        .filter((path) => path.endsWith('.rego') && !path.endsWith('_test.rego'))
        .map((path) => [`${folder}/${path}`, readFileSync(join(policiesFolder, folder, path), 'utf8')]),
    ),
  );
}
