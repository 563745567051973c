// The state of a review and how each command changes it: no React, no terminal.

import { inTheWay, warnings } from '@gatehouse/report';
import type { Decision, DecisionRule } from '@gatehouse/schema';
import type { Command } from './key-table.ts';

export interface ReviewState {
  readonly screen: 'list' | 'rule';
  /** Id of the selected rule: the selection is kept by name, so a resize or a new decision does not move it. */
  readonly selected: string;
  /** First visible line of the opened rule. */
  readonly scroll: number;
  readonly help: boolean;
}

/** What the screen can show at once, and how long the opened rule is. */
export interface Extent {
  readonly page: number;
  readonly lines: number;
}

/** The rules in the order of a review: what stands in the way, warnings, waived, then the rest by id. */
export function reviewOrder(decision: Decision): DecisionRule[] {
  const first = [
    ...inTheWay(decision),
    ...warnings(decision),
    ...decision.rules.filter((rule) => rule.status === 'waived'),
  ];
  const named = new Set(first.map((rule) => rule.id));
  const passed = decision.rules.filter((rule) => rule.status === 'pass');
  const rest = decision.rules.filter((rule) => rule.status !== 'pass' && !named.has(rule.id));
  return [...first, ...passed.filter((rule) => !named.has(rule.id)), ...rest];
}

export function startState(rules: readonly DecisionRule[]): ReviewState {
  return { screen: 'list', selected: rules[0]?.id ?? '', scroll: 0, help: false };
}

/** The next state. `quit` is not a change of state; the app leaves. */
export function reduce(
  state: ReviewState,
  command: Command,
  rules: readonly DecisionRule[],
  extent: Extent,
): ReviewState {
  if (state.help) return command === 'help' || command === 'back' ? { ...state, help: false } : state;
  if (command === 'help') return { ...state, help: true };
  if (command === 'back') return { ...state, screen: 'list', scroll: 0 };
  if (command === 'open') return state.screen === 'list' ? { ...state, screen: 'rule', scroll: 0 } : state;
  const step = steps(command, extent.page);
  if (step === undefined) return state;
  if (state.screen === 'rule') {
    return { ...state, scroll: clamp(state.scroll + step, 0, Math.max(0, extent.lines - extent.page)) };
  }
  const position = clamp(
    rules.findIndex((rule) => rule.id === state.selected) + step,
    0,
    Math.max(0, rules.length - 1),
  );
  return { ...state, selected: rules[position]?.id ?? state.selected };
}

function steps(command: Command, page: number): number | undefined {
  switch (command) {
    case 'down':
      return 1;
    case 'up':
      return -1;
    case 'pageDown':
      return page;
    case 'pageUp':
      return -page;
    case 'top':
      return Number.NEGATIVE_INFINITY;
    case 'bottom':
      return Number.POSITIVE_INFINITY;
    default:
      return undefined;
  }
}

/** First row of a window of `size` rows that shows row `position` of `total`. */
export function windowStart(position: number, size: number, total: number): number {
  return clamp(position - Math.floor(size / 2), 0, Math.max(0, total - size));
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
