// The trace of a requirement, a test or a risk control, to walk along; or, from nowhere, all of them with the worst first.
import { columnWidth, placeText, safeText } from '@gatehouse/report';
import type { Facts } from '@gatehouse/schema';
import { type Judged, once } from '../judged.ts';
import { fit, type Line, line, row, type Span } from '../line.ts';
import { type Traced, type TracedKind, tracedAt, traceIndex, traceKey } from '../trace-index.ts';
import { rankOf, standingOf } from '../trace-standing.ts';
import { type Branch, kindWords, targetOf, titleOf, traceTree } from '../trace-tree.ts';
import type { Item, ListView } from '../view.ts';
import type { Screen } from './screen.ts';

export const traceScreen: Screen = ({ of, arrangement }, { judged }): ListView => {
  const traced = of === undefined ? undefined : tracedAt(of);
  return traced === undefined ? everything(judged, arrangement) : oneTrace(judged, traced);
};

interface Tree {
  readonly items: readonly Item[];
  /** By the key of the item. */
  readonly branches: ReadonlyMap<string, Branch>;
}

const trees = once((_: Judged) => new Map<string, Tree>());

function treeOf(judged: Judged, traced: Traced): Tree {
  const known = trees(judged);
  const of = traceKey(traced);
  const found = known.get(of);
  if (found !== undefined) return found;
  const branches = new Map<string, Branch>();
  const used = new Map<string, number>();
  const items = traceTree(judged, traced).map((branch): Item => {
    const { target, opens, word, name, title, standing } = branch;
    const place = `${word} ${name} ${target.source?.path ?? ''}`;
    const number = (used.get(place) ?? 0) + 1;
    used.set(place, number);
    const key = `${number} ${place}`;
    branches.set(key, branch);
    const text = `${word} ${name} ${title} ${standing.why}`;
    return { key, text, target, ...(opens === undefined ? {} : { opens }) };
  });
  const tree = { items, branches };
  known.set(of, tree);
  return tree;
}

function oneTrace(judged: Judged, traced: Traced): ListView {
  const { items, branches } = treeOf(judged, traced);
  const title = titleOf(judged.facts, traced);
  return {
    kind: 'list',
    title: `Trace of ${kindWords[traced.kind]} ${safeText(traced.id, 120)}${title === '' ? '' : ` · ${safeText(title, 200)}`}`,
    items,
    row: ({ key }, width) => {
      const branch = branches.get(key);
      return branch === undefined ? [] : branchLine(branch, width);
    },
    detail: ({ key, target: { source } }, width) => {
      const branch = branches.get(key);
      return [
        line(fit(safeText(branch?.standing.why ?? '', 600), width), branch?.standing.mark === '✓' ? 'quiet' : 'plain'),
        line(fit(source === undefined ? '' : placeText(source), width), 'quiet'),
      ];
    },
    empty: 'Nothing is known of this; esc goes back.',
  };
}

function branchLine({ depth, standing, word, name, title }: Branch, width: number): Line {
  return fitted(
    [
      { text: `${standing.mark} `, tone: standing.tone },
      { text: `${'  '.repeat(depth)}${word} `, tone: 'quiet' },
      { text: safeText(name, 300), tone: depth === 0 ? 'strong' : 'plain' },
      { text: `  ${safeText(title, 300)}`, tone: 'quiet' },
    ],
    width,
  );
}

/** The pieces in exactly `width` columns; what no longer fits is cut. */
function fitted(spans: Line, width: number): Span[] {
  let left = width;
  return spans.map((span, index) => {
    const taken = Math.min(left, index === spans.length - 1 ? left : columnWidth(span.text));
    left -= taken;
    return { ...span, text: fit(span.text, taken) };
  });
}

const arrangements = ['requirement', 'riskControl', 'test'] as const;
const plurals = { requirement: 'requirements', riskControl: 'risk controls', test: 'tests' } as const;

