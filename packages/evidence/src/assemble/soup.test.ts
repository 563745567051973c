import { describe, expect, it } from 'vitest';
import { factsViolations, materialOf, type TestFile } from '../../test-support/material.ts';
import { assembleFacts } from '../assemble-facts.ts';

function soupOf(text: string) {
  const file: TestFile = { kind: 'soup', path: 'gate/soup.yaml', text };
  const { facts, problems } = assembleFacts(materialOf([file]));
  expect(factsViolations(facts)).toEqual([]);
  return { items: facts.soup.items, problems };
}

const digest = `sha256:${'ab'.repeat(32)}`;

describe('support', () => {
  it('is stated with its end, or with the reason why that is not known', () => {
    const { items } = soupOf(`soup:
  - { name: a, version: "1", support: { level: maintained, endsAt: 2030-01-01 } }
  - { name: b, version: "1", support: { endUnknown: The maker names no date. } }
  - { name: c, version: "1" }
`);
    expect(items.map(({ support }) => support)).toEqual([
      { level: 'maintained', endsAt: Date.parse('2030-01-01T00:00:00Z') },
      { endUnknown: 'The maker names no date.' },
      undefined,
    ]);
  });
});

describe('the review of published anomalies', () => {
  it('is stated with its times in milliseconds and its lists sorted', () => {
    const { items } = soupOf(`soup:
  - name: zlib
    version: "1.3.1"
    pinnedAt: 2026-01-02
    hazards: [HAZ-2, HAZ-1]
    review:
      version: "1.3.1"
      at: 2026-02-03T04:05:06Z
      by: safety-engineer
      archived: { path: soup/zlib.html, sha256: "${digest}" }
      hazardRelevant:
        - { id: "12", riskReference: HAZ-2 }
        - { id: "11" }
`);
    expect(items).toMatchObject([
      {
        pinnedAt: Date.parse('2026-01-02T00:00:00Z'),
        hazards: ['HAZ-1', 'HAZ-2'],
        review: {
          version: '1.3.1',
          at: Date.parse('2026-02-03T04:05:06Z'),
          by: 'safety-engineer',
          archived: { path: 'soup/zlib.html', sha256: digest },
          hazardRelevant: [{ id: '11' }, { id: '12', riskReference: 'HAZ-2' }],
        },
      },
    ]);
  });

  it('keeps what is stated as none apart from what nothing says', () => {
    const { items } = soupOf(`soup:
  - { name: a, version: "1", hazards: [], review: { version: "1", at: 2026-02-03, by: sam, hazardRelevant: [] } }
  - { name: b, version: "1", review: { version: "1", at: 2026-02-03, by: sam } }
  - { name: c, version: "1", noList: { reason: The maker is gone., monitoring: Advisories are searched monthly. } }
`);
    expect(items.map(({ hazards }) => hazards)).toEqual([[], undefined, undefined]);
    expect(items.map(({ review }) => review?.hazardRelevant)).toEqual([[], undefined, undefined]);
    expect(items.map(({ noList }) => noList?.reason)).toEqual([undefined, undefined, 'The maker is gone.']);
  });

  it('makes the list unreadable where a time does not exist or a field is not known', () => {
    const messageOf = (field: string) => {
      const { items, problems } = soupOf(`soup:\n  - { name: a, version: "1", ${field} }\n`);
      expect(items).toEqual([]);
      return problems[0]?.message;
    };
    expect(messageOf('pinnedAt: 2026-02-30')).toContain('there is no such time');
    expect(messageOf('review: { version: "1", at: 2026-02-30, by: sam }')).toContain('there is no such time');
    expect(messageOf('review: { version: "1", at: 2026-02-03, by: sam, who: sam }')).toContain('unknown key "who"');
  });
});
