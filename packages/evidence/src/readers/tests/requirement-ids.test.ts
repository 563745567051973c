import { describe, expect, it } from 'vitest';
import { requirementIds, statedIds } from './requirement-ids.ts';

const found = (text: string, ...forms: string[]) => requirementIds(forms)([], [text]);

describe('ids in names and tags', () => {
  it.each([
    ['[REQ-12] stops at the limit', ['REQ-12']],
    ['stops at the limit (REQ-12, REQ-1.2_b).', ['REQ-12', 'REQ-1.2_b']],
    ['TestBolus/REQ-1_is_counted', ['REQ-1_is_counted']],
    ['dose::REQ-7', ['REQ-7']],
    ['@REQ-7 REQ-7', ['REQ-7']],
    ['REQ-é', ['REQ-é']],
  ])('%s', (text, ids) => {
    expect(found(text, 'REQ-*')).toEqual(ids);
  });

  it.each(['SYS-REQ-12', 'REQ-', 'REQ', 'req-12', 'xREQ-12', 'ÜREQ-12', ''])(
    '%s names no requirement of the form REQ-*',
    (text) => {
      expect(found(text, 'REQ-*')).toEqual([]);
    },
  );

  it('a form may hold several stars, or none', () => {
    expect(found('SYS-REQ-12 SW-REQ-3 REQ-4 -REQ-5', '*-REQ-*')).toEqual(['SYS-REQ-12', 'SW-REQ-3']);
    expect(found('a-b-c a-bc ab-c', 'a-*-c')).toEqual(['a-b-c']);
    expect(found('a-c abxc', 'a-*c', 'a*-c', 'a*b*c')).toEqual([]);
    expect(found('R1 R12', 'R1')).toEqual(['R1']);
  });

  it('nothing in a form is a regular expression', () => {
    expect(found('REQx1 REQ.1', 'REQ.*')).toEqual(['REQ.1']);
  });

  it('without forms only stated ids count', () => {
    expect(requirementIds()(['REQ-1', ' REQ-2 ', '', 'REQ-1'], ['REQ-3'])).toEqual(['REQ-1', 'REQ-2']);
  });

  it('stated ids stand first, and each once', () => {
    expect(requirementIds(['REQ-*'])(['REQ-9'], ['REQ-1 REQ-9', 'REQ-2'])).toEqual(['REQ-9', 'REQ-1', 'REQ-2']);
  });

  it('takes linear time on names made to be slow', () => {
    const before = process.cpuUsage();
    expect(found('a-'.repeat(500_000), '*-a-*-b', '*a*a*a*b')).toEqual([]);
    expect(found('-'.repeat(1_000_000), 'REQ-*')).toEqual([]);
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(1000);
  });
});

it('a property holds one id, or several', () => {
  expect(statedIds('requirement', 'A, B')).toEqual(['A, B']);
  expect(statedIds('Requirements', 'A, B;C')).toEqual(['A', ' B', 'C']);
  expect(statedIds('severity', 'A')).toEqual([]);
});
