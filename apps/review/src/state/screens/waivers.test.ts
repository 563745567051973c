import { columnWidth } from '@gatehouse/report';
import { describe, expect, it } from 'vitest';
import { claim, day, decision, factsWith, judged } from '../../fixtures/anomalies-and-waivers.ts';
import { hostileText } from '../../fixtures/decision.ts';
import { fileOf, shown, viewOf } from '../../fixtures/shown.ts';
import { actionOf } from '../actions.ts';
import { textOf } from '../line.ts';
import { leftText } from './waivers.ts';

const around = { judged, reviewer: 'dev', entries: [] };

describe('the list of waivers', () => {
  it('shows states, ends and the runway at 80 columns', () => {
    expect(shown({ screen: 'waivers' }, judged)).toMatchInlineSnapshot(`
      "
      ~ 1 used · – 1 active · … 1 pending · ✗ 1 expired · ✗ 1 invalid · ! 1 expiring
      Runway █·······▄ 9 weeks, at most 2 in one
             ending in the week from 2026-03-01 2 · 2026-04-26 1

      ─ Waivers, the one that ends first stands first ───────────────────────────── 5
      ▸ ✗ W-15 expired VER-02   T-1                             2026-02-28 over
        – W-13 active  VER-02   T-2                             2026-03-06 ! 5 days
        … W-14 pending VER-02   T-1                             2026-03-07 6 days
        ~ W-12 used    VER-02   T-1                             2026-05-01 61 days
        ✗ W-16 invalid VER-02   T-1                             2026-05-01






      ────────────────────────────────────────────────────────────────────────────────
        has ended: it has expired
        the risk was assessed and is accepted · asked for by dev · gate/waivers/W-15.…
      "
    `);
  });

  it('shows more at 120 columns', () => {
    expect(shown({ screen: 'waivers' }, judged, { columns: 120 })).toMatchInlineSnapshot(`
      "
      ~ 1 used · – 1 active · … 1 pending · ✗ 1 expired · ✗ 1 invalid · ! 1 expiring
      Runway █·······▄ 9 weeks, at most 2 in one
             ending in the week from 2026-03-01 2 · 2026-04-26 1

      ─ Waivers, the one that ends first stands first ───────────────────────────────────────────────────────────────────── 5
      ▸ ✗ W-15 expired VER-02   T-1                                                                     2026-02-28 over
        – W-13 active  VER-02   T-2                                                                     2026-03-06 ! 5 days
        … W-14 pending VER-02   T-1                                                                     2026-03-07 6 days
        ~ W-12 used    VER-02   T-1                                                                     2026-05-01 61 days
        ✗ W-16 invalid VER-02   T-1                                                                     2026-05-01






      ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
        has ended: it has expired
        the risk was assessed and is accepted · asked for by dev · gate/waivers/W-15.yaml
      "
    `);
  });

  it('leaves the runway out on a low screen', () => {
    expect(shown({ screen: 'waivers' }, judged, { columns: 60, rows: 15 })).toMatchInlineSnapshot(`
      "
      ─ Waivers, the one that ends first stands first ───────── 5
      ▸ ✗ W-15 expired VER-02   T-1                    over
        – W-13 active  VER-02   T-2                    ! 5 days
        … W-14 pending VER-02   T-1                    6 days
        ~ W-12 used    VER-02   T-1                    61 days
        ✗ W-16 invalid VER-02   T-1
      "
    `);
  });

  it('says why the selected one does not hold', () => {
    expect(shown({ screen: 'waivers' }, judged, { place: { selected: 'W-16' } })).toContain(
      'does not hold: it is for version 2.3.0',
    );
  });

  it('says that there is none', () => {
    const none = { decision: { ...decision, waivers: [] }, facts: factsWith({ waivers: [] }) };
    expect(shown({ screen: 'waivers' }, none)).toMatchInlineSnapshot(`
      "
      ─ Waivers, the one that ends first stands first ───────────────────────────── 0
        Nobody has asked for a waiver.
      "
    `);
  });

  it('finds those that end soon', () => {
    const view = viewOf({ screen: 'waivers' }, judged);
    const soon = view.kind === 'list' ? view.items.filter(({ text }) => text.includes('expiring')) : [];
    expect(soon.map(({ key }) => key)).toEqual(['W-13']);
  });

  it.each([
    [0, false, 'over'],
    [1, true, '! under a day'],
    [day, true, '! 1 day'],
    [61 * day, false, '61 days'],
  ])('words what is left after %i ms', (left, expiring, said) => {
    expect(leftText({ expiresAt: 1000 + left, expiring, state: 'used' }, 1000)).toBe(said);
  });
});

it.each(['anomalies', 'waivers', 'compare'] as const)('fills each row of %s exactly, however wide', (screen) => {
  for (const width of [38, 58, 64, 78, 100, 198]) {
    const view = viewOf({ screen }, judged);
    if (view.kind !== 'list') throw new Error('no list');
    for (const item of view.items) expect(columnWidth(textOf(view.row(item, width)))).toBe(width);
  }
});

