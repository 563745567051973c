import { expect, it } from 'vitest';
import { movedBy, scrollOf } from './moving.ts';
import { placeAt } from './place.ts';
import { pageOf } from './view.ts';

const pageWith = (count: number) =>
  pageOf(
    '',
    Array.from({ length: count }, () => []),
  );

it('the end of a page that was still being read is its end afterwards', () => {
  const atEnd = movedBy(placeAt({ screen: 'finding' }), Number.POSITIVE_INFINITY, { view: pageWith(14), page: 18 });
  expect(scrollOf(atEnd, pageWith(21), 18)).toBe(3);
  const up = movedBy(atEnd, -1, { view: pageWith(21), page: 18 });
  expect(scrollOf(up, pageWith(21), 18)).toBe(2);
});
