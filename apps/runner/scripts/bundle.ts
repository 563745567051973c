// Bundles the command for a fast start: a small entry, and chunks that are loaded by the commands that need them.
import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { build, type Plugin } from 'esbuild';

const output = resolve(process.argv[2] ?? resolve(import.meta.dirname, '../dist/bundle'));

/** Stands in the bundle for the digest of the bundle, until that is known. */
const placeholder = 'digest of the bundled code';

/**
 * Libraries of libraries that the command never reaches: rules may call no builtin of the host, YAML is decoded by ourselves alone. What is not
 * in the bundle need not be parsed at every start.
 */
const unreached: Plugin = {
  name: 'unreached',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^(yaml|js-yaml)$/ }, ({ path, importer }) =>
      /[\\/](opa-wasm|cosmiconfig)[\\/]/.test(importer) ? { path, namespace: 'unreached' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'unreached' }, () => ({ contents: 'module.exports = {};' }));
  },
};

/** A collator takes a third of the time that the whole bundle needs to load; here it only sorts a handful of ASCII names, once. */
const withoutCollator: Plugin = {
  name: 'without collator',
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]packageurl-js[\\/]src[\\/]strings\.js$/ }, async ({ path }) => {
      const collator = 'const { compare: localeCompare } = new Intl.Collator()';
      const text = await readFile(path, 'utf8');
      if (!text.includes(collator))
        throw new Error(`${path} compares in another way; see whether it still makes a collator`);
      return { contents: text.replace(collator, 'const localeCompare = (a, b) => (a < b ? -1 : a > b ? 1 : 0)') };
    });
  },
};

const { outputFiles } = await build({
  // The others are the programs of threads and of a process: one reads large test reports, one runs packs of rules of others, one judges for the review.
  entryPoints: {
    gatehouse: resolve(import.meta.dirname, '../src/main.ts'),
    'read-worker': '@gatehouse/gate/read-worker',
    'pack-worker': '@gatehouse/gate/pack-worker',
    'gate-program': '@gatehouse/review/gate-program',
  },
  outdir: output,
  write: false,
  define: { gatehouseBundledCode: JSON.stringify(placeholder), 'process.env.NODE_ENV': '"production"' },
  bundle: true,
  splitting: true,
  chunkNames: 'chunk-[hash]',
  format: 'esm',
  platform: 'node',
  target: 'node24.15',
  conditions: ['@gatehouse/source'],
  plugins: [unreached, withoutCollator],
  // The rules are files beside their package; the Rego toolchain and the terminal review are loaded when they are asked for.
  external: ['@gatehouse/policies', '@gatehouse/rego', 'react-devtools-core'],
  // Some dependencies are CommonJS and ask for Node's own modules by require.
  banner: {
    js: "import { createRequire as bundleRequire } from 'node:module'; const require = bundleRequire(import.meta.url);",
  },
  // Only white space: names stay readable in the stack of a bug, and no expression is rewritten into a dearer one.
  minifyWhitespace: true,
  legalComments: 'linked',
  logLevel: 'warning',
});

const files = outputFiles.sort((a, b) => (a.path < b.path ? -1 : 1));
const digest = createHash('sha256');
for (const { text } of files) digest.update(`${text.length}\n${text}`);
const code = digest.digest('hex');
await rm(output, { recursive: true, force: true });
for (const { path, text } of files) {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text.replaceAll(placeholder, code));
}
