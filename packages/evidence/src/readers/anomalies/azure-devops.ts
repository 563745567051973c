// Reads work items of Azure DevOps: batches as `workitemsbatch` gives them, one or an array of all.
import { readJson } from '../../decode/json.ts';
import { JsonCursor } from '../../decode/json-cursor.ts';
import type { Reader } from '../../reader.ts';
import type { ReaderInput, TrackerItem, TrackerReading } from '../../reading.ts';
import { stateOf } from './item-state.ts';
import { trackerItem, trackerReading } from './tracker-reading.ts';

const again =
  'Get all work items of the query in batches of 200 with `POST _apis/wit/workitemsbatch`, with the field System.State among others, and join the batches with `jq -s .`.';

export const azureDevopsReader: Reader = {
  format: 'azure-devops',
  kind: 'anomalies',
  title: 'Azure DevOps work items (JSON)',
  notes: [
    'Follows the published shape of `POST _apis/wit/workitemsbatch` (7.1); exports of real projects were not tried.',
    'A batch holds at most 200 items, and says nothing of those that were not asked for: get them all, join the batches with `jq -s .`, and state the total of the query in the export record, with which the file is compared. An item that the service omitted (`null`) is refused.',
    'Without `states`, Closed and Done are closed; New, Active, Proposed, Approved, Committed, To Do, Doing and In Progress are open, and so are Resolved, since nobody has verified the correction, and Removed, since nobody made one. `states` may say otherwise, also by the reason of a state; any other state must stand in it.',
    'Severity is Microsoft.VSTS.Common.Severity, else the priority. Descriptions are HTML and are not read.',
  ],
  looksLike: (head) => /^\s*(\[\s*)?\{/.test(head) && /"System\.(Id|State|Title|WorkItemType|Tags)"\s*:/.test(head),
  read,
};

const customary = new Map<string, TrackerItem['state']>([
  ...['Closed', 'Done'].map((name) => [name, 'closed'] as const),
  ...['New', 'Active', 'Proposed', 'Approved', 'Committed', 'To Do', 'Doing', 'In Progress', 'Resolved', 'Removed'].map(
    (name) => [name, 'open'] as const,
  ),
]);

function read(input: ReaderInput): TrackerReading {
  const root = JsonCursor.atRoot(readJson(input, again), input.path, again);
  const batches = Array.isArray(root.value) ? root.items() : [root];
  if (batches.length === 0) throw root.invalid('there is no batch of work items');
  const items = batches.flatMap((batch) => {
    const value = batch.need('value').items();
    const count = batch.need('count');
    if (count.integer() === value.length) return value;
    const code = count.integer() > value.length ? 'EVIDENCE_TRUNCATED' : 'EVIDENCE_INCONSISTENT';
    throw count.invalid(`"count" is ${count.integer()}, but ${value.length} work items are there`, code);
  });
  return trackerReading(
    'azure-devops',
    items.map((item) => ({ item: readWorkItem(item, input), refuse: item.invalid.bind(item) })),
  );
}

function readWorkItem(item: JsonCursor, { states }: ReaderInput): TrackerItem {
  const id = item.need('id').integer();
  const fields = item.need('fields');
  const own = fields.get('System.Id');
  if (own !== undefined && own.integer() !== id) {
    throw own.invalid(`"System.Id" is ${own.integer()}, but the item is ${id}`, 'EVIDENCE_INCONSISTENT');
  }
  const state = fields.need('System.State');
  const reason = fields.get('System.Reason')?.string();
  const custom = customary.get(state.text());
  const stated = {
    name: state.text(),
    ...(reason === undefined ? {} : { reason }),
    ...(custom === undefined ? {} : { custom }),
  };
  const tags = fields.get('System.Tags')?.string().split(';') ?? [];
  const priority = fields.get('Microsoft.VSTS.Common.Priority')?.integer();
  return trackerItem(
    {
      number: String(id),
      title: fields.need('System.Title').string(),
      state: stateOf(stated, states, (message) =>
        state.invalid(message, 'EVIDENCE_INVALID', 'Name the state in `states` of the entry that names the file.'),
      ),
      labels: tags.map((tag) => tag.trim()).filter((tag) => tag !== ''),
      position: item.position,
    },
    {
      url: item.get('_links')?.get('html')?.get('href')?.text(),
      openedAt: fields.get('System.CreatedDate')?.instant(),
      changedAt: fields.get('System.ChangedDate')?.instant(),
      severity:
        fields.get('Microsoft.VSTS.Common.Severity')?.text() ??
        (priority === undefined ? undefined : `priority ${priority}`),
      type: fields.get('System.WorkItemType')?.text(),
    },
  );
}
