// Changes every rule of the pack in one place at a time; ends with 1 when a change survives that nobody explained.
// Usage: npm run mutate -w @gatehouse/policies [-- <beginning of a module's path>]
import { fileURLToPath } from 'node:url';
import { mutatePack, readExplained, readPack, siftMutants } from '@gatehouse/authoring';
import { openToolchain } from '@gatehouse/rego';

const folder = fileURLToPath(new URL('..', import.meta.url));
const only = process.argv[2] ?? '';
const { killed, notCompiled, survived } = mutatePack(readPack(folder), await openToolchain(), {
  only,
  onModule: (path, done, total) => process.stderr.write(`${done + 1} of ${total} ${path}\n`),
});
const { explained, unexplained, stale } = siftMutants(survived, readExplained(folder), only);
for (const { path, line, before, after } of unexplained)
  process.stdout.write(`${path}:${line}\n  - ${before}\n  + ${after === '' ? 'dropped' : after}\n`);
for (const { path, before } of stale) process.stdout.write(`explained, but does not survive: ${path}: ${before}\n`);
const made = killed + notCompiled + survived.length;
process.stdout.write(
  `${made} changes: tests noticed ${killed}, ${notCompiled} did not compile, ${explained.length} explained, ${unexplained.length} survived\n`,
);
if (made === 0 || unexplained.length > 0 || stale.length > 0) process.exitCode = 1;
