// Bundles the command into one file for a fast start. What is found by its place on disk, or seldom needed, stays outside.
import { resolve } from 'node:path';
import { build } from 'esbuild';

const output = resolve(process.argv[2] ?? resolve(import.meta.dirname, '../dist/gatehouse.js'));

await build({
  entryPoints: [resolve(import.meta.dirname, '../src/main.ts')],
  outfile: output,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node24.15',
  conditions: ['@gatehouse/source'],
  // The rules are files beside their package; the Rego toolchain and the terminal review are loaded when they are asked for.
  external: ['@gatehouse/policies', '@gatehouse/rego', '@gatehouse/review'],
  // Some dependencies are CommonJS and ask for Node's own modules by require.
  banner: {
    js: "import { createRequire as bundleRequire } from 'node:module'; const require = bundleRequire(import.meta.url);",
  },
  legalComments: 'linked',
  logLevel: 'warning',
});
