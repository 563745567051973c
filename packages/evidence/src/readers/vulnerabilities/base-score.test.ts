import { expect, it } from 'vitest';
import { baseScore } from './base-score.ts';

it.each([
  ['AV:N/AC:L/Au:N/C:P/I:P/A:P', 7.5],
  ['(AV:L/AC:H/Au:N/C:C/I:C/A:C)', 6.2],
  ['CVSS:3.0/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H', 9.8],
  ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H/E:U/RL:O/RC:U', 10],
  ['CVSS:3.1/S:U/C:L/I:N/A:N/AV:L/AC:H/PR:H/UI:R', 1.8],
  ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:N', 0],
  ['CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N', 9.3],
  ['CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N/E:U/U:Amber', 9.3],
])('the base score of %s is %d', (vector, score) => {
  expect(baseScore(vector)).toBe(score);
});

it.each([
  ['a metric twice, of which the last would count', 'CVSS:3.1/AV:N/AV:P/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H'],
  ['an incomplete vector, which would score 0', 'CVSS:3.1/AV:N'],
  ['a version to come, which would be read as 2.0', 'CVSS:9.0/AV:N/AC:L/Au:N/C:P/I:P/A:P'],
  ['a value of another metric', 'CVSS:3.1/AV:H/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H'],
  ['metrics of another version', 'CVSS:4.0/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H'],
  ['a metric that objects inherit', 'constructor/AV:N/AC:L/Au:N/C:P/I:P/A:P'],
  ['an escape sequence, which would be printed', 'AV:\u001b[31m/AC:L/Au:N/C:P/I:P/A:P'],
  ['a word', 'critical'],
  ['nothing', ''],
])('%s has no base score', (_, vector) => {
  expect(baseScore(vector)).toBeUndefined();
});
