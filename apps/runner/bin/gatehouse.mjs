#!/usr/bin/env node
// The entry of the command: says which Node is needed where this one is older, else starts the bundled command.
// Kept to syntax that Node 20 understands.
import { existsSync } from 'node:fs';

const needed = [24, 15];
const [major, minor] = process.versions.node.split('.').map(Number);
const bundle = new URL('../dist/bundle/gatehouse.js', import.meta.url);

if (major < needed[0] || (major === needed[0] && minor < needed[1])) {
  process.stderr.write(
    `gatehouse: NODE_TOO_OLD this is Node ${process.versions.node}, and Gatehouse needs Node ${needed.join('.')} or newer` +
      ' → install it, or start Gatehouse by an npm script, which brings its own\n',
  );
  process.exitCode = 2;
} else if (!existsSync(bundle)) {
  process.stderr.write('gatehouse: NOT_BUILT the command is not built → run npm run build\n');
  process.exitCode = 2;
} else {
  await import(bundle.href);
}
