// Writes the part of a decision below its reasons: waivers, loosened settings, evidence, gaps, counts, digests.

import type { Decision, DecisionRule } from '@gatehouse/schema';
import type { Page } from './layout.ts';
import { exclusions, levelChanges, type Noted, notComparedText } from './level-words.ts';
import { daysBetween, endText } from './moment.ts';
import { packText } from './pack-text.ts';
import type { Style } from './paint.ts';
import { originText, placeText } from './place.ts';
import { safeText } from './safe-text.ts';
import { topicOf } from './standing.ts';
import { countsText } from './status-words.ts';

/** Everything that a decision rests on. `all` lists what is otherwise counted. */
export function background(page: Page, decision: Decision, all: boolean): string[] {
  return [
    ...problems(page, decision),
    ...waivers(page, decision),
    ...noted(page, 'Levels that change', levelChanges(decision)),
    ...noted(page, 'Subjects that the profile excludes', exclusions(decision)),
    ...loosened(page, decision),
    ...sinceBaseline(page, decision),
    ...notCovered(page, decision, all),
    ...page.heading('What this rests on'),
    ...counts(page, decision),
    ...passes(page, decision, all),
    ...unjudged(page, decision),
    ...evidence(page, decision, all),
    ...digests(page, decision),
  ];
}

/** What could not be read, with the place; then the kinds of evidence that rules wait for in vain. */
function problems(page: Page, { problems: list, rules }: Decision): string[] {
  const unusable = list.map(({ code, message, place, next }) =>
    [
      `${safeText(code, 60)} ${safeText(message, 400)}`,
      ...(place === undefined ? [] : [`(${placeText(place)})`]),
      ...(next === undefined ? [] : [`→ ${safeText(next, 400)}`]),
    ].join(' '),
  );
  const waiting = rules
    .filter((rule) => rule.status === 'not_evaluable')
    .flatMap((rule) => rule.evidence.map((evidence) => ({ ...evidence, rule: rule.id })))
    .filter(({ needed, state }) => (needed ? state !== 'present' : state === 'unreadable'))
    .filter(({ kind }) => !list.some((problem) => problem.kind === kind));
  const absent = [...Map.groupBy(waiting, ({ kind }) => kind)].map(([kind, of]) => {
    const readers = of.map(({ rule }) => safeText(rule, 20)).join(', ');
    const { state = 'missing', reason } = of[0] ?? {};
    const why = reason === undefined ? '' : `: ${safeText(reason, 400)}`;
    return `${safeText(kind, 40)} is ${safeText(state, 20)}, read by ${readers}${why}`;
  });
  if (unusable.length + absent.length === 0) return [];
  return [
    ...page.heading(`Evidence that is missing or cannot be used (${unusable.length + absent.length})`),
    ...bullets(page, unusable, '!', 'warning'),
    ...bullets(page, absent, '?', 'unknown'),
    ...(absent.length === 0 ? [] : bullets(page, [whereEvidenceIs], '→', 'strong')),
  ];
}

const whereEvidenceIs =
  'Keep records in their usual places under gate/, or name files in the configuration: evidence.<kind>.';

const waiverStates = {
  used: { words: 'used', mark: '~', style: 'warning' },
  active: { words: 'not needed', mark: '–', style: 'quiet' },
  pending: { words: 'waits for approval', mark: '…', style: 'warning' },
  expired: { words: 'has ended', mark: '✗', style: 'bad' },
  invalid: { words: 'does not hold', mark: '✗', style: 'bad' },
} as const;

