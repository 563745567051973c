// The version of the product and of the rules that it brings.
import { readFileSync } from 'node:fs';
import { ruleBook } from '@gatehouse/gate';

/** `gatehouse 0.1.0, rules gatehouse 0.1.0`. */
export async function versionsText(): Promise<string> {
  const { name, version } = (await ruleBook()).manifest;
  return `gatehouse ${productVersion()}, rules ${name} ${version}`;
}

/** The package file stands one folder above this one, whether this is the source or the bundle. */
export function productVersion(): string {
  const bytes = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  return (JSON.parse(bytes) as { version: string }).version;
}
