// What each command does to what is selected, or why it can't.
import type { Effect } from './effect.ts';
import type { FormName } from './form.ts';
import { findingsOf } from './judged.ts';
import type { Command } from './key-table.ts';
import type { MarkName } from './marks.ts';
import type { Destination } from './place.ts';
import type { Surroundings } from './review-state.ts';
import type { Tone } from './tone.ts';
import { tracedFrom, traceKey } from './trace-index.ts';
import type { Target } from './view.ts';

export type Action =
  | { readonly refused: string }
  | { readonly goes: Destination }
  | { readonly fills: FormName; readonly of: string }
  | { readonly effect: Effect; readonly said?: { readonly text: string; readonly tone: Tone } };

type Around = Pick<Surroundings, 'judged' | 'reviewer' | 'entries'>;

const nobody = 'Say who you are to write anything: gatehouse review --as <your id in the configuration>.';

/** Commands that write something. */
const writing: ReadonlySet<Command> = new Set([
  'reviewed',
  'question',
  'todo',
  'unmark',
  'comment',
  'evaluate',
  'assess',
  'waive',
]);

/** What a command does to the target. Moving, filtering and leaving are not asked here. */
export function actionOf(command: Command, target: Target, around: Around): Action {
  if (writing.has(command) && around.reviewer === undefined) return { refused: nobody };
  switch (command) {
    case 'reviewed':
    case 'question':
    case 'todo':
      return marked(target, command);
    case 'unmark':
      return marked(target, 'none');
    case 'comment':
      return target.rule === undefined
        ? { refused: 'Comments belong to a rule or a finding.' }
        : { fills: 'comment', of: subjectKey(target, around) };
    case 'evaluate':
      return evaluated(target, around);
    case 'assess':
      return target.commit === undefined
        ? { refused: 'There is no change here to assess; 4 shows the changes.' }
        : { fills: 'assessment', of: target.commit };
    case 'waive':
      return waived(target, around);
    case 'trace':
      return traced(target, around);
    case 'file':
      return target.source === undefined
        ? { refused: 'No file is known for this.' }
        : { goes: { screen: 'evidence', of: target.source.path, ...lineOf(target.source) } };
    case 'copy':
      return target.copy === undefined
        ? { refused: 'There is no id here to copy.' }
        : { effect: { do: 'copy', text: target.copy } };
    default:
      return { refused: 'Nothing to do here.' };
  }
}

/** Whether a command can be given here, for the footer. */
export function canBeGiven(command: Command, target: Target, around: Around): boolean {
  return !('refused' in actionOf(command, target, around));
}

function lineOf({ line }: { readonly line?: number }): { line?: number } {
  return line === undefined ? {} : { line };
}

function marked({ rule, finding }: Target, mark: MarkName | 'none'): Action {
  if (rule === undefined) return { refused: 'Marks belong to a rule or a finding.' };
  const about = {
    rule: rule.id,
    ...(finding === undefined ? {} : { subject: finding.subject, digest: finding.digest }),
  };
  return { effect: { do: 'mark', about, mark } };
}

/** Key of the finding, else the id of the rule. */
function subjectKey({ rule, finding }: Target, { judged }: Pick<Around, 'judged'>): string {
  for (const { key, finding: known } of findingsOf(judged.decision).values()) if (known === finding) return key;
  return rule?.id ?? '';
}

function waived(target: Target, around: Around): Action {
  const { rule, finding } = target;
  if (rule === undefined || finding === undefined) return { refused: 'A waiver is asked for a finding: choose one.' };
  if (finding.waivedBy !== undefined) return { refused: `It is waived already, by ${finding.waivedBy}.` };
  if (finding.waiver === 'W0')
    return { refused: `What ${rule.id} found here can never be waived (W0); it has to be mended.` };
  return { fills: 'waiver', of: subjectKey(target, around) };
}

function evaluated({ anomaly }: Target, { judged }: Around): Action {
  return anomaly === undefined || !judged.facts.anomalies.open.some(({ id }) => id === anomaly)
    ? { refused: 'There is no open anomaly here to evaluate.' }
    : { fills: 'evaluation', of: anomaly };
}

/** From what is chosen, where that can be traced; else from all requirements. */
function traced(target: Target, { judged }: Around): Action {
  const from = tracedFrom(target, judged.facts);
  return { goes: { screen: 'trace', ...(from === undefined ? {} : { of: traceKey(from) }) } };
}