/** Where tracing begins when nothing that can be traced was chosen. */
function everything(judged: Judged, arrangement: number): ListView {
  const { facts } = judged;
  const kind = arrangements[arrangement % arrangements.length] ?? 'requirement';
  const next = arrangements[(arrangement + 1) % arrangements.length] ?? 'requirement';
  const { items, open } = ordered[kind](judged);
  const traced = (key: string): Traced => tracedAt(key) ?? { kind, id: key };
  return {
    kind: 'list',
    title: `All ${plurals[kind]}, worst first · ${open === 0 ? 'nothing open' : `${open} with something open`} (v: ${plurals[next]})`,
    items,
    row: ({ key }, width) => {
      const each = traced(key);
      const { mark, tone } = standingOf(judged, each);
      const title = safeText(titleOf(facts, each), 300);
      const id = safeText(each.id, 300);
      return row(
        [
          { text: mark, width: 1, tone },
          ...(kind === 'test' ? [{ text: id }] : [{ text: id, width: width < 72 ? 9 : 14 }, { text: title }]),
          ...neighbourCells(facts, each, width),
        ],
        width,
      );
    },
    detail: ({ key, target: { source } }, width) => [
      line(fit(safeText(standingOf(judged, traced(key)).why, 600), width)),
      line(fit(source === undefined ? '' : placeText(source), width), 'quiet'),
    ],
    empty: `No ${plurals[kind]} are known: no record of them is part of the evidence.`,
  };
}

/** How many ways verify it, and what it belongs to. */
function neighbourCells(facts: Facts, { kind, id }: Traced, width: number) {
  const { requirements, riskControls, tests, implementing } = traceIndex(facts);
  const joined = (ids: readonly string[]): string => ids.map((each) => safeText(each, 30)).join(', ');
  const around = {
    requirement: () =>
      [requirements.get(id)?.verifiedBy.length ?? 0, requirements.get(id)?.riskControls ?? []] as const,
    riskControl: () =>
      [riskControls.get(id)?.verifiedBy.length ?? 0, (implementing.get(id) ?? []).map((item) => item.id)] as const,
    test: () =>
      [tests.get(id)?.results.length ?? 0, (tests.get(id)?.links ?? []).map(({ holder }) => holder.id)] as const,
  }[kind]();
  const [count, ids] = around;
  const noun = kind === 'test' ? 'result' : 'link';
  return [
    { text: `${count} ${noun}${count === 1 ? '' : 's'}`, width: 9, tone: 'quiet' as const, from: 96 },
    { text: joined(ids), width: width < 96 ? 12 : 24, tone: 'quiet' as const, from: 60 },
  ];
}

interface Ordered {
  readonly items: readonly Item[];
  /** How many have something open. */
  readonly open: number;
}

const ordered: Readonly<Record<TracedKind, (judged: Judged) => Ordered>> = {
  requirement: once((judged) => worstFirst(judged, 'requirement', traceIndex(judged.facts).requirements.keys())),
  riskControl: once((judged) => worstFirst(judged, 'riskControl', controlIds(judged.facts))),
  test: once((judged) => worstFirst(judged, 'test', traceIndex(judged.facts).tests.keys())),
};

/** Those that a record describes, and those that a requirement names all the same. */
function controlIds(facts: Facts): Iterable<string> {
  const { riskControls, implementing } = traceIndex(facts);
  return new Set([...riskControls.keys(), ...implementing.keys()]);
}

function worstFirst(judged: Judged, kind: TracedKind, ids: Iterable<string>): Ordered {
  const all = Array.from(ids, (id) => {
    const traced = { kind, id };
    const standing = standingOf(judged, traced);
    const item: Item = {
      key: traceKey(traced),
      text: `${id} ${titleOf(judged.facts, traced)} ${standing.why}`,
      target: targetOf(judged.facts, traced),
      opens: { screen: 'trace', of: traceKey(traced) },
    };
    return { item, rank: rankOf(standing) };
  });
  all.sort((a, b) => a.rank - b.rank || (a.item.key < b.item.key ? -1 : 1));
  return { items: all.map(({ item }) => item), open: all.filter(({ rank }) => rank < 2).length };
}
