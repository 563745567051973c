import { readFileSync } from 'node:fs';
import { GateError } from '@gatehouse/schema';
import { describe, expect, it } from 'vitest';
import { readEvidence } from '../../read-evidence.ts';
import type { ReaderInput, TrackerReading } from '../../reading.ts';

const fixture = (name: string) => readFileSync(new URL(`../../../fixtures/${name}`, import.meta.url), 'utf8');

type Settings = Partial<ReaderInput> & { readonly format?: string };

function read(text: string, settings: Settings = {}): TrackerReading {
  const bytes = new TextEncoder().encode(text);
  const reading = readEvidence({ kind: 'anomalies', path: 'issues', bytes, ...settings });
  if (reading.kind !== 'anomalies' || !('items' in reading)) throw new Error(reading.kind);
  return reading;
}

const states = (reading: TrackerReading) => reading.items.map(({ number, state }) => `${number} ${state}`);

function refusal(text: string, settings: Settings = {}): string {
  try {
    read(text, settings);
  } catch (error) {
    if (!(error instanceof GateError)) throw error;
    return `${error.code} ${error.place?.pointer ?? error.place?.line ?? ''} ${error.message}`;
  }
  throw new Error('was read');
}

describe('GitHub issues of the REST interface', () => {
  const text = fixture('github-issues/rest.json');

  it('are read without the pull requests among them', () => {
    expect(read(text)).toMatchObject({
      format: 'github-issues',
      items: [
        {
          number: '21',
          state: 'closed',
          type: 'Bug',
          url: 'https://github.com/example/infusion-pump/issues/21',
          openedAt: Date.UTC(2026, 0, 12, 8),
          changedAt: Date.UTC(2026, 1, 12, 9, 30),
        },
      ],
    });
  });

  it('that nobody planned to correct stay open where the configuration says so', () => {
    expect(states(read(text, { states: { open: ['NOT_PLANNED'] } }))).toEqual(['21 open']);
    expect(states(read(text, { states: { open: ['DUPLICATE'], closed: ['OPEN'] } }))).toEqual(['21 closed']);
  });

  it('are refused for an unknown reason', () => {
    expect(refusal(text.replace('not_planned', 'bored'))).toMatch(/^EVIDENCE_INVALID \/0\/state_reason .*"bored"/);
  });
});

describe('GitLab issues', () => {
  const text = fixture('gitlab-issues/issues.json');

  it('give number, state, labels, severity and type', () => {
    expect(read(text)).toMatchObject({
      format: 'gitlab-issues',
      items: [
        { number: '14', state: 'open', labels: ['bug', 'safety'], severity: 'CRITICAL', type: 'incident' },
        { number: '13', state: 'closed', changedAt: Date.UTC(2026, 0, 20, 8, 30) },
      ],
    });
  });

  it.each([
    [
      'of several projects',
      text.replace('"project_id":55', '"project_id":56'),
      'EVIDENCE_INVALID /1/project_id the file holds issues of several projects',
    ],
    ['in an unknown state', text.replace('"opened"', '"locked"'), 'EVIDENCE_INVALID /0/state "state" is "locked"'],
    ['twice', text.replace('"iid":13', '"iid":14'), 'EVIDENCE_INCONSISTENT /1 issue 14 stands in the export twice'],
    [
      'that are merge requests',
      text.replace('"title"', '"source_branch":"b","title"'),
      'EVIDENCE_INVALID /0 this is a merge request',
    ],
  ])('%s are refused', (_, changed, message) => {
    expect(refusal(changed)).toContain(message);
  });
});

