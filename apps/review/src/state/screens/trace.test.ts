import { describe, expect, it } from 'vitest';
import { changedAndTraced, factsWith } from '../../fixtures/changed-and-traced.ts';
import { decision, hostileText } from '../../fixtures/decision.ts';
import type { Judged } from '../judged.ts';
import { textOf } from '../line.ts';
import { placeAt } from '../place.ts';
import type { ListView } from '../view.ts';
import { traceScreen } from './trace.ts';

function shown(of?: string, arrangement = 0, judged: Judged = changedAndTraced): ListView {
  const around = { judged, entries: [], reviewer: undefined, documents: new Map(), width: 80, height: 20 };
  const place = placeAt({ screen: 'trace', ...(of === undefined ? {} : { of }) });
  const view = traceScreen({ ...place, arrangement }, around);
  if (view.kind === 'page') throw new Error('not a list');
  return view;
}

const text = (view: ListView, width: number): string =>
  [view.title, ...view.items.map((item) => textOf(view.row(item, width)).trimEnd())].join('\n');

describe('the trace', () => {
  it('of a requirement leads to its tests with their results, its risk controls, and what it refines', () => {
    expect(text(shown('requirement:REQ-2'), 78)).toMatchInlineSnapshot(`
      "Trace of requirement REQ-2 · No bolus above the hard limit bolus \\u{1B}[31mred\\u{1B}[0m \\u{202E}gnp.exe :\\u{3A}error::boo
      ✗ requirement REQ-2  No bolus above the hard limit bolus \\u{1B}[31mred\\u{1B}[…
      ✓   verified by test bolus::hard limit
      !     result failed in desk  on eeeeeee · 2026-02-12 00:00 UTC · first.xml
      ✓     result passed in desk  2026-02-20 00:00 UTC · unit.xml
      ✗   verified by test pump::limits in bench
      !     result passed in bench  on eeeeeee · 2026-02-20 00:00 UTC · bench.xml
      ✗   implements risk control RC-1  Dose limits of the drug library
      ✓   refines requirement REQ-1  The pump keeps the dose within limits"
    `);
    expect(text(shown('requirement:REQ-2'), 118)).toMatchInlineSnapshot(`
      "Trace of requirement REQ-2 · No bolus above the hard limit bolus \\u{1B}[31mred\\u{1B}[0m \\u{202E}gnp.exe :\\u{3A}error::boo
      ✗ requirement REQ-2  No bolus above the hard limit bolus \\u{1B}[31mred\\u{1B}[0m \\u{202E}gnp.exe :\\u{3A}error::boo
      ✓   verified by test bolus::hard limit
      !     result failed in desk  on eeeeeee · 2026-02-12 00:00 UTC · first.xml
      ✓     result passed in desk  2026-02-20 00:00 UTC · unit.xml
      ✗   verified by test pump::limits in bench
      !     result passed in bench  on eeeeeee · 2026-02-20 00:00 UTC · bench.xml
      ✗   implements risk control RC-1  Dose limits of the drug library
      ✓   refines requirement REQ-1  The pump keeps the dose within limits"
    `);
  });

  it('of a requirement leads to what refines it, and to a verification that is no test', () => {
    expect(text(shown('requirement:REQ-1'), 78)).toMatchInlineSnapshot(`
      "Trace of requirement REQ-1 · The pump keeps the dose within limits
      ✓ requirement REQ-1  The pump keeps the dose within limits
      ✓   verified by review docs/dose-review.md  by safety-engineer
      ✗   refined by requirement REQ-2  No bolus above the hard limit bolus \\u{1B}[…"
    `);
  });

  it('of a test leads back to what it verifies, and says what breaks with it', () => {
    expect(text(shown('test:line::blocked in bench'), 78)).toMatchInlineSnapshot(`
      "Trace of test line::blocked in bench
      ✗ test line::blocked in bench
      ✗   found by VER-03  Test line::blocked in bench: failed
      ✗   result failed in bench  on eeeeeee · 2026-02-20 00:00 UTC · bench.xml
      ✗   verifies requirement REQ-4  The pump stops when the line is blocked
      ✗     implements risk control RC-9
      ✗   breaks risk control RC-9"
    `);
    expect(text(shown('test:bolus::hard limit'), 78)).toMatchInlineSnapshot(`
      "Trace of test bolus::hard limit
      ✓ test bolus::hard limit
      !   result failed in desk  on eeeeeee · 2026-02-12 00:00 UTC · first.xml
      ✓   result passed in desk  2026-02-20 00:00 UTC · unit.xml
      ✗   verifies requirement REQ-2  No bolus above the hard limit bolus \\u{1B}[31…
      ✗     implements risk control RC-1  Dose limits of the drug library
      ✗   verifies risk control RC-1  Dose limits of the drug library
      ✓   would break requirement REQ-1  The pump keeps the dose within limits"
    `);
  });

  it('of a risk control leads to its tests, and to the requirements that implement it', () => {
    expect(text(shown('riskControl:RC-1'), 78)).toMatchInlineSnapshot(`
      "Trace of risk control RC-1 · Dose limits of the drug library
      ✗ risk control RC-1  Dose limits of the drug library
      ✓   verified by test bolus::hard limit
      !     result failed in desk  on eeeeeee · 2026-02-12 00:00 UTC · first.xml
      ✓     result passed in desk  2026-02-20 00:00 UTC · unit.xml
      ✗   implemented by requirement REQ-2  No bolus above the hard limit bolus \\u{…
      ✓     verified by test bolus::hard limit
      !       result failed in desk  on eeeeeee · 2026-02-12 00:00 UTC · first.xml
      ✓       result passed in desk  2026-02-20 00:00 UTC · unit.xml
      ✗     verified by test pump::limits in bench
      !       result passed in bench  on eeeeeee · 2026-02-20 00:00 UTC · bench.xml"
    `);
    expect(text(shown('riskControl:RC-9'), 78)).toMatchInlineSnapshot(`
      "Trace of risk control RC-9
      ✗ risk control RC-9
      ✗   implemented by requirement REQ-4  The pump stops when the line is blocked
      ✗     verified by test line::blocked in bench
      ✗       result failed in bench  on eeeeeee · 2026-02-20 00:00 UTC · bench.xml"
    `);
  });

  it('marks a link that has to be reviewed again, and says why', () => {
    const view = shown('requirement:REQ-3');
    const link = view.items.find(({ text: each }) => each.startsWith('verified by'));
    if (link === undefined) throw new Error('no link');
    expect(textOf(view.row(link, 60)).startsWith('!   verified by test bolus::soft limit')).toBe(true);
    expect(view.detail?.(link, 100).map((spans) => textOf(spans).trimEnd())).toEqual([
      'The link is marked for re-review: the text of REQ-3 changed after the link',
      'gate/trace.csv:6',
    ]);
  });

  it('says that no result is known of a test', () => {
    expect(text(shown('test:alarm::sounds'), 78)).toContain('!   no result');
  });

  it('can be walked along, opens evidence at the line of a result, and findings', () => {
    const { items } = shown('test:line::blocked in bench');
    expect(items.map(({ opens }) => opens)).toEqual([
      { screen: 'evidence', of: 'gate/trace.csv', line: 8 },
      { screen: 'finding', of: 'VER-03 line::blocked in bench' },
      { screen: 'evidence', of: 'bench.xml', line: 7 },
      { screen: 'trace', of: 'requirement:REQ-4' },
      { screen: 'trace', of: 'riskControl:RC-9' },
      { screen: 'trace', of: 'riskControl:RC-9' },
    ]);
    expect(new Set(items.map(({ key }) => key)).size).toBe(items.length);
    expect(items[3]?.target).toMatchObject({ requirement: 'REQ-4', copy: 'REQ-4', source: { line: 3 } });
  });

  it('never hands on hostile text', () => {
    for (const width of [40, 78, 200]) {
      const all = ['requirement:REQ-2', 'test:bolus::hard limit'].map((of) => text(shown(of), width)).join('');
      expect(all).not.toContain('\u001b');
      expect(all).not.toContain('\u202e');
    }
    expect(shown(`test:${hostileText}`).title).not.toContain('\u001b');
  });

  it('keeps its items while nothing is judged anew', () => {
    expect(shown('requirement:REQ-2').items).toBe(shown('requirement:REQ-2').items);
    expect(shown().items).toBe(shown().items);
  });

  it('says so when nothing is known', () => {
    for (const of of ['requirement:gone', 'test:gone', 'riskControl:gone']) {
      expect(shown(of)).toMatchObject({ items: [], empty: 'Nothing is known of this; esc goes back.' });
    }
  });
});

