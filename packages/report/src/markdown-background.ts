// Writes what a decision rests on in Markdown: waivers, settings, what nobody judged, evidence, digests.
import type { Decision, DecisionRule } from '@gatehouse/schema';
import { exclusions, levelChanges, type Noted, notComparedText } from './level-words.ts';
import { type Block, folded, table } from './markdown-block.ts';
import { markdownPlace, type Shape } from './markdown-rule.ts';
import { markdownCode, markdownPackText, markdownText } from './markdown-text.ts';
import { endText } from './moment.ts';
import { originText } from './place.ts';
import { waivedText } from './rule-words.ts';
import { statusWords } from './status-words.ts';

type Row = readonly string[];
type Weaker = NonNullable<Decision['sinceBaseline']>['loosened'][number];

/** Everything behind the rules that are not met. `passes` names the rules that pass. */
export function markdownBackground(decision: Decision, shape: Shape, passes: boolean): Block[] {
  const { problems, waivers, loosened, sinceBaseline, notCovered, evidence, rules } = decision;
  const notCompared = notComparedText(decision);
  const of = (status: DecisionRule['status'][]) => rules.filter((rule) => status.includes(rule.status));
  return [
    section(
      shape,
      `Evidence that cannot be used (${problems.length})`,
      ['Code', 'What happened', 'Where', 'What to do'],
      problems.map(({ code, message, place, next }) => [
        markdownCode(code, 60),
        markdownText(message),
        place === undefined ? '' : markdownPlace(place),
        next === undefined ? '' : markdownText(next),
      ]),
    ),
    section(
      shape,
      `Waivers (${waivers.length})`,
      ['Waiver', 'Rule', 'For', 'Until', 'State'],
      waivers.map(({ id, rule, subjects, expiresAt, state, reasons }) => [
        markdownCode(id, 80),
        markdownText(rule, 40),
        subjectsOf(subjects),
        endText(expiresAt),
        waiverState(state, reasons),
      ]),
    ),
    notedSection(shape, 'Levels that change', levelChanges(decision)),
    notedSection(shape, 'Subjects that the profile excludes', exclusions(decision)),
    section(shape, `Settings weaker than the built-in profile (${loosened.length})`, weaker, loosened.map(weakerRow)),
    section(
      shape,
      `Settings weaker than at the baseline (${sinceBaseline?.loosened.length ?? 0})`,
      weaker,
      (sinceBaseline?.loosened ?? []).map(weakerRow),
    ),
    notCompared === undefined ? undefined : section(shape, 'The baseline', ['What'], [[markdownText(notCompared)]]),
    section(
      shape,
      `Conditions not judged by any rule (${notCovered.length})`,
      ['Rule', 'Condition'],
      notCovered.map(({ rule, text }) => [markdownText(rule, 40), markdownPackText(text)]),
    ),
    ...(passes
      ? [ruleSection(shape, 'Rules that pass', of(['pass']), ({ satisfied }) => `${satisfied} satisfied`)]
      : []),
    ruleSection(shape, 'Rules whose findings are all waived', of(['waived']), (rule) =>
      markdownText(waivedText(decision, rule)),
    ),
    ruleSection(shape, 'Rules that were not asked', of(['not_applicable', 'off', 'not_due']), unasked),
    section(
      shape,
      `Evidence (${evidence.length})`,
      ['Kind', 'File', 'Format', 'State', 'Bound by', 'SHA-256'],
      evidence.map(({ kind, path, format, state, binding, sha256 }) => [
        markdownText(kind, 40),
        markdownCode(path, 400),
        markdownText(format, 40),
        markdownText(state, 20),
        markdownText(binding, 20),
        markdownCode(sha256.slice('sha256:'.length, 'sha256:'.length + 12)),
      ]),
    ),
    section(shape, 'What this rests on', ['What', 'Which', 'Digest'], basis(decision)),
  ].flatMap((block) => (block === undefined ? [] : [block]));
}

