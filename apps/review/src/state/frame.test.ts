import { describe, expect, it } from 'vitest';
import { decision } from '../fixtures/decision.ts';
import { facts, texts } from '../fixtures/facts.ts';
import { frameOf } from './frame.ts';
import { textOf } from './line.ts';
import { placeAt, type ScreenName } from './place.ts';
import { startState } from './review-state.ts';

const known = { judged: { decision, facts }, texts, entries: [], reviewer: 'ada', documents: new Map() };

function frame(columns: number, rows: number, screen: ScreenName = 'overview', of?: string): string {
  const places = [placeAt({ screen, ...(of === undefined ? {} : { of }) })] as const;
  const lines = frameOf({ ...startState, places }, known, { columns, rows });
  return `\n${lines.map((spans) => textOf(spans).trimEnd()).join('\n')}\n`;
}

describe('the overview', () => {
  it('at 80 columns', () =>
    expect(frame(80, 24)).toMatchInlineSnapshot(`
      "
      Infusion pump 2.4.0 · level C · 9f8e7d6 · candidate · as of 2026-03-01 … ✗ NO-GO
       1 Overview 2 Rules 3 Anomalies 4 Changes 5 Waivers 6 Compare
      In the way                             │ Release
      ✗ topic          2 ████░░░░ 5.8.3      │ ███████░ 43 test results, 1 bad
      ✓ 1 pass · – 1 waived · 1 not applica… │          0 changes, 0 with security si…
                                             │          1 waiver used, the next ends …

      ─ Left to do · 0 of 3 reviewed by ada ─────────────────────────────────────── 3
      ▸ ✗ ANOM-04  BUG-17       bolus \\u{1B}[31mred\\u{1B}[0m \\u{202E}gnp.e… 5.8.3
        ✗ ANOM-04  BUG-31       Anomaly BUG-31 has no current safety evalu… 5.8.3
        ? SOUP-01  -            evidence of kind soup is missing            5.8.3






      ────────────────────────────────────────────────────────────────────────────────
        bolus \\u{1B}[31mred\\u{1B}[0m \\u{202E}gnp.exe :\\u{3A}error::boo
        gate/anomalies/BUG-17.yaml:21

      ada
      ⏎ open  E evaluate  R reviewed  C comment  / filter  t trace  ? help  q quit
      "
    `));
  it('at 120 columns', () =>
    expect(frame(120, 24)).toMatchInlineSnapshot(`
      "
      Infusion pump 2.4.0 · level C · 9f8e7d6 · candidate · as of 2026-03-01 08:30 UTC                                 ✗ NO-GO
       1 Overview 2 Rules 3 Anomalies 4 Changes 5 Waivers 6 Compare
      In the way                                                 │ Release
      ✗ topic          2 ████░░░░ 5.8.3                          │ ███████░ 43 test results, 1 bad
      ✓ 1 pass · – 1 waived · 1 not applicable · 1 not due yet   │          0 changes, 0 with security signals
                                                                 │          1 waiver used, the next ends 2026-05-01

      ─ Left to do · 0 of 3 reviewed by ada ─────────────────────────────────────────────────────────────────────────────── 3
      ▸ ✗ ANOM-04  BUG-17                   bolus \\u{1B}[31mred\\u{1B}[0m \\u{202E}gnp.exe :\\u{3A}error::boo          5.8.3
        ✗ ANOM-04  BUG-31                   Anomaly BUG-31 has no current safety evaluation                         5.8.3
        ? SOUP-01  -                        evidence of kind soup is missing                                        5.8.3






      ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
        bolus \\u{1B}[31mred\\u{1B}[0m \\u{202E}gnp.exe :\\u{3A}error::boo
        gate/anomalies/BUG-17.yaml:21

      ada
      ⏎ open  E evaluate  R reviewed  C comment  / filter  t trace  o file  ? help  q quit
      "
    `));
});

it('a wide screen shows beside the list what the selected item opens', () =>
  expect(frame(180, 24)).toMatchInlineSnapshot(`
    "
    Infusion pump 2.4.0 · level C · 9f8e7d6 · candidate · as of 2026-03-01 08:30 UTC                                                                                             ✗ NO-GO
     1 Overview 2 Rules 3 Anomalies 4 Changes 5 Waivers 6 Compare
    In the way                                                                               │ Release
    ✗ topic          2 ████░░░░ 5.8.3                                                        │ ███████░ 43 test results, 1 bad
    ✓ 1 pass · – 1 waived · 1 not applicable · 1 not due yet                                 │          0 changes, 0 with security signals
                                                                                             │          1 waiver used, the next ends 2026-05-01

    ─ Left to do · 0 of 3 reviewed by ada ─────────────────────────────────────────────── 3  │ ─ ANOM-04 · Title of ANOM-04 ───────────────────────────────────────────────────────────
    ▸ ✗ ANOM-04  BUG-17       bolus \\u{1B}[31mred\\u{1B}[0m \\u{202E}gnp.exe :\\u{3… 5.8.3      │ ✗ fail  topic · level block, set by gatehouse:iec62304/class-c:31
      ✗ ANOM-04  BUG-31       Anomaly BUG-31 has no current safety evaluation     5.8.3      │ Clauses  iec62304:5.8.3
      ? SOUP-01  -            evidence of kind soup is missing                    5.8.3      │ Waiver   never (W0)
                                                                                             │
                                                                                             │ ✗ bolus \\u{1B}[31mred\\u{1B}[0m \\u{202E}gnp.exe :\\u{3A}error::boo
                                                                                             │ Do: Record the evaluation.
                                                                                             │
                                                                                             │ Evidence  gate/anomalies/BUG-17.yaml:21
                                                                                             │   reading …
                                                                                             │
                                                                                             │
                                                                                             │
                                                                                             │
    ada
    ⏎ open  E evaluate  R reviewed  C comment  / filter  t trace  o file  ? help  q quit
    "
  `));

