// Proves the rules at length, which takes hours: three evaluators agree, no removal and no worsening improves a release, no mutant survives. Usage: npm run prove [runs]
import { spawnSync } from 'node:child_process';

const runs = process.argv[2] ?? '300';

const proofs = [
  ['One meaning of every rule', 'npx', 'vitest', 'run', '--project', 'whole', 'conformance.test.ts'],
  [
    'Nothing gets better by taking away or making worse',
    'npx',
    'vitest',
    'run',
    '--project',
    'whole',
    'removal.test.ts',
  ],
  ['Mutants of the rules', 'npm', 'run', 'mutate', '-w', '@gatehouse/policies'],
] as const;

const failed: string[] = [];
for (const [name, program, ...args] of proofs) {
  process.stdout.write(`\n== ${name}, ${runs} generated releases\n`);
  const started = performance.now();
  const env = { ...process.env, GATEHOUSE_PROOF_RUNS: runs };
  const { status } = spawnSync(program, args, { stdio: 'inherit', env });
  if (status !== 0) failed.push(name);
  const minutes = ((performance.now() - started) / 60_000).toFixed(1);
  process.stdout.write(`== ${name}: ${status === 0 ? 'holds' : 'does not hold'}, ${minutes} min\n`);
}
process.exitCode = failed.length === 0 ? 0 : 1;
