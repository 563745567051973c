// Tells what a lock file pins otherwise than before.
import { type Appearance, createPage } from './layout.ts';
import { safeText } from './safe-text.ts';

export interface LockChangesPage {
  readonly path: string;
  readonly existed: boolean;
  readonly changes: readonly { readonly what: string; readonly from?: string; readonly to?: string }[];
}

/** A line for each digest that changed, whole, since people compare them. Ends with a line break. */
export function renderLockChanges({ path, existed, changes }: LockChangesPage, appearance: Appearance): string {
  const page = createPage(appearance);
  const lines = changes.flatMap(({ what, from, to }) => {
    const mark = from === undefined ? '+' : to === undefined ? '-' : '~';
    return [
      ...page.paragraph(safeText(what), { first: `  ${mark} `, rest: '  │ ', firstStyle: 'strong' }),
      ...[from === undefined ? '' : `was ${safeText(from)}`, to === undefined ? '' : `now ${safeText(to)}`]
        .filter((text) => text !== '')
        .flatMap((text) => page.paragraph(text, { first: '    ', rest: '    ' })),
    ];
  });
  const place = safeText(path, 400);
  if (changes.length === 0) return `${place} already pins what is in use; nothing was written\n`;
  const counted = `${changes.length} ${changes.length === 1 ? 'digest' : 'digests'}`;
  const next = page.paragraph('Review the change, and commit the file.', {
    first: '→ ',
    rest: '│ ',
    firstStyle: 'strong',
  });
  return `${[`${place} ${existed ? 'changed' : 'written'}: ${counted}`, ...lines, '', ...next].join('\n')}\n`;
}
