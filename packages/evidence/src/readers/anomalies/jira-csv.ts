// Reads Jira's export of a filter as CSV: repeated columns, cells of several lines, headers and dates in the language of a user.
import { type CsvTable, decodeCsvTable, missingHeader, type TableRow } from '../../decode/csv-table.ts';
import { instant } from '../../decode/instant.ts';
import { quoted } from '../../decode/shorten.ts';
import { unreadable } from '../../decode/unreadable.ts';
import type { Reader } from '../../reader.ts';
import type { ReaderInput, TrackerItem, TrackerReading } from '../../reading.ts';
import { stateOf } from './item-state.ts';
import { jiraFields } from './jira-fields.ts';
import { trackerItem, trackerReading } from './tracker-reading.ts';

export const jiraCsvReader: Reader = {
  format: 'jira-csv',
  kind: 'anomalies',
  title: 'Jira issues (CSV)',
  notes: [
    'Follows the published shape of the CSV export of Jira Cloud; exports of real projects were not tried.',
    'The byte order mark that Jira writes for spreadsheets is skipped. The headers are the English ones: Issue key, Summary, Status, and where they are there Status Category, Resolution, Labels, Priority and Issue Type. `columns` maps others, for `number`, `title`, `state`, `category`, `resolution`, `labels`, `severity`, `type`, `openedAt` and `changedAt`.',
    'A status is open or closed by the column Status Category (To Do, In Progress, Done), else only by `states`; a status that neither knows is refused. A status or resolution in `states.open` is open also where the category is Done.',
    'Jira writes dates in the format of the user and without a time zone, so Created and Updated are not read. Where `columns` names a column for `openedAt` or `changedAt`, every date in it must be ISO 8601 with zone; any other is refused, because nobody can say which moment it means.',
    'Jira stops after 1,000 issues without a word in the file: state the total in the export record, with which the file is compared.',
  ],
  looksLike: (head) => {
    const first = head.split(/\r?\n/, 1)[0] ?? '';
    return !/^\s*[[{<]/.test(first) && /(^|,)"?(Issue key|Issue id|Summary)"?(,|$)/.test(first);
  },
  read,
};

/** The header of each field in an English export. */
const english = {
  number: 'Issue key',
  title: 'Summary',
  state: 'Status',
  category: 'Status Category',
  resolution: 'Resolution',
  labels: 'Labels',
  severity: 'Priority',
  type: 'Issue Type',
} as const;
type Field = keyof typeof english | 'openedAt' | 'changedAt';

function read(input: ReaderInput): TrackerReading {
  const columns = jiraFields([...Object.keys(english), 'openedAt', 'changedAt'], input);
  const table = decodeCsvTable(input);
  const byCustom: Partial<Record<Field, string>> = english;
  // No column is without header, so that the empty one is never found.
  const headerOf = (field: Field) => columns.get(field) ?? byCustom[field] ?? '';
  const needed = new Set([...(['number', 'title', 'state'] as const).map(headerOf), ...columns.values()]);
  for (const header of needed) if (!table.headers.includes(header)) throw missingHeader(header, table, input);
  const found = table.rows.map((row) => {
    const cells = new JiraRow(row, headerOf, table, input);
    return {
      item: cells.item(),
      refuse: (message: string, code: 'EVIDENCE_INVALID' | 'EVIDENCE_INCONSISTENT' = 'EVIDENCE_INVALID') =>
        cells.refuse(message, code),
    };
  });
  return trackerReading('jira-csv', found);
}

const categories = new Map<string, TrackerItem['state']>([
  ['To Do', 'open'],
  ['In Progress', 'open'],
  ['Done', 'closed'],
]);

class JiraRow {
  readonly #row: TableRow;
  readonly #headerOf: (field: Field) => string;
  readonly #headers: readonly string[];
  readonly #input: ReaderInput;

  constructor(row: TableRow, headerOf: (field: Field) => string, { headers }: CsvTable, input: ReaderInput) {
    this.#row = row;
    this.#headerOf = headerOf;
    this.#headers = headers;
    this.#input = input;
  }

  item(): TrackerItem {
    return trackerItem(
      {
        number: this.#need('number'),
        title: this.#need('title'),
        state: this.#state(),
        labels: this.#row.all(this.#headerOf('labels')).flatMap((cell) => cell.split(/\s+/)),
        position: { line: this.#row.line },
      },
      {
        severity: this.#one('severity'),
        type: this.#one('type'),
        openedAt: this.#date('openedAt'),
        changedAt: this.#date('changedAt'),
      },
    );
  }

  refuse(
    message: string,
    code: 'EVIDENCE_INVALID' | 'EVIDENCE_INCONSISTENT' = 'EVIDENCE_INVALID',
    next = 'Export the filter again.',
  ) {
    return unreadable(code, message, { path: this.#input.path, line: this.#row.line }, next);
  }

  #state(): TrackerItem['state'] {
    const category = this.#one('category');
    const meaning = category === undefined ? undefined : categories.get(category);
    if (category !== undefined && meaning === undefined) {
      throw this.refuse(
        `${quoted(this.#headerOf('category'))} is ${quoted(category)}, not one of ${[...categories.keys()].join(', ')}`,
      );
    }
    const reason = this.#one('resolution');
    const stated = {
      name: this.#need('state'),
      ...(reason === undefined ? {} : { reason }),
      ...(meaning === undefined ? {} : { meaning }),
    };
    return stateOf(stated, this.#input.states, (message) =>
      this.refuse(
        `${message}, and there is no category of it`,
        'EVIDENCE_INVALID',
        'Name the state in `states` of the entry that names the file, or export the column Status Category.',
      ),
    );
  }

  #one(field: Field): string | undefined {
    const cells = this.#row.all(this.#headerOf(field));
    if (cells.length > 1) throw this.refuse(`the issue has ${cells.length} values of ${quoted(this.#headerOf(field))}`);
    return cells[0];
  }

  #need(field: Field): string {
    const cell = this.#one(field);
    if (cell === undefined) throw this.refuse(`the issue has no ${quoted(this.#headerOf(field))}`);
    return cell;
  }

  #date(field: 'openedAt' | 'changedAt'): number | undefined {
    const header = this.#headerOf(field);
    const cell = this.#headers.includes(header) ? this.#one(field) : undefined;
    if (cell === undefined) return undefined;
    const at = instant(cell);
    if (at !== undefined) return at;
    throw this.refuse(
      `${quoted(header)} is ${quoted(cell)}, which is no date and time with zone; nobody can say which moment it means`,
      'EVIDENCE_INVALID',
      'Leave the column out of the export, let Jira write dates as 2026-03-01T09:30:00+0100, or export JSON.',
    );
  }
}
