import { expect, it } from 'vitest';
import { changeTrailers } from './change-trailers.ts';

it('trailers of the last paragraph name change requests, each once', () => {
  expect(changeTrailers('Spread a bolus\n\nWhy.\n\nChange: CR-13, CR-12\nchange: CR-12\nReviewed-by: lead\n')).toEqual([
    'CR-12',
    'CR-13',
  ]);
});

it('a message without one names none', () => {
  expect(changeTrailers('Spread a bolus')).toEqual([]);
  expect(changeTrailers('')).toEqual([]);
  expect(changeTrailers('Spread a bolus\n\nChange: ')).toEqual([]);
});

it('what only looks like a trailer names none', () => {
  expect(changeTrailers('Change: CR-12')).toEqual([]);
  expect(changeTrailers('Spread a bolus\n\nChange: CR-12\n\nMore words.')).toEqual([]);
  expect(changeTrailers('Spread a bolus\n\nWe took over\nChange: CR-12')).toEqual([]);
  expect(changeTrailers('Spread a bolus\n\nExchange: CR-12')).toEqual([]);
});

it('lines may end as on Windows', () => {
  expect(changeTrailers('Spread a bolus\r\n\r\nChange: CR-12\r\n')).toEqual(['CR-12']);
});
