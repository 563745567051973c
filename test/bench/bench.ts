// Measures the command against native policy tools and against the least that reading can cost: whole processes, side by side.
// Usage: npm run bench -- [--quick] [--rounds <n>] [--tools <folder>] [--write]
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { check, resolveConfiguration } from '@gatehouse/gate';
import { build } from 'esbuild';
import { type BenchProduct, changeReport, makeProduct, withAllResults } from './bench-product.ts';
import { type Command, measure } from './measured.ts';
import { type NativeTool, nativeTools } from './native-tools.ts';
import { page, type Scenario, tableOf, writePage } from './page.ts';
import { writeRules } from './rule-files.ts';

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '5' },
    tools: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});
const root = path.join(import.meta.dirname, '../..');
const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** Above this, JSON with every result takes native tools minutes and gigabytes. */
const largestWithAllResults = 100_000;

const sizes: readonly { readonly tests: number; readonly components?: number }[] = options.quick
  ? [{ tests: 1_000 }, { tests: 10_000 }]
  : [
      { tests: 1_000 },
      { tests: 10_000 },
      { tests: 100_000 },
      { tests: 1_000_000 },
      { tests: 1_000, components: 10_000 },
    ];

// Below the installed packages, because what stays outside of the bundle is found from there.
const caches = path.join(root, 'node_modules/.cache');
mkdirSync(caches, { recursive: true });
const programs = mkdtempSync(path.join(caches, 'gatehouse-bench-'));
const place = mkdtempSync(path.join(tmpdir(), 'gatehouse-bench-'));
try {
  const { gatehouse, floor } = await buildPrograms();
  const tools = nativeTools(options.tools ?? path.join(caches, 'gatehouse-bench-tools'), say);
  const scenarios: Scenario[] = [];
  for (const size of sizes) scenarios.push(await measureSize(size, gatehouse, floor, tools));
  const machine = { cores: availableParallelism(), node: process.version, tools: tools.map(({ module }) => module) };
  if (options.write) writePage(path.join(root, 'docs/performance.md'), page(machine, scenarios));
} finally {
  rmSync(place, { recursive: true, force: true });
  rmSync(programs, { recursive: true, force: true });
}

async function buildPrograms(): Promise<{ readonly gatehouse: string; readonly floor: string }> {
  const bundle = path.join(programs, 'bundle');
  await measure(
    [{ name: 'bundle', program: process.execPath, args: [path.join(root, 'apps/runner/scripts/bundle.ts'), bundle] }],
    1,
  );
  const floor = path.join(programs, 'floor.mjs');
  await build({
    entryPoints: [path.join(import.meta.dirname, 'floor.ts')],
    outfile: floor,
    bundle: true,
    format: 'esm',
    platform: 'node',
    conditions: ['@gatehouse/source'],
  });
  return { gatehouse: path.join(bundle, 'gatehouse.js'), floor };
}

async function measureSize(
  { tests, components }: (typeof sizes)[number],
  gatehouse: string,
  floor: string,
  tools: readonly NativeTool[],
): Promise<Scenario> {
  const folder = path.join(place, `${tests}-${components ?? 0}`);
  say(`${tests} tests${components === undefined ? '' : `, ${components} components`}`);
  const product = makeProduct(path.join(folder, 'product'), tests, components);
  const rules = path.join(folder, 'rules');
  const [facts, all] = [path.join(folder, 'facts.json'), path.join(folder, 'all.json')];
  const effectiveTime = Date.parse(product.effectiveTime);
  const judged = await check({ folder: product.folder, now: effectiveTime, effectiveTime, stage: 'candidate' });
  writeRules(rules, (await resolveConfiguration({ folder: product.folder })).profile);
  writeFileSync(facts, JSON.stringify(judged.facts));
  const isSmall = tests <= largestWithAllResults && components === undefined;
  if (isSmall) writeFileSync(all, JSON.stringify(withAllResults(judged.facts, tests)));
  const commands = [
    { name: 'node -e 0', program: process.execPath, args: ['-e', '0'] },
    {
      name: 'floor: read, hash, parse once',
      program: process.execPath,
      args: [floor, ...product.reports.map((report) => path.join(product.folder, report))],
    },
    ...ours(gatehouse, product, folder),
    ...tools.flatMap((tool) => theirs(tool, rules, facts, 'condensed facts')),
    ...(isSmall ? tools.flatMap((tool) => theirs(tool, rules, all, 'all results')) : []),
  ];
  const rounds = tests > 100_000 ? Math.min(3, Number(options.rounds)) : Number(options.rounds);
  const scenario = { tests, components, measured: await measure(commands, rounds) };
  process.stdout.write(`${tableOf(scenario)}\n`);
  rmSync(folder, { recursive: true, force: true });
  return scenario;
}

/** The command: reading everything, filling a cache, with all of it known, and after one report changed. */
function ours(gatehouse: string, product: BenchProduct, folder: string): Command[] {
  const args = [gatehouse, '-C', product.folder, 'check', '-f', 'json', '--effective-time', product.effectiveTime];
  const cache = path.join(folder, 'cache');
  const command = { program: process.execPath, codes: [0, 1] };
  return [
    { ...command, name: 'gatehouse check, no cache', args: [...args, '--no-cache'] },
    {
      ...command,
      name: 'gatehouse check, cold cache',
      args: [...args, '--cache-dir', cache],
      before: () => rmSync(cache, { recursive: true, force: true }),
    },
    { ...command, name: 'gatehouse check, all cached', args: [...args, '--cache-dir', cache] },
    {
      ...command,
      name: 'gatehouse check, one report changed',
      args: [...args, '--cache-dir', cache],
      before: (round) => changeReport(product, round + 1),
    },
  ];
}

/** The same rules, evaluated over JSON that is ready. */
function theirs({ name, program }: NativeTool, rules: string, facts: string, what: string): Command[] {
  const data = path.join(rules, 'data.json');
  if (name === 'conftest') {
    return [
      { name: `conftest test, ${what}`, program, args: ['test', '-p', rules, '--data', data, facts], codes: [0, 1] },
    ];
  }
  return [
    { name: `opa eval, ${what}`, program, args: ['eval', '-b', rules, '-i', facts, 'data.gate.results'] },
    { name: `opa exec, ${what}`, program, args: ['exec', '-b', rules, '--decision', 'gate/results', facts] },
  ];
}