describe('Jira search results', () => {
  const pages = fixture('jira-json/pages.json');
  const dataCenter = fixture('jira-json/data-center.json');

  it('are read from all pages, with the category of the status', () => {
    expect(read(pages)).toMatchObject({
      format: 'jira-json',
      items: [
        {
          number: 'PUMP-17',
          state: 'open',
          labels: ['safety'],
          url: 'https://tracker.example/jira/browse/PUMP-17',
          openedAt: Date.UTC(2026, 0, 10, 7),
          severity: 'High',
          type: 'Bug',
        },
        { number: 'PUMP-12', state: 'closed' },
      ],
    });
    expect(read(dataCenter)).toMatchObject({ declared: { total: 1 }, items: [{ number: 'PUMP-17' }] });
  });

  it('stay open by resolution where the configuration says so, and are never closed against their category', () => {
    expect(states(read(pages, { states: { open: ["Won't Fix"], closed: ['In Arbeit'] } }))).toEqual([
      'PUMP-17 open',
      'PUMP-12 open',
    ]);
  });

  it('take the severity from a field of their own', () => {
    expect(read(pages, { columns: { severity: 'customfield_10042' } }).items[0]?.severity).toBe('Major');
    expect(refusal(pages, { columns: { prio: 'x' } })).toContain('columns names the field "prio"');
  });

  const cut = (from: string, to: string) => dataCenter.replace(from, to);
  it.each([
    ['that go on', fixture('jira-json/first-page.refused.json'), 'EVIDENCE_TRUNCATED  the result goes on'],
    [
      'whose last page goes on',
      pages.replace('"isLast": true', '"isLast": false'),
      'EVIDENCE_TRUNCATED /1 the result goes on',
    ],
    [
      'with a token for the next page',
      pages.replace('"isLast": true', '"isLast": true, "nextPageToken": "x"'),
      'EVIDENCE_TRUNCATED /1',
    ],
    [
      'with fewer issues than their total',
      cut('"total":1', '"total":2'),
      'EVIDENCE_TRUNCATED /total "total" is 2, but 1 issues are there',
    ],
    ['with more issues than their total', cut('"total":1', '"total":0'), 'EVIDENCE_INCONSISTENT /total'],
    [
      'that do not say whether they are whole',
      cut('"total":1,', ''),
      'EVIDENCE_TRUNCATED  nothing says whether this is the last page',
    ],
    [
      'with pages after the last',
      pages.replace('"isLast": false', '"isLast": true'),
      'EVIDENCE_INCONSISTENT /0 pages follow',
    ],
    ['of an unknown category', cut('"key":"new"', '"key":"neu"'), '"key" is "neu", not one of'],
    ['with an issue twice', pages.replace('PUMP-12', 'PUMP-17'), 'EVIDENCE_INCONSISTENT /1/issues/0 issue PUMP-17'],
  ])('%s are refused', (_, text, message) => {
    expect(refusal(text)).toContain(message);
  });
});

