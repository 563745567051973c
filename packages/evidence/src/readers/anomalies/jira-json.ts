// Reads results of Jira's search for issues: one page that says that it is the last, or an array of all pages.
import { readJson } from '../../decode/json.ts';
import { JsonCursor } from '../../decode/json-cursor.ts';
import { quoted } from '../../decode/shorten.ts';
import type { Reader } from '../../reader.ts';
import type { ReaderInput, TrackerItem, TrackerReading } from '../../reading.ts';
import { stateOf } from './item-state.ts';
import { jiraFields } from './jira-fields.ts';
import { trackerItem, trackerReading } from './tracker-reading.ts';

const again =
  'Export every page of `POST /rest/api/3/search/jql` with the fields summary, status, resolution, priority, issuetype, labels, created and updated, and join the pages with `jq -s .`.';

export const jiraJsonReader: Reader = {
  format: 'jira-json',
  kind: 'anomalies',
  title: 'Jira search result (JSON)',
  notes: [
    'Follows the published shapes of `POST /rest/api/3/search/jql` (Jira Cloud) and of `/rest/api/2/search` (Data Center); exports of real projects were not tried.',
    'A file is one page or an array of all pages (`jq -s .`). A page that is not the last (`isLast: false`, a `nextPageToken`, or fewer issues than `total`) without the next one is refused as truncated; so is a page that does not say whether it is the last.',
    'An issue is closed when the category of its status is done, whatever its resolution. Name resolutions such as `Wontfix`, or statuses, in `states.open`, and such issues stay listed as open.',
    'Severity is the priority, type the issue type; `columns` may name another field for `severity` or `type`, for example `customfield_10042`. The description is not read.',
  ],
  looksLike: (head) => /^\s*(\[\s*)?\{/.test(head) && /"issues"\s*:\s*\[/.test(head),
  read,
};

function read(input: ReaderInput): TrackerReading {
  const root = JsonCursor.atRoot(readJson(input, again), input.path, again);
  const columns = jiraFields(['severity', 'type'], input);
  const pages = Array.isArray(root.value) ? root.items() : [root];
  const issues = pages.flatMap((page) => page.need('issues').items());
  const total = checkWhole(root, pages, issues.length);
  const found = issues.map((issue) => ({ item: readIssue(issue, input, columns), refuse: issue.invalid.bind(issue) }));
  return trackerReading('jira-json', found, total);
}

/** The total that the pages declare, if they do. */
function checkWhole(root: JsonCursor, pages: readonly JsonCursor[], count: number): number | undefined {
  const totals = pages.flatMap((page) => page.get('total') ?? []);
  for (const total of totals) {
    if (total.integer() > count) {
      throw total.invalid(`"total" is ${total.integer()}, but ${count} issues are there`, 'EVIDENCE_TRUNCATED');
    }
    if (total.integer() < count) {
      throw total.invalid(`"total" is ${total.integer()}, but ${count} issues are there`, 'EVIDENCE_INCONSISTENT');
    }
  }
  const last = pages.at(-1);
  if (last === undefined) throw root.invalid('there is no page of the result');
  const isLast = last.get('isLast')?.boolean();
  if (isLast === false || last.get('nextPageToken') !== undefined) {
    throw last.invalid('the result goes on: this is not its last page', 'EVIDENCE_TRUNCATED');
  }
  if (isLast === undefined && totals.length === 0) {
    throw last.invalid(
      'nothing says whether this is the last page: neither "isLast" nor "total"',
      'EVIDENCE_TRUNCATED',
    );
  }
  const early = pages.slice(0, -1).find((page) => page.get('isLast')?.boolean() === true);
  if (early !== undefined) throw early.invalid('pages follow the last one', 'EVIDENCE_INCONSISTENT');
  return totals[0]?.integer();
}

const categories = ['new', 'indeterminate', 'done', 'undefined'] as const;

function readIssue(issue: JsonCursor, { states }: ReaderInput, columns: ReadonlyMap<string, string>): TrackerItem {
  const fields = issue.need('fields');
  const key = issue.need('key').text();
  const status = fields.need('status');
  const resolution = fields.get('resolution')?.need('name').text();
  const category = status.need('statusCategory').need('key').oneOf(categories);
  const stated = {
    name: status.need('name').text(),
    meaning: category === 'done' ? 'closed' : 'open',
    ...(resolution === undefined ? {} : { reason: resolution }),
  } as const;
  return trackerItem(
    {
      number: key,
      title: fields.need('summary').string(),
      state: stateOf(stated, states, (message) => status.invalid(message)),
      labels:
        fields
          .get('labels')
          ?.items()
          .map((label) => label.text()) ?? [],
      position: issue.position,
    },
    {
      url: addressOf(issue, key),
      openedAt: fields.get('created')?.instant(),
      changedAt: fields.get('updated')?.instant(),
      severity: wordIn(fields, columns.get('severity') ?? 'priority'),
      type: wordIn(fields, columns.get('type') ?? 'issuetype'),
    },
  );
}

/** A text, or the name or value of an object, as custom fields are written. */
function wordIn(fields: JsonCursor, name: string): string | undefined {
  const field = fields.get(name);
  if (field === undefined || typeof field.value === 'string') return field?.text();
  const word = field.get('name') ?? field.get('value');
  if (word === undefined) throw field.invalid(`${quoted(name)} has neither name nor value`);
  return word.text();
}

/** Where people see the issue, by the address of the interface. */
function addressOf(issue: JsonCursor, key: string): string | undefined {
  const [, site] = /^(https?:\/\/.+?)\/rest\/api\//.exec(issue.get('self')?.string() ?? '') ?? [];
  return site === undefined ? undefined : `${site}/browse/${encodeURIComponent(key)}`;
}