function waivers(page: Page, { waivers: list, rules, asOf }: Decision): string[] {
  const lines = list.flatMap(({ id, rule, state, reasons, expiresAt, expiring }) => {
    const { words, mark, style } = waiverStates[state];
    const covered = rules.flatMap(({ findings }) => findings).filter((finding) => finding.waivedBy === id);
    const detail = [
      ...reasons.map((reason) => safeText(reason)),
      ...covered.map(({ subject }) => safeText(subject, 80)),
    ];
    const soon = expiring === true ? endsSoon(expiresAt, asOf) : '';
    const text = `${safeText(id, 60)} for ${safeText(rule, 20)} until ${endText(expiresAt)}: ${words}${soon}`;
    return bullets(page, [detail.length === 0 ? text : `${text} (${detail.join(', ')})`], mark, style);
  });
  return list.length === 0 ? [] : [...page.heading(`Waivers (${list.length})`), ...lines];
}

function endsSoon(expiresAt: number, asOf: number): string {
  const days = daysBetween(asOf, expiresAt);
  return days === 0 ? ', ends within a day' : `, ends in ${days} ${days === 1 ? 'day' : 'days'}`;
}

function noted(page: Page, title: string, all: readonly Noted[]): string[] {
  const items = all.map(notedText);
  return items.length === 0
    ? []
    : [...page.heading(`${title} (${items.length})`), ...bullets(page, items, '!', 'warning')];
}

function notedText({ rule, subject, text, origin }: Noted): string {
  return `${safeText(rule, 20)}${subject === undefined ? '' : ` ${safeText(subject, 80)}`}: ${text} (${origin})`;
}

/** What was loosened since the baseline, or that nobody could compare. */
function sinceBaseline(page: Page, decision: Decision): string[] {
  const notCompared = notComparedText(decision);
  if (notCompared !== undefined)
    return [...page.heading('The baseline'), ...bullets(page, [notCompared], '!', 'warning')];
  return weaker(page, 'at the baseline', decision.sinceBaseline?.loosened ?? []);
}

function loosened(page: Page, decision: Decision): string[] {
  return weaker(page, 'the built-in profile', decision.loosened);
}

function weaker(page: Page, what: string, list: NonNullable<Decision['sinceBaseline']>['loosened']): string[] {
  if (list.length === 0) return [];
  const items = list.map(({ rule, setting, from, to, origin }) => {
    const name = `${rule === undefined ? '' : `${safeText(rule, 20)} `}${safeText(setting, 60)}`;
    return `${name}: ${safeText(from, 80)} → ${safeText(to, 80)} (${originText(origin)})`;
  });
  return [...page.heading(`Settings weaker than ${what} (${list.length})`), ...bullets(page, items, '!', 'warning')];
}

/** What no rule judges: all of it named, or counted by rule, so that an outcome never says more than was checked. */
function notCovered(page: Page, { notCovered: list }: Decision, all: boolean): string[] {
  if (list.length === 0) return [];
  const items = all
    ? list.map(({ rule, text }) => `${safeText(rule, 20)} ${packText(text)}`)
    : [
        [...Map.groupBy(list, ({ rule }) => rule)]
          .map(([rule, of]) => `${safeText(rule, 20)} ${of.length}`)
          .join(' · '),
        '-v names each of these conditions, as does gatehouse explain for one rule',
      ];
  return [...page.heading(`Conditions not judged by any rule (${list.length})`), ...bullets(page, items, '–', 'quiet')];
}

function counts(page: Page, decision: Decision): string[] {
  return fact(page, 'rules', `${decision.rules.length}: ${countsText(decision.counts)}`);
}

function passes(page: Page, { rules }: Decision, all: boolean): string[] {
  const passed = rules.filter((rule) => rule.status === 'pass');
  if (passed.length === 0) return [];
  if (all) {
    return passed.flatMap((rule) =>
      page.paragraph(`${safeText(rule.id, 20)}  ${packText(rule.title)}`, {
        first: '  ✓ ',
        rest: '  │ ',
        firstStyle: 'good',
      }),
    );
  }
  const topics = Map.groupBy(passed, topicOf);
  return fact(page, 'pass', [...topics].map(([topic, of]) => `${safeText(topic, 40)} ${of.length}`).join(' · '));
}

