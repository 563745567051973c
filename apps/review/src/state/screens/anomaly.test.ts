import { describe, expect, it } from 'vitest';
import { anomalies, decision, factsWith, judged } from '../../fixtures/anomalies-and-waivers.ts';
import { hostileText } from '../../fixtures/decision.ts';
import { fileOf, shown, viewOf } from '../../fixtures/shown.ts';
import { actionOf } from '../actions.ts';

const around = { judged, reviewer: 'dev', entries: [] };
const page = { screen: 'anomaly', of: 'BUG-31' } as const;

describe('the list of anomalies', () => {
  it('shows bars, criticality and evaluation at 80 columns', () => {
    expect(shown({ screen: 'anomalies' }, judged)).toMatchInlineSnapshot(`
      "
      Evaluation                             │ Critical for safety
      not evaluated    1 ███░░░░░░░          │ not said         1 ███░░░░░░░
      changed since    1 ███░░░░░░░          │ high             1 ███░░░░░░░
      acceptable       1 ███░░░░░░░          │ none             1 ███░░░░░░░

      ─ Open anomalies, open findings first (v: worst first) ────────────────────── 3
      ▸ ✗ BUG-31 Title of BUG-31                                high     changed since
        ✗ BUG-17 bolus \\u{1B}[31mred\\u{1B}[0m \\u{202E}gnp.exe … not said not evaluated
        ✓ BUG-4  Title of BUG-4                                 none     acceptable







      ────────────────────────────────────────────────────────────────────────────────
        Anomaly BUG-31 has no current safety evaluation
        safety high · harm serious · the anomaly was changed since · opened 2026-01-2…
      "
    `);
  });

  it('shows more at 120 columns', () => {
    expect(shown({ screen: 'anomalies' }, judged, { columns: 120 })).toMatchInlineSnapshot(`
      "
      Evaluation                                                 │ Critical for safety
      not evaluated    1 ███░░░░░░░                              │ not said         1 ███░░░░░░░
      changed since    1 ███░░░░░░░                              │ high             1 ███░░░░░░░
      acceptable       1 ███░░░░░░░                              │ none             1 ███░░░░░░░

      ─ Open anomalies, open findings first (v: worst first) ────────────────────────────────────────────────────────────── 3
      ▸ ✗ BUG-31 Title of BUG-31                                                   high     serious      changed since 3 open
        ✗ BUG-17 bolus \\u{1B}[31mred\\u{1B}[0m \\u{202E}gnp.exe :\\u{3A}error::boo    not said              not evaluated 1 open
        ✓ BUG-4  Title of BUG-4                                                    none                  acceptable







      ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
        Anomaly BUG-31 has no current safety evaluation
        safety high · harm serious · the anomaly was changed since · opened 2026-01-20 · bolus · gate/anomalies/BUG-31.yaml
      "
    `);
  });

  it('leaves the bars out on a low screen', () => {
    expect(shown({ screen: 'anomalies' }, judged, { columns: 60, rows: 15 })).toMatchInlineSnapshot(`
      "
      ─ Open anomalies, open findings first (v: worst first) ── 3
      ▸ ✗ BUG-31 Title of BUG-31            high     changed since
        ✗ BUG-17 bolus \\u{1B}[31mred\\u{1B}… not said not evaluated
        ✓ BUG-4  Title of BUG-4             none     acceptable
      "
    `);
  });

  it('shows an outcome only where it is of the anomaly as it stands', () => {
    const text = shown({ screen: 'anomalies' }, judged);
    expect(text).toMatch(/BUG-31 .* changed since/);
    expect(text).toMatch(/BUG-4 .* acceptable/);
  });

  it('puts the worst first when it is arranged so, and takes what nobody said for the worst', () => {
    const view = viewOf({ screen: 'anomalies' }, judged, { arrangement: 1 });
    expect(view.title).toBe('Open anomalies, worst first (v: open findings first)');
    expect(view.kind === 'list' ? view.items.map(({ key }) => key) : []).toEqual(['BUG-17', 'BUG-31', 'BUG-4']);
  });

  it('says that none is open', () => {
    const facts = factsWith({ anomalies: { ...judged.facts.anomalies, open: [] } });
    expect(shown({ screen: 'anomalies' }, { decision, facts })).toMatchInlineSnapshot(`
      "
      ─ Open anomalies, open findings first (v: worst first) ────────────────────── 0
        No anomaly is open.
      "
    `);
  });

  it('finds an anomaly by what a rule found about it', () => {
    const view = viewOf({ screen: 'anomalies' }, judged);
    const item = view.kind === 'list' ? view.items.find(({ key }) => key === 'BUG-31') : undefined;
    expect(item?.text).toContain('BUG-31 lacks an outcome');
    expect(item?.opens).toEqual(page);
  });
});

