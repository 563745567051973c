import { formatLines, reporters } from '@gatehouse/report';
import { expect, test } from 'vitest';
import { formatHelp, formatNames } from './output-plan-help.ts';

test('the help lists every format and option of the registry', () => {
  expect(formatNames).toBe(Object.keys(reporters).join(', '));
  expect(formatHelp).toEqual(formatLines());
});
