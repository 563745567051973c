// Puts real screens of the review, and its keys, into docs/review.md; `--check` fails when the committed page differs.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keyGroups, keyTable } from '../apps/review/src/state/key-table.ts';
import { releases } from '../examples/infusion-pump/releases.ts';
import { unpack } from '../examples/infusion-pump/unpack.ts';
import { keys, type Reviewer, reviewer } from '../test/support/reviewer.ts';

const page = join(import.meta.dirname, '../docs/review.md');

/** What a person presses one after the other, what the screen shows then, and under which name it is kept. */
const steps: readonly { readonly press: readonly string[]; readonly see: string; readonly name?: string }[] = [
  { press: [], see: '▸ ✗ ANOM-03', name: 'overview' },
  { press: ['j', 'j', keys.enter], see: '▸  1 │', name: 'finding' },
  { press: ['E'], see: 'Evaluate anomaly PUMP-47', name: 'evaluation' },
  { press: [keys.escape], see: '▸  1 │' },
  { press: ['4'], see: 'signalled assessed', name: 'changes' },
  { press: ['t'], see: 'All requirements' },
  { press: [keys.enter], see: 'Trace of', name: 'trace' },
  { press: ['1'], see: '▸ ✗ ANOM-03' },
  { press: ['j', 'W'], see: 'Ask for a waiver', name: 'waiver' },
  { press: [keys.escape], see: '▸ ✗ ANOM-03' },
  { press: ['6'], see: 'Compared with 2.3.0', name: 'compare' },
];

async function capture(): Promise<Map<string, string>> {
  const release = releases.find(({ outcome }) => outcome === 'NO-GO');
  if (release === undefined) throw new Error('the example has no blocked release');
  const folder = mkdtempSync(join(tmpdir(), 'gatehouse-screens-'));
  const product = join(folder, 'product');
  let person: Reviewer | undefined;
  try {
    unpack(release.version, product);
    person = reviewer({ folder: product, at: release.effectiveTime, as: 'safety-engineer' });
    const captured = new Map<string, string>();
    for (const { press, see, name } of steps) {
      await person.press(...press).see(see);
      await person.seeNoMore('Judging');
      if (name !== undefined) captured.set(name, person.screen().replaceAll(/ +$/gm, '').trimEnd());
    }
    return captured;
  } finally {
    person?.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  }
}

function keysTable(): string {
  const rows = keyGroups.flatMap((group) =>
    keyTable
      .filter((binding) => binding.group === group)
      .map(({ shown, does }) => `| ${group} | \`${shown.replaceAll('|', '\\|')}\` | ${does} |`),
  );
  return ['| | Keys | What they do |', '|---|---|---|', ...rows].join('\n');
}

/** The page with everything between a mark and the next blank line after a fence, or table, replaced. */
function filled(text: string, captured: ReadonlyMap<string, string>): string {
  const withScreens = text.replaceAll(
    /<!-- screen: (\w+) -->\n(?:\n```text\n[\s\S]*?\n```\n)?/g,
    (mark, name: string) => {
      const screen = captured.get(name);
      if (screen === undefined) throw new Error(`the page asks for a screen that is not captured: ${mark}`);
      return `<!-- screen: ${name} -->\n\n\`\`\`text\n${screen}\n\`\`\`\n`;
    },
  );
  return withScreens.replace(/<!-- keys -->[\s\S]*$/, `<!-- keys -->\n\n${keysTable()}\n`);
}

const before = readFileSync(page, 'utf8');
const after = filled(before, await capture());
if (!process.argv.includes('--check')) writeFileSync(page, after);
else if (after !== before) {
  process.stderr.write('stale: docs/review.md; run npm run docs:review\n');
  process.exitCode = 1;
}
