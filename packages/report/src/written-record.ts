// Tells what a command wrote into a record, and what comes next.
import { type Appearance, createPage, type Page } from './layout.ts';
import { safeText } from './safe-text.ts';

export interface WrittenAnomalyPage {
  readonly id: string;
  readonly path: string;
  readonly changes: readonly { readonly field: string; readonly from?: string; readonly to?: string }[];
  readonly stillAsked: readonly string[];
  readonly level: string;
  readonly notes: readonly string[];
}

export interface WrittenWaiverPage {
  readonly id: string;
  readonly path: string;
  readonly rule: string;
  readonly waiver: 'W1' | 'W2';
  readonly level: string;
  readonly version: string;
  readonly expiresAt: string;
  readonly findings: readonly { readonly message: string }[];
  readonly staying: readonly { readonly message: string }[];
  readonly approvals: readonly { readonly roles: readonly string[]; readonly people: readonly string[] }[];
  readonly conditions: number;
  readonly notes: readonly string[];
}

export interface WrittenAssessmentPage {
  readonly path: string;
  readonly commit: string;
  readonly changes: WrittenAnomalyPage['changes'];
  readonly notes: readonly string[];
}

/** The record of an anomaly. Ends with a line break. */
export function renderWrittenAnomaly(written: WrittenAnomalyPage, appearance: Appearance): string {
  const page = createPage(appearance);
  const { path, changes, stillAsked, level, notes } = written;
  const fields = stillAsked.map((field) => safeText(field).replaceAll('|', ' or ')).join(', ');
  const next =
    stillAsked.length === 0
      ? [...step(page, 'The record has every field that is asked for. Commit it.')]
      : [
          ...step(page, `${safeText(level, 20)} still asks for: ${fields}`),
          ...step(page, 'Fill them, and commit the record.'),
        ];
  return text([
    page.paint('strong', `✓ wrote ${safeText(path, 400)}`),
    ...changeLines(page, changes),
    ...noteLines(page, notes),
    ...next,
  ]);
}

/** The assessment of one change. Ends with a line break. */
export function renderWrittenAssessment(written: WrittenAssessmentPage, appearance: Appearance): string {
  const page = createPage(appearance);
  const { path, commit, changes, notes } = written;
  return text([
    page.paint('strong', `✓ wrote ${safeText(path, 400)}`),
    ...page.paragraph(`commit ${safeText(commit, 64)}`, { first: '  ', rest: '  │ ' }),
    ...changeLines(page, changes),
    ...noteLines(page, notes),
    ...step(page, 'Commit the record, as the person who reviewed the change.'),
  ]);
}

/** The record of a waiver. Ends with a line break. */
export function renderWrittenWaiver(written: WrittenWaiverPage, appearance: Appearance): string {
  const page = createPage(appearance);
  const { path, rule, waiver, level, version, expiresAt, findings, staying, approvals, conditions, notes } = written;
  const about = `${safeText(rule, 20)} in ${safeText(version, 60)} · ${waiver}, level ${safeText(level, 20)} · until ${safeText(expiresAt, 40)}`;
  return text([
    page.paint('strong', `✓ wrote ${safeText(path, 400)}`),
    ...page.paragraph(about, { first: '  ', rest: '  │ ' }),
    ...findings.flatMap(({ message }) => page.paragraph(safeText(message), { first: '  ~ ', rest: '  │ ' })),
    ...staying.flatMap(({ message }) =>
      page.paragraph(`stays, as it can never be waived: ${safeText(message)}`, {
        first: '  ✗ ',
        rest: '  │ ',
        firstStyle: 'bad',
      }),
    ),
    ...noteLines(page, notes),
    ...approvals.flatMap(({ roles, people }) => step(page, approvalText(roles, people))),
    ...(conditions === 0
      ? []
      : step(page, `It holds once its ${conditions === 1 ? 'condition is' : 'conditions are'} recorded as met.`)),
    ...step(page, 'Let them add themselves under approvals (by, role, at), and commit the record.'),
  ]);
}

function approvalText(roles: readonly string[], people: readonly string[]): string {
  const who =
    people.length === 0 ? 'nobody in the configuration may' : people.map((id) => safeText(id, 60)).join(' or ');
  return `It needs the approval of ${roles.map((role) => safeText(role, 40)).join(' or ')}: ${who}`;
}

function changeLines(page: Page, changes: WrittenAnomalyPage['changes']): string[] {
  return changes.flatMap(({ field, from, to }) => [
    ...page.paragraph(safeText(field), { first: '  ~ ', rest: '  │ ', style: 'strong' }),
    ...(from === undefined
      ? []
      : page.paragraph(`was ${safeText(from)}`, { first: '    ', rest: '    │ ', style: 'quiet' })),
    ...page.paragraph(to === undefined ? 'is gone' : `now ${safeText(to)}`, { first: '    ', rest: '    │ ' }),
  ]);
}

function step(page: Page, words: string): string[] {
  return page.paragraph(words, { first: '→ ', rest: '│ ', firstStyle: 'strong' });
}

function noteLines(page: Page, notes: readonly string[]): string[] {
  return notes.flatMap((note) => page.paragraph(safeText(note), { first: '! ', rest: '│ ', firstStyle: 'warning' }));
}

function text(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}
