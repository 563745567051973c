// Renders a decision as workflow commands of GitHub Actions, which show findings at the lines of a change.
import type { Decision, DecisionRule } from '@gatehouse/schema';
import { folderOption, inFolder } from './file-uri.ts';
import { placeOfFinding, placeOfRule, type ReportPlace } from './report-place.ts';
import type { Chosen, ReporterOptions } from './reporter.ts';
import { findingText, ruleBrief, ruleTitle } from './rule-words.ts';
import { safeText } from './safe-text.ts';
import { blockedByNoRule, inTheWay, meaningOf, openFindings, warnings } from './standing.ts';

export const githubOptions = { folder: folderOption } as const satisfies ReporterOptions;

/** A step shows no more annotations of a type than these. */
const shown = 10;

interface Annotation {
  readonly title: string;
  readonly message: string;
  readonly place?: ReportPlace;
}

/** At most ten errors and ten warnings, the most important first, a line that counts the others, and the outcome as a notice. */
export function renderGithub(decision: Decision, { folder }: Chosen<typeof githubOptions>): string {
  const errors = [
    ...eachFirst(inTheWay(decision).map((rule) => annotations(decision, rule, 'block'))),
    ...(blockedByNoRule(decision) ? [{ title: 'Gatehouse', message: safeText(decision.summary, 600) }] : []),
  ];
  const warned = eachFirst(
    [...warnings(decision), ...inTheWay(decision)].map((rule) => annotations(decision, rule, 'warn')),
  );
  const lines = [
    ...commands('error', errors, folder),
    ...commands('warning', warned, folder),
    command('notice', { title: `Gatehouse: ${decision.outcome}`, message: safeText(decision.summary, 600) }, folder),
  ];
  return `${lines.join('\n')}\n`;
}

function annotations(decision: Decision, rule: DecisionRule, level: 'block' | 'warn'): Annotation[] {
  const title = ruleTitle(rule);
  const unasked = rule.status === 'not_evaluable' || rule.status === 'error';
  const own = level === (meaningOf(rule) === 'undecided' ? 'block' : 'warn');
  return [
    ...(unasked && own ? [{ title, message: ruleBrief(rule), place: placeOfRule(decision, rule) }] : []),
    ...openFindings(rule)
      .filter((finding) => finding.level === level)
      .map((finding) => ({
        title,
        message: findingText(rule, finding),
        place: placeOfFinding(decision, rule, finding),
      })),
  ];
}

/** The first of every rule before the second of any, so that one rule of many findings does not hide the others. */
function eachFirst(ofRules: readonly (readonly Annotation[])[]): Annotation[] {
  return [...ofRules.flatMap((all) => all.slice(0, 1)), ...ofRules.flatMap((all) => all.slice(1))];
}

function commands(type: 'error' | 'warning', all: readonly Annotation[], folder: string): string[] {
  const more = all.length - shown;
  return [
    ...all.slice(0, shown).map((annotation) => command(type, annotation, folder)),
    ...(more > 0 ? [`Gatehouse: ${more} more ${type}${more === 1 ? ' is' : 's are'} not shown as annotations`] : []),
  ];
}

function command(type: 'error' | 'warning' | 'notice', { title, message, place }: Annotation, folder: string): string {
  const properties = [
    ...(place === undefined ? [] : [`file=${property(inFolder(folder, place.path))}`]),
    ...(place?.line === undefined ? [] : [`line=${place.line}`]),
    ...(place?.line === undefined || place.column === undefined ? [] : [`col=${place.column}`]),
    `title=${property(title)}`,
  ];
  return `::${type} ${properties.join(',')}::${data(message)}`;
}

/** Escapes a message as the runner unescapes it. `%` first, for the others are written with it. */
function data(text: string): string {
  return safeText(text, 1000).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** Escapes the value of a property, which also ends at `:` and `,`. */
function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
