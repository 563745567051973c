// Shows what the gate understands of one file of evidence.
import { type Appearance, createPage, type Page } from './layout.ts';
import { moment } from './moment.ts';
import type { Style } from './paint.ts';
import { placeText } from './place.ts';
import { safeText } from './safe-text.ts';

/** A file as the gate understands it. */
export interface InspectedFile {
  readonly path: string;
  readonly sha256: string;
  readonly size: number;
  readonly state: 'present' | 'empty' | 'unreadable';
  readonly kind?: string;
  readonly format?: string;
  readonly title?: string;
  readonly configured?: { readonly path: string; readonly line?: number };
  readonly belongs?: {
    readonly binding: string;
    readonly subject: { readonly commit?: string; readonly artifact?: string; readonly version?: string };
    readonly boundBy?: { readonly path: string; readonly line?: number };
    readonly collector?: string;
  };
  readonly producedAt?: number;
  readonly counts: readonly { readonly of: string; readonly number: number }[];
  readonly notable: readonly {
    readonly text: string;
    readonly position: { readonly line?: number; readonly column?: number; readonly pointer?: string };
  }[];
  readonly others: readonly { readonly kind: string; readonly title: string }[];
  readonly problems: readonly {
    readonly code: string;
    readonly message: string;
    readonly place?: {
      readonly path: string;
      readonly line?: number;
      readonly column?: number;
      readonly pointer?: string;
    };
    readonly next?: string;
  }[];
}

/** How many of the notable items are shown. */
const shown = 10;

/** One block for each file. Ends with a line break. */
export function renderInspected(files: readonly InspectedFile[], appearance: Appearance): string {
  const page = createPage(appearance);
  return `${files.map((file) => fileLines(page, file).join('\n')).join('\n\n')}\n`;
}

const stateStyles: Record<InspectedFile['state'], Style> = { present: 'good', empty: 'warning', unreadable: 'bad' };

function fileLines(page: Page, file: InspectedFile): string[] {
  const row = (label: string, text: string, style: Style = 'plain') =>
    page.paragraph(text, { first: `  ${label.padEnd(15)}`, rest: `  │${' '.repeat(14)}`, firstStyle: 'quiet', style });
  const { kind, format, title, configured, belongs, producedAt, sha256, size } = file;
  return [
    ...page.paragraph(safeText(file.path, 400), { first: '• ', rest: '│ ', style: 'strong' }),
    ...row('state', file.state, stateStyles[file.state]),
    ...(kind === undefined ? [] : row('read as', readAs(kind, title, format))),
    ...(configured === undefined ? [] : row('named at', placeText(configured))),
    ...(belongs === undefined ? [] : row('belongs to', belongsText(belongs))),
    ...(producedAt === undefined ? [] : row('made', moment(producedAt))),
    ...row('content', `${size} bytes, ${sha256}`),
    ...(file.counts.length === 0 ? [] : row('counts', countsText(file.counts))),
    ...file.others.flatMap((other) =>
      row('also reads as', `${safeText(other.kind, 40)}: ${safeText(other.title, 80)}`),
    ),
    ...notableLines(page, file),
    ...problemLines(page, file),
  ];
}

function readAs(kind: string, title: string | undefined, format: string | undefined): string {
  const titled = title === undefined ? '' : `, ${safeText(title, 80)}`;
  return `${safeText(kind, 40)}${titled}${format === undefined ? '' : `; format ${safeText(format, 40)}`}`;
}

function belongsText({ binding, subject, boundBy, collector }: NonNullable<InspectedFile['belongs']>): string {
  const parts = [
    subject.commit === undefined ? [] : [`commit ${safeText(subject.commit, 80)}`],
    subject.artifact === undefined ? [] : [`artefact ${safeText(subject.artifact, 90)}`],
    subject.version === undefined ? [] : [`version ${safeText(subject.version, 60)}`],
  ].flat();
  const how: Record<string, string> = {
    content: 'it says so itself',
    collection: `its collection record says so${boundBy === undefined ? '' : `: ${placeText(boundBy)}`}`,
    record: 'a record: git keeps it, or it names its version',
    observation: 'it was made in this clean checkout',
    none: 'nothing says it; gatehouse collect writes it down where the file is made',
  };
  const by = collector === undefined ? '' : `, collected by ${safeText(collector, 80)}`;
  return `${parts.length === 0 ? 'no commit or artefact of its own' : parts.join(', ')} (${how[binding] ?? safeText(binding, 20)}${by})`;
}

function countsText(counts: InspectedFile['counts']): string {
  return counts.map(({ of, number }) => `${number} ${safeText(of, 60)}`).join(', ');
}

function notableLines(page: Page, { notable, path }: InspectedFile): string[] {
  const lines = notable
    .slice(0, shown)
    .flatMap(({ text, position }) =>
      page.paragraph(`${safeText(text, 160)}  (${placeText({ path, ...position })})`, { first: '  – ', rest: '  │ ' }),
    );
  const more = notable.length - shown;
  return more > 0
    ? [...lines, ...page.paragraph(`and ${more} more`, { first: '  – ', rest: '  │ ', style: 'quiet' })]
    : lines;
}

function problemLines(page: Page, { problems, path }: InspectedFile): string[] {
  return problems.flatMap(({ code, message, place, next }) => [
    ...page.paragraph(`${safeText(code, 60)} ${safeText(message, 400)}`, {
      first: '  ✗ ',
      rest: '  │ ',
      firstStyle: 'bad',
    }),
    ...page.paragraph(placeText(place ?? { path }), { first: '  │ at ', rest: '  │ ', style: 'quiet' }),
    ...(next === undefined
      ? []
      : page.paragraph(safeText(next, 300), { first: '  → ', rest: '  │ ', firstStyle: 'strong' })),
  ]);
}