describe('the trace from nowhere', () => {
  it('begins with all requirements, the worst first', () => {
    expect(text(shown(), 78)).toMatchInlineSnapshot(`
      "All requirements, worst first · 5 with something open (v: risk controls)
      ✗ REQ-2          No bolus above the hard limit bolus \\u{1B}[31mr… RC-1
      ✗ REQ-4          The pump stops when the line is blocked          RC-9
      ! REQ-3          A bolus above the soft limit asks
      ! REQ-5          An alarm sounds
      ! REQ-6          Nobody verifies this
      ✓ REQ-1          The pump keeps the dose within limits"
    `);
    expect(text(shown(), 118)).toMatchInlineSnapshot(`
      "All requirements, worst first · 5 with something open (v: risk controls)
      ✗ REQ-2          No bolus above the hard limit bolus \\u{1B}[31mred\\u{1B}[0m \\u{202… 2 links   RC-1
      ✗ REQ-4          The pump stops when the line is blocked                            1 link    RC-9
      ! REQ-3          A bolus above the soft limit asks                                  1 link
      ! REQ-5          An alarm sounds                                                    1 link
      ! REQ-6          Nobody verifies this                                               0 links
      ✓ REQ-1          The pump keeps the dose within limits                              1 link"
    `);
  });

  it('can begin with all risk controls, and with all tests', () => {
    expect(text(shown(undefined, 1), 78)).toMatchInlineSnapshot(`
      "All risk controls, worst first · 2 with something open (v: tests)
      ✗ RC-1           Dose limits of the drug library                  REQ-2
      ✗ RC-9                                                            REQ-4"
    `);
    expect(text(shown(undefined, 2), 78)).toMatchInlineSnapshot(`
      "All tests, worst first · 4 with something open (v: requirements)
      ✗ line::blocked in bench                                          REQ-4
      ✗ pump::limits in bench                                           REQ-2
      ! alarm::sounds                                                   REQ-5
      ! bolus::soft limit                                               REQ-3
      ✓ bolus::hard limit                                               REQ-2, RC-1"
    `);
    expect(shown(undefined, 3).title).toBe(shown().title);
  });

  it('says why something stands as it does, and opens its trace', () => {
    const view = shown();
    const [first] = view.items;
    if (first === undefined) throw new Error('no requirement');
    expect(view.detail?.(first, 80).map((spans) => textOf(spans).trimEnd())).toEqual([
      'VER-02  Test pump::limits in bench never ran on the release',
      'gate/requirements.yaml:3',
    ]);
    expect(first).toMatchObject({
      target: { requirement: 'REQ-2' },
      opens: { screen: 'trace', of: 'requirement:REQ-2' },
    });
  });

  it('says that there is nothing', () => {
    const none = { items: [], index: {} };
    const { tests } = factsWith();
    const facts = factsWith({ requirements: none, riskControls: none, tests: { ...tests, required: [], index: {} } });
    const empty = [0, 1, 2].map((arrangement) => shown(undefined, arrangement, { decision, facts }).empty);
    expect(empty[0]).toBe('No requirements are known: no record of them is part of the evidence.');
    expect(empty[1]).toContain('No risk controls');
    expect(empty[2]).toContain('No tests');
    expect(shown(undefined, 0, { decision, facts }).title).toContain('nothing open');
  });
});
