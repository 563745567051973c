import { expect, test } from 'vitest';
import { renderTap } from './tap.ts';
import { decisionOf } from './testing/hostile-decision.ts';

const points = (text: string) => text.split('\n').filter((line) => /^(?:not )?ok /.test(line));

test('a point for each rule, blocked and undecidable ones not ok', () => {
  const text = renderTap(decisionOf('hostile'));
  expect(text).toMatch(/^TAP version 14\n1\.\.9\n/);
  expect(
    points(text).map((line) =>
      line
        .split(' ')
        .slice(0, line.startsWith('not') ? 5 : 4)
        .join(' '),
    ),
  ).toEqual([
    ...['not ok 1 - ANOM-04', 'ok 2 - BLD-01', 'not ok 3 - ID-02', 'ok 4 - ORG-01', 'not ok 5 - RISK-02'],
    ...['not ok 6 - SEC-02', 'ok 7 - SOUP-01', 'ok 8 - VER-01', 'ok 9 - VER-09'],
  ]);
});

test('text of others makes no directive', () => {
  const [, waived, , warned] = points(renderTap(decisionOf('hostile')));
  expect(waived).toMatch(/ # SKIP waived by W-3 \\# SKIP \\\\ until /);
  expect(warned).toMatch(/A rule of a foreign pack \\# with \\\\ and .* # TODO only warns: /);
});

test('a NO-GO for a reason that is no rule’s is a point of its own', () => {
  const text = renderTap({ ...decisionOf('eligible'), outcome: 'NO-GO' });
  expect(text).toContain('1..7\n');
  expect(text).toContain('not ok 7 - the release is eligible\n');
});
