import { describe, expect, it } from 'vitest';
import { decision } from '../fixtures/decision.ts';
import { commandOf, keyTable } from './key-table.ts';
import { keysOf } from './keys-of.ts';
import { reduce, reviewOrder, startState, windowStart } from './review-state.ts';

const rules = reviewOrder(decision);
const extent = { page: 3, lines: 10 };
const press = (...commands: Parameters<typeof reduce>[1][]) =>
  commands.reduce((state, command) => reduce(state, command, rules, extent), startState(rules));

describe('the order of a review', () => {
  it('puts first what stands in the way, and loses no rule', () => {
    expect(rules.map((rule) => rule.id)).toEqual(['ANOM-04', 'SOUP-01', 'VER-02', 'ID-01', 'ARC-01', 'SEC-07']);
  });
});

describe('moving', () => {
  it('stops at both ends', () => {
    expect(press('up').selected).toBe('ANOM-04');
    expect(press('bottom', 'down').selected).toBe('SEC-07');
    expect(press('bottom', 'top').selected).toBe('ANOM-04');
    expect(press('pageDown').selected).toBe('ID-01');
  });

  it('opens a rule at its top, scrolls no further than its end, and comes back to the same rule', () => {
    const opened = press('down', 'open', 'pageDown', 'pageDown', 'pageDown');
    expect(opened).toMatchObject({ screen: 'rule', selected: 'SOUP-01', scroll: 7 });
    expect(reduce(opened, 'back', rules, extent)).toMatchObject({ screen: 'list', selected: 'SOUP-01', scroll: 0 });
  });

  it('does nothing behind the help but close it', () => {
    expect(press('help', 'down')).toMatchObject({ help: true, selected: 'ANOM-04' });
    expect(press('help', 'back')).toMatchObject({ help: false, screen: 'list' });
  });

  it('survives a decision without rules', () => {
    expect(reduce(startState([]), 'down', [], extent)).toMatchObject({ selected: '' });
  });
});

describe('keys', () => {
  it('are each bound once', () => {
    const keys = keyTable.flatMap((binding) => binding.keys);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('arrive one by one when a slow terminal sends several at once', () => {
    expect(keysOf('jjk', {}).map(commandOf)).toEqual(['down', 'down', 'up']);
    expect(keysOf('j\r', {}).map(commandOf)).toEqual(['down', 'open']);
    expect(keysOf('', { downArrow: true }).map(commandOf)).toEqual(['down']);
  });
});

describe('the window', () => {
  it.each([
    [0, 3, 10, 0],
    [5, 3, 10, 4],
    [9, 3, 10, 7],
    [1, 5, 2, 0],
  ])('around row %i with %i of %i rows starts at %i', (position, size, total, start) => {
    expect(windowStart(position, size, total)).toBe(start);
  });
});