describe('Jira issues as CSV', () => {
  const table = fixture('jira-csv/filter.csv');
  const short = 'Issue key,Summary,Status\nP-1,x,Offen\nP-2,y,Fertig\n';

  it('are read from repeated columns and cells of several lines', () => {
    expect(read(table)).toEqual({
      kind: 'anomalies',
      format: 'jira-csv',
      claims: {},
      empty: false,
      items: [
        {
          number: 'PUMP-17',
          title: 'Rate display flickers at 0.1 ml/h',
          state: 'open',
          labels: ['safety', 'display'],
          severity: 'High',
          type: 'Bug',
          position: { line: 2 },
        },
        expect.objectContaining({ number: 'PUMP-12', state: 'closed', labels: [], position: { line: 6 } }),
      ],
    });
  });

  it('are read with the byte order mark and the line ends of an export for spreadsheets', () => {
    expect(read(fixture('jira-csv/excel.csv')).items).toMatchObject([
      { number: 'PUMP-12', title: 'Beep is\ntoo quiet', labels: ['safety'], position: { line: 2 } },
    ]);
  });

  it('have no times unless `columns` names them, and then only such as mean one moment', () => {
    const local = fixture('jira-csv/local-dates.csv');
    expect(read(local).items[0]).not.toHaveProperty('openedAt');
    expect(refusal(local, { columns: { openedAt: 'Created' } })).toContain(
      'EVIDENCE_INVALID 2 "Created" is "10/Jan/26 8:00 AM", which is no date and time with zone',
    );
    expect(refusal(local, { columns: { changedAt: 'Updated' } })).toContain('"Updated" is "01/02/26 9:30 AM"');
  });

  it('are open or closed by `states` where they have no category', () => {
    expect(states(read(short, { states: { open: ['Offen'], closed: ['Fertig'] } }))).toEqual([
      'P-1 open',
      'P-2 closed',
    ]);
    expect(refusal(short, { states: { open: ['Offen'] } })).toBe(
      'EVIDENCE_INVALID 3 the state "Fertig" is named neither in states.open nor in states.closed, and there is no category of it',
    );
    expect(states(read(table, { states: { open: ["Won't Fix"] } }))).toEqual(['PUMP-17 open', 'PUMP-12 open']);
  });

  it('are read from other headers and dates with zone where `columns` says so', () => {
    const text = 'Schlüssel,Titel,Status,Angelegt\nP-1,x,Offen,2026-03-01T09:30:00+0100\n';
    const columns = { number: 'Schlüssel', title: 'Titel', openedAt: 'Angelegt' };
    expect(read(text, { format: 'jira-csv', columns, states: { open: ['Offen'] } }).items).toMatchObject([
      { number: 'P-1', openedAt: Date.UTC(2026, 2, 1, 8, 30) },
    ]);
  });

  it.each([
    [
      'with headers in another language',
      fixture('jira-csv/german.refused.csv'),
      'the header "Issue key" is missing; it has "Zusammenfassung"',
    ],
    [
      'of an unknown category',
      table.replace(',In Progress,', ',Blocked,'),
      'EVIDENCE_INVALID 2 "Status Category" is "Blocked"',
    ],
    [
      'with two values of one field',
      table.replace('Fix versions,Fix versions', 'Priority,Fix versions').replace('2.3.0', 'High'),
      'the issue has 2 values of "Priority"',
    ],
    ['without number', table.replace('PUMP-12', ''), 'EVIDENCE_INVALID 6 the issue has no "Issue key"'],
    ['cut within a cell', table.slice(0, table.indexOf('- by day')), 'a quote is opened here and never closed'],
    ['with a short row', `${table}PUMP-1\n`, 'EVIDENCE_INVALID 7 this row has another number of cells'],
  ])('%s are refused', (_, text, message) => {
    expect(refusal(text, { format: 'jira-csv' })).toContain(message);
  });
});

describe('work items of Azure DevOps', () => {
  const batch = fixture('azure-devops/batch.json');

  it('are closed when closed or done, not when only resolved', () => {
    expect(read(batch)).toMatchObject({
      format: 'azure-devops',
      items: [
        {
          number: '297',
          state: 'open',
          labels: ['display', 'safety'],
          severity: '2 - High',
          type: 'Bug',
          openedAt: Date.UTC(2026, 0, 10, 8, 0, 0, 440),
        },
        {
          number: '299',
          state: 'open',
          severity: 'priority 2',
          url: 'https://devops.example/pump/_workitems/edit/299',
        },
        { number: '300', state: 'closed' },
      ],
    });
    expect(states(read(batch.replace('"Active"', '"Removed"')))[0]).toBe('297 open');
  });

  it('are what `states` says, by state or reason', () => {
    expect(states(read(batch, { states: { closed: ['Resolved'], open: ['Deferred'] } }))).toEqual([
      '297 open',
      '299 closed',
      '300 open',
    ]);
    expect(refusal(batch.replace('"Active"', '"Triaged"'))).toBe(
      'EVIDENCE_INVALID /value/0/fields/System.State the state "Triaged" is named neither in states.open nor in states.closed',
    );
  });

  it('may stand in several batches', () => {
    expect(read(`[${batch},{"count":0,"value":[]}]`).items).toHaveLength(3);
  });

  it.each([
    [
      'fewer than counted',
      batch.replace('"count":3', '"count":4'),
      'EVIDENCE_TRUNCATED /count "count" is 4, but 3 work items are there',
    ],
    ['more than counted', batch.replace('"count":3', '"count":2'), 'EVIDENCE_INCONSISTENT /count'],
    ['omitted', batch.replace(/\{"id":300.*\}/, 'null'), 'EVIDENCE_INVALID /value/2 '],
    [
      'under two ids',
      batch.replace('"System.Id":300', '"System.Id":301'),
      'EVIDENCE_INCONSISTENT /value/2/fields/System.Id',
    ],
    ['without state', batch.replace('"System.State":"Closed",', ''), '"fields" has no "System.State"'],
  ])('%s are refused', (_, text, message) => {
    expect(refusal(text)).toContain(message);
  });
});
