// The help: every key by what it is for, from the key table.
import { keyGroups, keyTable } from './key-table.ts';
import { emptyLine, fit, type Line, line } from './line.ts';

const groupWords = {
  Move: 'Move',
  Look: 'Look',
  Settle: 'Settle: writes a record of the release, and asks before',
  Mark: 'Mark: writes into your review file alone',
  Leave: 'Help and leave',
} as const;

export function helpLines(width: number): Line[] {
  return [
    ...keyGroups.flatMap((group) => [
      line(groupWords[group], 'heading'),
      ...keyTable
        .filter((binding) => binding.group === group)
        .map(
          ({ shown, does }): Line => [
            { text: `  ${fit(shown, 11)}`, tone: 'strong' },
            { text: fit(does, Math.max(10, width - 14)), tone: 'plain' },
          ],
        ),
      emptyLine,
    ]),
    line('In a form: ↑ ↓ go between fields, ← → choose, ^s saves, ^o opens long text in $EDITOR, esc leaves.', 'quiet'),
  ];
}
