// Reads exports of GitHub issues, as `gh issue list --json …` or the REST interface writes them.
import { readJson } from '../../decode/json.ts';
import { JsonCursor } from '../../decode/json-cursor.ts';
import type { Reader } from '../../reader.ts';
import type { ReaderInput, TrackerItem, TrackerReading } from '../../reading.ts';
import { stateOf } from './item-state.ts';
import { trackerItem, trackerReading } from './tracker-reading.ts';

const again =
  'Export the issues with `gh issue list --state all --limit 100000 --json number,title,state,stateReason,labels,url,createdAt,updatedAt,closedAt`.';

export const githubIssuesReader: Reader = {
  format: 'github-issues',
  kind: 'anomalies',
  title: 'GitHub issues (gh issue list --json)',
  notes: [
    'Follows the published shapes of `gh issue list --json` and of the REST interface; exports of real projects were not tried.',
    '`gh` stops after 30 issues, and pages of the REST interface after 100, without a word in the file: always export with a `--limit` above the number of issues, or with `--paginate`, and state the total in the export record. A file with fewer or more issues than the record says is refused.',
    'An issue that was closed is closed, whatever the reason. Name NOT_PLANNED or DUPLICATE in `states.open`, and issues closed for that reason stay listed as open, since nobody fixed them.',
    'Pull requests, which the REST interface lists among issues, are left out.',
  ],
  looksLike: (head) =>
    /^\s*\[\s*\]\s*$/.test(head) ||
    (/^\s*\[\s*\{/.test(head) && /"number"\s*:\s*\d/.test(head) && !/"(iid|issues|value)"\s*:/.test(head)),
  read,
};

function read(input: ReaderInput): TrackerReading {
  const root = JsonCursor.atRoot(readJson(input, again), input.path, again);
  const issues = root.items().filter((issue) => !isPullRequest(issue));
  const found = issues.map((issue) => ({
    item: readIssue(issue, input),
    refuse: issue.invalid.bind(issue),
  }));
  return trackerReading('github-issues', found);
}

function isPullRequest(issue: JsonCursor): boolean {
  const address = (issue.get('html_url') ?? issue.get('url'))?.string() ?? '';
  return issue.get('pull_request') !== undefined || /\/pull\/\d+$/.test(address);
}

function readIssue(issue: JsonCursor, { states }: ReaderInput): TrackerItem {
  const number = issue.need('number');
  if (number.integer() < 1) throw number.invalid(`"number" is ${number.integer()}, not the number of an issue`);
  const labels = issue.need('labels').items();
  return trackerItem(
    {
      number: String(number.integer()),
      title: issue.need('title').string(),
      state: readState(issue, states),
      labels: labels.map((label) => label.need('name').text()),
      position: issue.position,
    },
    {
      url: (issue.get('html_url') ?? issue.get('url'))?.text(),
      openedAt: (issue.get('createdAt') ?? issue.get('created_at'))?.instant(),
      changedAt: ['updatedAt', 'updated_at', 'closedAt', 'closed_at']
        .map((name) => issue.get(name))
        .find(Boolean)
        ?.instant(),
      type: (issue.get('issueType') ?? issue.get('type'))?.need('name').text(),
    },
  );
}

const reasons = ['COMPLETED', 'NOT_PLANNED', 'DUPLICATE', 'REOPENED'] as const;

/** The command writes capitals, the interface does not. */
function readState(issue: JsonCursor, states: ReaderInput['states']): TrackerItem['state'] {
  const state = issue.need('state');
  const meaning = state.string().toLowerCase();
  if (meaning !== 'open' && meaning !== 'closed') {
    throw state.invalid(`"state" is ${JSON.stringify(state.value)}, not OPEN or CLOSED`);
  }
  const stated = issue.get('stateReason') ?? issue.get('state_reason');
  const reason = reasons.find((each) => each === stated?.string().toUpperCase());
  if (stated !== undefined && reason === undefined && stated.string() !== '') {
    throw stated.invalid(
      `the reason of the state is ${JSON.stringify(stated.value)}, not one of ${reasons.join(', ')}`,
    );
  }
  const capital = meaning.toUpperCase();
  return stateOf({ name: capital, meaning, ...(reason === undefined ? {} : { reason }) }, states, (message) =>
    state.invalid(message),
  );
}