describe('the rules', () => {
  it('at 80 columns', () =>
    expect(frame(80, 18, 'rules')).toMatchInlineSnapshot(`
      "
      Infusion pump 2.4.0 · level C · 9f8e7d6 · candidate · as of 2026-03-01 … ✗ NO-GO
       1 Overview 2 Rules 3 Anomalies 4 Changes 5 Waivers 6 Compare
      ─ Rules, what stands in the way first (v: by topic) ───────────────────────── 6
      ▸ ✗ ANOM-04  fail           Title of ANOM-04                    block 5.8.3
        ? SOUP-01  not evaluable  Title of SOUP-01                    block 5.8.3
        – VER-02   waived         Title of VER-02                     block 5.8.3
        ✓ ID-01    pass           Title of ID-01                      block 5.8.3
        · ARC-01   not due        Title of ARC-01                     block 5.8.3
        · SEC-07   not applicable Title of SEC-07                     block 5.8.3



      ────────────────────────────────────────────────────────────────────────────────
        bolus \\u{1B}[31mred\\u{1B}[0m \\u{202E}gnp.exe :\\u{3A}error::boo
        topic · iec62304:5.8.3
      ada
      ⏎ open  R reviewed  C comment  / filter  t trace  ? help  q quit
      "
    `));
  it('at 120 columns', () =>
    expect(frame(120, 18, 'rules')).toMatchInlineSnapshot(`
      "
      Infusion pump 2.4.0 · level C · 9f8e7d6 · candidate · as of 2026-03-01 08:30 UTC                                 ✗ NO-GO
       1 Overview 2 Rules 3 Anomalies 4 Changes 5 Waivers 6 Compare
      ─ Rules, what stands in the way first (v: by topic) ───────────────────────────────────────────────────────────────── 6
      ▸ ✗ ANOM-04  fail           Title of ANOM-04                                     1/2       block topic        5.8.3
        ? SOUP-01  not evaluable  Title of SOUP-01                                     1/2       block topic        5.8.3
        – VER-02   waived         Title of VER-02                                      1/2       block topic        5.8.3
        ✓ ID-01    pass           Title of ID-01                                       2/2       block topic        5.8.3
        · ARC-01   not due        Title of ARC-01                                      1/2       block topic        5.8.3
        · SEC-07   not applicable Title of SEC-07                                      1/2       block topic        5.8.3



      ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
        bolus \\u{1B}[31mred\\u{1B}[0m \\u{202E}gnp.exe :\\u{3A}error::boo
        topic · iec62304:5.8.3
      ada
      ⏎ open  R reviewed  C comment  / filter  t trace  ? help  q quit
      "
    `));
});

it('a finding at 80 columns', () =>
  expect(frame(80, 24, 'finding', 'ANOM-04 BUG-31')).toMatchInlineSnapshot(`
    "
    Infusion pump 2.4.0 · level C · 9f8e7d6 · candidate · as of 2026-03-01 … ✗ NO-GO
     1 Overview 2 Rules 3 Anomalies 4 Changes 5 Waivers 6 Compare
    ─ ANOM-04 · Title of ANOM-04 ──────────────────────────────────────────────────
    ✗ fail  topic · level block, set by gatehouse:iec62304/class-c:31
    Clauses  iec62304:5.8.3
    Waiver   never (W0)

    ✗ Anomaly BUG-31 has no current safety evaluation
    Do: Record the evaluation.

    Evidence  gate/anomalies/BUG-17.yaml:21
      reading …









    ada
    E evaluate  R reviewed  C comment  t trace  o file  ? help  q quit
    "
  `));
it('a rule that could not be asked at 80 columns', () =>
  expect(frame(80, 24, 'rule', 'SOUP-01')).toMatchInlineSnapshot(`
    "
    Infusion pump 2.4.0 · level C · 9f8e7d6 · candidate · as of 2026-03-01 … ✗ NO-GO
     1 Overview 2 Rules 3 Anomalies 4 Changes 5 Waivers 6 Compare
    ─ SOUP-01 · Title of SOUP-01 ──────────────────────────────────────────────────
    ? not evaluable  topic · level block, set by gatehouse:iec62304/class-c:31
    Clauses  iec62304:5.8.3
    Waiver   never (W0)
    evidence of kind soup is missing

    2 looked at, 1 proven, 0 open findings

    What to do
      Record the evaluation.

    Evidence
      soup: missing

    iec62304:5.8.3 · Evaluate known residual anomalies
      Evaluate them all.



    ada
    R reviewed  C comment  t trace  ? help  q quit
    "
  `));

it.each([
  [200, 60],
  [80, 24],
  [60, 15],
  [40, 12],
])('fills a terminal of %i×%i but for one row, and is never wider', (columns, rows) => {
  for (const screen of ['overview', 'rules', 'anomalies', 'changes', 'waivers', 'compare', 'trace'] as const) {
    const lines = frame(columns, rows, screen).slice(1, -1).split('\n');
    expect(lines, screen).toHaveLength(rows - 1);
    expect(Math.max(...lines.map((each) => each.length)), screen).toBeLessThanOrEqual(columns);
  }
});

it('a terminal that is too small gets one clear line', () => {
  expect(frame(39, 24)).toBe('\nToo small: at least 40×12. q quits.\n');
  expect(frame(80, 11)).toBe('\nToo small: at least 40×12. q quits.\n');
});