const weaker = ['Rule', 'Setting', 'From', 'To', 'Set by'];

function weakerRow({ rule, setting, from, to, origin }: Weaker): Row {
  return [
    rule === undefined ? '' : markdownText(rule, 40),
    markdownCode(setting, 80),
    markdownCode(from, 80),
    markdownCode(to, 80),
    markdownCode(originText(origin), 400),
  ];
}

function notedSection(shape: Shape, title: string, all: readonly Noted[]): Block | undefined {
  const rows = all.map(({ rule, subject, text, origin }) => [
    markdownText(rule, 40),
    subject === undefined ? '' : markdownCode(subject, 120),
    markdownText(text),
    markdownCode(origin, 400),
  ]);
  return section(shape, `${title} (${all.length})`, ['Rule', 'Subject', 'What', 'Set by'], rows);
}

/** A table under its heading, or folded; none where there are no rows. */
function section(shape: Shape, title: string, head: Row, rows: readonly Row[]): Block | undefined {
  if (rows.length === 0) return undefined;
  const more = rows.length - shape.rows;
  const lines = [...table(head, rows.slice(0, shape.rows)), ...(more > 0 ? ['', `And ${more} more.`] : [])];
  return { kind: 'section', lines: shape.folds ? folded(title, lines) : [`## ${title}`, '', ...lines] };
}

function ruleSection(
  shape: Shape,
  title: string,
  rules: readonly DecisionRule[],
  stateOf: (rule: DecisionRule) => string,
): Block | undefined {
  const rows = rules.map((rule) => [
    markdownText(rule.id, 40),
    markdownPackText(rule.title),
    rule.clauses.map((clause) => markdownText(clause, 80)).join(', '),
    stateOf(rule),
  ]);
  return section(shape, `${title} (${rules.length})`, ['Rule', 'What it asks', 'Clauses', 'State'], rows);
}

function unasked({ status, levelFrom, reason }: DecisionRule): string {
  if (status === 'off') return `switched off by ${markdownCode(originText(levelFrom), 400)}`;
  return reason === undefined ? statusWords[status] : markdownText(reason);
}

const subjectsShown = 10;

function subjectsOf(subjects: readonly string[]): string {
  const shown = subjects.slice(0, subjectsShown).map((subject) => markdownCode(subject, 120));
  const more = subjects.length - shown.length;
  return [...shown, ...(more > 0 ? [`${more} more`] : [])].join(', ');
}

const waiverWords = {
  used: 'used',
  active: 'not needed',
  pending: 'waits for approval',
  expired: 'has ended',
  invalid: 'does not hold',
} as const;

function waiverState(state: keyof typeof waiverWords, reasons: readonly string[]): string {
  const why = reasons.map((reason) => markdownText(reason)).join(', ');
  return why === '' ? waiverWords[state] : `${waiverWords[state]}: ${why}`;
}

function basis({
  basis: { config, layers, packs, engine, facts, parameters, candidate },
  runSetDigest,
}: Decision): Row[] {
  const from = config.from === undefined ? '' : ` from ${markdownCode(config.from, 80)}`;
  return [
    ['Configuration', `${markdownCode(config.path)}${from}`, markdownCode(config.sha256)],
    ...(config.files ?? []).map(({ path, sha256 }) => ['Also read', markdownCode(path), markdownCode(sha256)]),
    ...layers
      .filter(({ name }) => name !== config.path)
      .map(({ name, sha256 }) => ['Profile layer', markdownCode(name), markdownCode(sha256)]),
    ...packs.map(({ name, version, wasm }) => [
      'Rule pack',
      `${markdownText(name, 60)} ${markdownText(version, 40)}`,
      markdownCode(wasm),
    ]),
    ['Engine', markdownText(engine, 40), ''],
    ['Facts', '', markdownCode(facts)],
    ['Candidate, as people approve it', '', markdownCode(candidate)],
    ['Levels and parameters', '', markdownCode(parameters)],
    ['Test reports', '', markdownCode(runSetDigest)],
  ];
}
