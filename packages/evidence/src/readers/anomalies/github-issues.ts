// Reads exports of GitHub issues as `gh issue list --json …` writes them.
import { readJson } from '../../decode/json.ts';
import { JsonCursor } from '../../decode/json-cursor.ts';
import type { Reader } from '../../reader.ts';
import type { ReaderInput, TrackerItem, TrackerReading } from '../../reading.ts';

const again =
  'Export the issues with `gh issue list --state all --limit 100000 --json number,title,state,labels,url,createdAt,updatedAt,closedAt`.';

export const githubIssuesReader: Reader = {
  format: 'github-issues',
  kind: 'anomalies',
  title: 'GitHub issues (gh issue list --json)',
  looksLike: (head) =>
    /^\s*\[\s*(\{|\]\s*$)/.test(head) && (/"number"\s*:\s*\d/.test(head) || /^\s*\[\s*\]\s*$/.test(head)),
  read,
};

/** An export without issues is empty: by itself it proves nothing; what was asked for and counted stands in its record. */
function read(input: ReaderInput): TrackerReading {
  const root = JsonCursor.atRoot(readJson(input, again), input.path, again);
  const numbers = new Set<string>();
  const items = root.items().map((issue) => {
    const item = readIssue(issue);
    if (numbers.has(item.number)) {
      throw issue.invalid(`issue ${item.number} stands in the export twice`, 'EVIDENCE_INCONSISTENT');
    }
    numbers.add(item.number);
    return item;
  });
  return { kind: 'anomalies', format: 'github-issues', claims: {}, empty: items.length === 0, items };
}

function readIssue(issue: JsonCursor): TrackerItem {
  const number = issue.need('number');
  if (number.integer() < 1) {
    throw number.invalid(`"number" is ${number.integer()}, not the number of an issue`);
  }
  const url = issue.get('url')?.text();
  const openedAt = issue.get('createdAt')?.instant();
  const changedAt = issue.get('updatedAt')?.instant() ?? issue.get('closedAt')?.instant();
  return {
    number: String(number.integer()),
    title: issue.need('title').string(),
    state: stateOf(issue.need('state')),
    labels: issue
      .need('labels')
      .items()
      .map((label) => label.need('name').text()),
    ...(url === undefined ? {} : { url }),
    ...(openedAt === undefined ? {} : { openedAt }),
    ...(changedAt === undefined ? {} : { changedAt }),
    position: issue.position,
  };
}

/** The command writes capitals, the web interface does not. */
function stateOf(state: JsonCursor): TrackerItem['state'] {
  const lower = state.string().toLowerCase();
  if (lower !== 'open' && lower !== 'closed') {
    throw state.invalid(`"state" is ${JSON.stringify(state.value)}, not OPEN or CLOSED`);
  }
  return lower;
}