describe('the page of an anomaly', () => {
  it('shows all that is known of it at 80 columns', () => {
    const documents = new Map([['file:gate/anomalies/BUG-31.yaml', fileOf('id: BUG-31', 'state: open')]] as const);
    expect(shown(page, judged, { rows: 90, documents })).toMatchInlineSnapshot(`
      "
      ─ BUG-31 · Title of BUG-31 ────────────────────────────────────────────────────
      What is seen of BUG-31.

      Opened       2026-01-20
      Affects      bolus
      Versions     2.4.0
      Critical     safety high · performance low · security not said · harm serious
      Hazards      HS-1

      Evaluation
      Outcome      acceptable
      By           safety · as safety · 2026-02-01
      Known by     a verified signature
      Risk file    12
      Why it stays A fix is too big.
      ! the anomaly was changed since

      Open findings (3)
      ✗ ANOM-04  Anomaly BUG-31 has no current safety evaluation
          Do: Record the evaluation.
      ✗ ARC-01  BUG-31 lacks a role
          Do: Record the evaluation.
      ✗ ARC-01  BUG-31 lacks an outcome
          Do: Record the evaluation.

      Assessed and told
      Security     possible · CWE-20 · security · 2026-02-02
                   Input.
      Users        meet it
      Told in      Release notes
      Work-around  Restart it.
      Shown by     T-7

      Evidence  gate/anomalies/BUG-31.yaml:1
      ▸ 1 │ id: BUG-31
        2 │ state: open
      "
    `);
  });

  it('shows what nobody has said at 120 columns, and hostile text as what it is', () => {
    const text = shown({ screen: 'anomaly', of: 'BUG-17' }, judged, { columns: 120, rows: 90 });
    expect(text).toMatchInlineSnapshot(`
      "
      ─ BUG-17 · bolus \\u{1B}[31mred\\u{1B}[0m \\u{202E}gnp.exe :\\u{3A}error::boo ─────────────────────────────────────────────
      bolus \\u{1B}[31mred\\u{1B}[0m \\u{202E}gnp.exe :\\u{3A}error::boo
      second line

      Opened       2026-01-20
      Affects      bolus \\u{1B}[31mred\\u{1B}[0m \\u{202E}gnp.exe :\\u{3A}error::boo
      Versions     2.4.0
      Critical     safety not said · performance not said · security not said
      Hazards      none named, and nobody said why there is none

      Evaluation
      ! Nobody has evaluated it. E evaluates it.

      Open findings (1)
      ✗ ANOM-04  bolus \\u{1B}[31mred\\u{1B}[0m \\u{202E}gnp.exe :\\u{3A}error::boo
          Do: Record the evaluation.

      Assessed and told
      Security     nobody has assessed it
      Users        nobody said whether users meet it
      Told in      nowhere, as recorded
      Shown by     no failing test or finding named

      Evidence  gate/anomalies/BUG-17.yaml:1
        reading …
      "
    `);
    expect(text).not.toContain('\u001b');
    expect(text).not.toContain('\u202e');
    expect(text).not.toContain(hostileText);
  });

  it('says that an evaluation is of the anomaly as it stands, and what was waived', () => {
    expect(shown({ screen: 'anomaly', of: 'BUG-4' }, judged, { rows: 60 })).toContain(
      '✓ It was made of the anomaly as it stands now.',
    );
    const waived = decision.rules.map((rule) => ({
      ...rule,
      findings: rule.findings.map((finding) => ({ ...finding, waivedBy: 'W-9' })),
    }));
    const text = shown(page, { ...judged, decision: { ...decision, rules: waived } }, { rows: 60 });
    expect(text).toContain('No rule finds fault with it');
    expect(text).toContain('– ARC-01  BUG-31 lacks a role (waived by W-9)');
  });

  it.each([
    ['incomplete', { by: 'safety' }, '! evaluation without an outcome'],
    ['unbound', { outcome: 'acceptable' }, '! does not say what was evaluated'],
  ] as const)('says that an evaluation is %s', (_, evaluation, said) => {
    const open = anomalies.map((anomaly) => (anomaly.id === 'BUG-31' ? { ...anomaly, evaluation } : anomaly));
    const facts = factsWith({ anomalies: { ...judged.facts.anomalies, open } });
    expect(shown(page, { decision, facts }, { rows: 60 })).toContain(said);
  });

  it('says that it is settled once it is closed or gone', () => {
    expect(shown({ screen: 'anomaly', of: 'BUG-2' }, judged)).toContain('✓ This anomaly is closed.');
    expect(shown({ screen: 'anomaly', of: hostileText }, judged)).toContain('✓ This anomaly is gone.');
  });

  it('can be evaluated, opened as a file and copied', () => {
    const view = viewOf(page, judged);
    const target = view.kind === 'page' ? view.target : {};
    expect(actionOf('evaluate', target, around)).toEqual({ fills: 'evaluation', of: 'BUG-31' });
    expect(actionOf('file', target, around)).toEqual({
      goes: { screen: 'evidence', of: 'gate/anomalies/BUG-31.yaml', line: 1 },
    });
    expect(actionOf('copy', target, around)).toEqual({ effect: { do: 'copy', text: 'BUG-31' } });
    expect(view).toMatchObject({ needs: ['file:gate/anomalies/BUG-31.yaml'] });
  });
});
