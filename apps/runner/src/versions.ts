// The version of the product and of the rules that it brings.
import { createRequire } from 'node:module';
import { packVersion } from '@gatehouse/gate/pack-version';

/** `gatehouse 0.1.0, rules gatehouse 0.1.0`. */
export function versionsText(): string {
  const { name, version } = packVersion();
  return `gatehouse ${productVersion()}, rules ${name} ${version}`;
}

/** Asked for by the package's own name, because the source and the bundle stand in different folders. */
function productVersion(): string {
  const ownPackage = createRequire(import.meta.url)('gatehouse/package.json') as { version: string };
  return ownPackage.version;
}
