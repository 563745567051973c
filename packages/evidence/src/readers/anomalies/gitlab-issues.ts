// Reads exports of GitLab issues, as the REST interface and `glab issue list --output json` write them.
import { readJson } from '../../decode/json.ts';
import { JsonCursor } from '../../decode/json-cursor.ts';
import type { Reader } from '../../reader.ts';
import type { ReaderInput, TrackerItem, TrackerReading } from '../../reading.ts';
import { stateOf } from './item-state.ts';
import { trackerItem, trackerReading } from './tracker-reading.ts';

const again = 'Export the issues with `glab api --paginate "projects/:id/issues?scope=all&state=all&per_page=100"`.';

export const gitlabIssuesReader: Reader = {
  format: 'gitlab-issues',
  kind: 'anomalies',
  title: 'GitLab issues (REST)',
  notes: [
    'Follows the published shape of `GET /projects/:id/issues`; exports of real projects were not tried.',
    'The interface gives 20 issues a page, 100 at most, and says only in the header `x-next-page` that there are more: export all pages, and state the total in the export record, with which the file is compared.',
    'The number is `iid`, so a file holds issues of one project. Severity and type are `severity` and `issue_type`. A merge request is refused.',
  ],
  looksLike: (head) => /^\s*\[\s*\{/.test(head) && /"iid"\s*:\s*\d/.test(head),
  read,
};

function read(input: ReaderInput): TrackerReading {
  const root = JsonCursor.atRoot(readJson(input, again), input.path, again);
  const issues = root.items();
  const [first] = issues.map((issue) => issue.need('project_id').integer());
  const found = issues.map((issue) => {
    const project = issue.need('project_id');
    if (project.integer() !== first) {
      throw project.invalid(
        'the file holds issues of several projects, whose numbers repeat',
        'EVIDENCE_INVALID',
        'Export each project by itself.',
      );
    }
    if (issue.get('source_branch') !== undefined) throw issue.invalid('this is a merge request, not an issue');
    return { item: readIssue(issue, input), refuse: issue.invalid.bind(issue) };
  });
  return trackerReading('gitlab-issues', found);
}

function readIssue(issue: JsonCursor, { states }: ReaderInput): TrackerItem {
  const state = issue.need('state');
  const name = state.oneOf(['opened', 'closed']);
  const meaning = name === 'opened' ? 'open' : 'closed';
  const labels = issue.need('labels').items();
  return trackerItem(
    {
      number: String(issue.need('iid').integer()),
      title: issue.need('title').string(),
      state: stateOf({ name, meaning }, states, (message) => state.invalid(message)),
      labels: labels.map((label) => (typeof label.value === 'string' ? label.text() : label.need('name').text())),
      position: issue.position,
    },
    {
      url: issue.get('web_url')?.text(),
      openedAt: issue.get('created_at')?.instant(),
      changedAt: (issue.get('updated_at') ?? issue.get('closed_at'))?.instant(),
      severity: issue.get('severity')?.text(),
      type: issue.get('issue_type')?.text(),
    },
  );
}