/** Rules that nobody asked, each with who or what decided so. */
function unjudged(page: Page, { rules }: Decision): string[] {
  const groups = [
    ['off', 'off', (rule: DecisionRule) => `by ${originText(rule.levelFrom)}`],
    ['n/a', 'not_applicable', (rule: DecisionRule) => safeText(rule.reason ?? 'no reason given')],
    ['later', 'not_due', (rule: DecisionRule) => safeText(rule.reason ?? `due at the stage ${rule.stage}`)],
  ] as const;
  return groups.flatMap(([label, status, why]) => {
    const byReason = Map.groupBy(
      rules.filter((rule) => rule.status === status),
      why,
    );
    return [...byReason].flatMap(([reason, of]) =>
      fact(page, label, `${of.map(({ id }) => safeText(id, 20)).join(', ')} (${reason})`),
    );
  });
}

/** How an author is known, in words. */
const known = { signed: 'signed', gitAuthor: 'author in git', claimed: 'by its own word' } as const;

function evidence(page: Page, { evidence: items }: Decision, all: boolean): string[] {
  if (all) {
    return items.flatMap((item) =>
      page.paragraph(
        [
          `${safeText(item.kind, 40)} ${safeText(item.path)}`,
          `${safeText(item.state, 20)}, bound by ${safeText(item.binding, 20)}`,
          ...(item.author === undefined ? [] : [`by ${safeText(item.author.id, 80)} (${known[item.author.known]})`]),
          item.sha256.slice(0, 19),
        ].join(' · '),
        { first: '  – ', rest: '  │ ', firstStyle: 'quiet', style: 'quiet' },
      ),
    );
  }
  const kinds = new Set(items.map((item) => item.kind)).size;
  return fact(
    page,
    'evidence',
    `${items.length} ${items.length === 1 ? 'item' : 'items'} of ${kinds} ${kinds === 1 ? 'kind' : 'kinds'}`,
  );
}

function comparedText({ sinceBaseline: since }: Decision): string {
  return since?.state === 'compared' && since.loosened.length === 0 ? 'no setting is weaker than at the baseline' : '';
}

function digests(page: Page, decision: Decision): string[] {
  const { digest, basis } = decision;
  const from = basis.config.from === undefined ? '' : ` from ${safeText(basis.config.from, 80)}`;
  const below = basis.layers.filter((layer) => layer.name !== basis.config.path);
  const layers = below.map((layer) => safeText(layer.name, 80)).join(', ');
  return [
    ...fact(page, 'settings', `${safeText(basis.config.path)}${from} over ${layers}`),
    ...fact(
      page,
      'also read',
      (basis.config.files ?? [])
        .map(({ path, sha256 }) => `${safeText(path)} ${safeText(sha256.slice(0, 19))}`)
        .join(' · '),
    ),
    ...fact(page, 'baseline', comparedText(decision)),
    ...fact(page, 'only', (basis.config.productPaths ?? []).map((path) => safeText(path)).join(' · ')),
    ...fact(
      page,
      basis.packs.length === 1 ? 'pack' : 'packs',
      basis.packs
        .map(({ name, version, wasm }) => `${safeText(name, 60)} ${safeText(version, 40)} ${wasm.slice(0, 19)}`)
        .join(' · '),
    ),
    ...fact(page, 'candidate', safeText(basis.candidate)),
    ...page.paragraph(digest, { first: '  digest ', rest: '  │      ', firstStyle: 'quiet' }),
  ];
}

/** A line with a label; none where there is nothing to say. */
function fact(page: Page, label: string, text: string): string[] {
  if (text === '') return [];
  return page.paragraph(text, { first: `  ${label.padEnd(10)}`, rest: `  ${'│'.padEnd(10)}`, firstStyle: 'quiet' });
}

function bullets(page: Page, items: readonly string[], mark: string, style: Style): string[] {
  return items.flatMap((item) => page.paragraph(item, { first: `  ${mark} `, rest: '  │ ', firstStyle: style }));
}
