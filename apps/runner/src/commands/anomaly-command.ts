// The command line of `gatehouse anomaly`.
import { buildCommand, buildRouteMap } from '@stricli/core';
import { optionalText, requiredText, severalTexts, writingFlags } from '../record-flags.ts';
import type { RunnerContext } from '../runner-context.ts';
import { type ColorFlag, colorFlag, type JudgingFlags, judgingFlags, type PlaceFlags, text } from '../shared-flags.ts';

interface WritingFlags extends PlaceFlags, ColorFlag {
  readonly effectiveTime?: string;
}

export interface AnomalyNewFlags extends WritingFlags {
  readonly title: string;
  readonly description: string;
  readonly affectedVersion?: readonly string[];
  readonly affectedItem?: readonly string[];
  readonly problemReport?: string;
  readonly reportedBy?: string;
  readonly assignee?: string;
  readonly author?: string;
  readonly set?: readonly string[];
}

const outcomes = ['acceptable', 'unacceptable', 'undecided'] as const;

export interface AnomalyEvaluateFlags extends WritingFlags {
  readonly outcome: (typeof outcomes)[number];
  readonly by: string;
  readonly role: string;
  readonly hazard?: readonly string[];
  readonly noHazard?: string;
  readonly riskFile?: string;
  readonly rationale?: string;
  readonly harmSeverity?: string;
}

export interface AnomalyListFlags extends JudgingFlags, ColorFlag {
  readonly json?: boolean;
}

const aliases = { C: 'folder', c: 'config' } as const;
const id = { parse: text, brief: 'Id of the anomaly, and name of its file', placeholder: 'id' };

const newCommand = buildCommand<AnomalyNewFlags, [string], RunnerContext>({
  loader: async () => (await import('./run-anomaly.ts')).runAnomalyNew,
  parameters: {
    flags: {
      ...writingFlags,
      title: requiredText('Title', 'text'),
      description: requiredText('Observable behaviour', 'text'),
      affectedVersion: severalTexts(
        'Version that shows it; unknown, which counts as affected, where none is given',
        'version',
      ),
      affectedItem: severalTexts('Configuration item that shows it', 'item'),
      problemReport: optionalText('Problem report, <tracker>#<number>', 'report'),
      reportedBy: optionalText('Who reported it', 'person'),
      assignee: optionalText('Who works on it', 'person'),
      author: optionalText('Who answers for the record', 'person'),
      set: severalTexts('Any other field of the record; given again, a list gets one more entry', 'field=value'),
    },
    aliases,
    positional: { kind: 'tuple', parameters: [id] },
  },
  docs: {
    brief: 'Write the record of an anomaly',
    customUsage: ['[flags] <id>'],
    fullDescription: [
      'Writes anomalies/<id>.yaml below the records, and says which fields the class of the product still asks for.',
      'An existing record is never overwritten.',
      '',
      'Example:',
      '  gatehouse anomaly new PUMP-61 --title "Clock is late" --description "The clock loses a second a day."',
      '  gatehouse anomaly new PUMP-62 --title "Dim" --description "The light is dim." --set criticality.safety=low',
    ].join('\n'),
  },
});

const evaluateCommand = buildCommand<AnomalyEvaluateFlags, [string], RunnerContext>({
  loader: async () => (await import('./run-anomaly.ts')).runAnomalyEvaluate,
  parameters: {
    flags: {
      ...writingFlags,
      outcome: { kind: 'enum', values: outcomes, brief: 'What the evaluation came to' },
      by: requiredText('Who evaluated it', 'person'),
      role: requiredText('In which role', 'role'),
      hazard: severalTexts('Hazardous situation that it contributes to', 'situation'),
      noHazard: optionalText('Why it contributes to none; not with --hazard', 'why'),
      harmSeverity: optionalText('Severity of the harm, in the words of the risk file', 'severity'),
      riskFile: optionalText('Version of the risk file that was used', 'version'),
      rationale: optionalText('Risk-based reason for not fixing it', 'text'),
    },
    aliases,
    positional: { kind: 'tuple', parameters: [id] },
  },
  docs: {
    brief: 'Write the safety evaluation of an anomaly',
    customUsage: ['[flags] <id>'],
    fullDescription: [
      'Writes the evaluation into the record, with the time and the digest of what was evaluated, and shows what changed.',
      'Everything else in the file stays as it is. The evaluator commits the record, so that git shows who it was.',
      '',
      'Example:',
      '  gatehouse anomaly evaluate PUMP-47 --outcome acceptable --by safety-engineer --role safety --hazard HS-03 --risk-file 12',
      '  gatehouse anomaly evaluate PUMP-61 --outcome acceptable --by safety-engineer --role safety --no-hazard "Not used in therapy"',
    ].join('\n'),
  },
});

const listCommand = buildCommand<AnomalyListFlags, [], RunnerContext>({
  loader: async () => (await import('./run-anomaly.ts')).runAnomalyList,
  parameters: {
    flags: {
      ...judgingFlags,
      json: { kind: 'boolean', optional: true, withNegated: false, brief: 'The list as JSON' },
      ...colorFlag,
    },
    aliases,
  },
  docs: {
    brief: 'List the open anomalies of the release',
    fullDescription: [
      'Judges the release and lists its open anomalies, oldest first: how far each is evaluated, and which rules find fault with it.',
      '',
      'Example:',
      '  gatehouse anomaly list',
      '  gatehouse anomaly list --release 2.4.0 --json',
    ].join('\n'),
  },
});

export const anomalyCommand = buildRouteMap({
  routes: { new: newCommand, evaluate: evaluateCommand, list: listCommand },
  docs: { brief: 'Write and list records of anomalies' },
});