describe('the page of a waiver', () => {
  const page = { screen: 'waiver', of: 'W-12' } as const;

  it('shows all that it claims at 80 columns', () => {
    const documents = new Map([['file:gate/waivers/W-12.yaml', fileOf('id: W-12')]] as const);
    expect(shown(page, judged, { rows: 80, documents })).toMatchInlineSnapshot(`
      "
      ─ W-12 · VER-02 ───────────────────────────────────────────────────────────────
      ~ in use  until 2026-05-01 08:30 UTC · 61 days

      Rule         VER-02 Title of VER-02

      What it is for, and what it waives now
      – T-1: waived. Test T-1 never ran

      Claim
      Reason       the risk was assessed and is accepted
      Why          It was tested by hand.
      Risk         RISK-7
      Version      2.4.0
      Asked for by dev · 2026-02-27 08:30 UTC
      Written by   dev, known by the commit
      Level        block

      Approvals · W2 asks for 2, and ends after 90 days at most
        quality as qa · 2026-02-28 08:30 UTC
        ! still needed: safety or security: safety
        Authors of what it waives cannot approve it: dev

      Conditions
        ✓ Tell users
          seen met by quality on 2026-02-28 · shown by docs/note.md

      Bound to these findings, and void when they change
        sha256:aaaaaaaaaaaaaaaa…  found as it was

      Evidence  gate/waivers/W-12.yaml:1
      ▸ 1 │ id: W-12
      "
    `);
  });

  it('shows why one does not hold at 120 columns, and hostile text as what it is', () => {
    const text = shown({ screen: 'waiver', of: 'W-16' }, judged, { columns: 120, rows: 80 });
    expect(text).toMatchInlineSnapshot(`
      "
      ─ W-16 · VER-02 ───────────────────────────────────────────────────────────────────────────────────────────────────────
      ✗ does not hold  until 2026-05-01 08:30 UTC
      ✗ it is for version 2.3.0
      ✗ bolus \\u{1B}[31mred\\u{1B}[0m \\u{202E}gnp.exe :\\u{3A}error::boo

      Rule         VER-02 Title of VER-02

      What it is for, and what it waives now
      – T-1: waived by W-12, not by this one. Test T-1 never ran

      Claim
      Reason       the risk was assessed and is accepted
      Why          bolus \\u{1B}[31mred\\u{1B}[0m \\u{202E}gnp.exe :\\u{3A}error::boo
      Risk         bolus \\u{1B}[31mred\\u{1B}[0m \\u{202E}gnp.exe :\\u{3A}error::boo
      Version      2.3.0, which is not this release
      Asked for by dev · 2026-02-27 08:30 UTC
      Written by   dev, known by the commit
      Level        block

      Approvals · W2 asks for 2, and ends after 90 days at most
        quality as qa · 2026-02-28 08:30 UTC
        ! still needed: safety or security: safety
        Authors of what it waives cannot approve it: dev

      Conditions
        ✗ bolus \\u{1B}[31mred\\u{1B}[0m \\u{202E}gnp.exe :\\u{3A}error::boo
          nobody recorded it as met

      Bound to these findings, and void when they change
        sha256:bbbbbbbbbbbbbbbb…  no longer found like this

      Evidence  gate/waivers/W-16.yaml:1
        reading …
      "
    `);
    expect(text).not.toContain(hostileText);
    expect(text).not.toContain('\u202e');
  });

  it('says whose approval is still needed, and never names who asked, wrote it or made its subject', () => {
    const text = shown({ screen: 'waiver', of: 'W-14' }, judged, { rows: 80 });
    expect(text).toContain('! still needed: qa or ra: quality');
    expect(text).toContain('! still needed: safety or security: safety');
    expect(text).not.toMatch(/needed.*dev/);
  });

  it('says that an approval was given in a role that the person does not hold', () => {
    const approvals = [{ by: 'quality', role: 'safety', at: 0 }];
    const facts = factsWith({ waivers: [claim('W-12', { approvals })] });
    expect(shown(page, { decision, facts }, { rows: 80 })).toContain('does not hold this role');
  });

  it('shows what was decided of one whose record is gone, and that one is gone', () => {
    const bare = { decision, facts: factsWith({ waivers: [] }) };
    expect(shown(page, bare)).toContain('~ in use');
    expect(shown(page, bare)).not.toContain('Claim');
    expect(shown({ screen: 'waiver', of: 'W-99' }, judged)).toContain('This waiver is gone.');
  });

  it('can be opened as a file and copied, and nothing else', () => {
    const view = viewOf(page, judged);
    const target = view.kind === 'page' ? view.target : {};
    expect(actionOf('file', target, around)).toMatchObject({ goes: { of: 'gate/waivers/W-12.yaml' } });
    expect(actionOf('copy', target, around)).toEqual({ effect: { do: 'copy', text: 'W-12' } });
    expect(actionOf('waive', target, around)).toHaveProperty('refused');
  });
});
