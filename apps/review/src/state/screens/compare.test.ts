import { describe, expect, it } from 'vitest';
import { decision, factsWith, judged } from '../../fixtures/anomalies-and-waivers.ts';
import { hostileText } from '../../fixtures/decision.ts';
import { shown, viewOf } from '../../fixtures/shown.ts';

const compare = { screen: 'compare' } as const;

function opened(key: string) {
  const view = viewOf(compare, judged);
  return view.kind === 'list' ? view.items.find((item) => item.key === key) : undefined;
}

describe('the comparison with the last release', () => {
  it('shows what is another at 80 columns', () => {
    const text = shown(compare, judged, { rows: 44 });
    expect(text).toMatchInlineSnapshot(`
      "
      ─ Compared with 2.3.0 ────────────────────────────────────────────────────── 21
      ▸ ·  2.3.0                      commit bbbbbbbbbbbb · released 2025-11-20
        ·  2 changes                  1 look security-relevant · 1 file · 1 author
        Changes that look security-relevant · 1
        !  dddddddd path              bolus \\u{1B}[31mred\\u{1B}[0m \\u{202E}gnp.exe :\\…
        Components · 2
        +  pkg:npm/new@1.0.0          new
        ~  pkg:npm/jquery             3.4.1 → 3.5.0
        Anomalies closed · 1
        ✓  BUG-2                      closed 2026-02-03 by quality · 1 fixing commit
        Anomalies opened · 2
        ○  BUG-17                     opened 2026-01-20 · bolus \\u{1B}[31mred\\u{1B}[0…
        ○  BUG-31                     opened 2026-01-20 · Title of BUG-31
        Anomalies open from before, or without a date · 1
        ○  BUG-4                      opened 2025-06-01 · Title of BUG-4
        Requirements and tests · as they stand now; earlier numbers are not kept
        ·  0 requirements             0 marked for re-review
        ·  3 test results             3 passed · 0 did not
        Settings that ask for less · 1
        !  VER-02 level               block → warn · gatehouse.yaml:9
        Artefacts · 1
        ~  pump-2.4.0.tar             sha256 aaaaaaaaaaaa → bbbbbbbbbbbb














      ────────────────────────────────────────────────────────────────────────────────
        2.3.0
        commit bbbbbbbbbbbb · released 2025-11-20
      "
    `);
    expect(text).not.toContain(hostileText);
  });

  it('shows it at 120 columns', () => {
    expect(shown(compare, judged, { columns: 120, rows: 44 })).toMatchInlineSnapshot(`
      "
      ─ Compared with 2.3.0 ────────────────────────────────────────────────────────────────────────────────────────────── 21
      ▸ ·  2.3.0                                   commit bbbbbbbbbbbb · released 2025-11-20
        ·  2 changes                               1 look security-relevant · 1 file · 1 author
        Changes that look security-relevant · 1
        !  dddddddd path                           bolus \\u{1B}[31mred\\u{1B}[0m \\u{202E}gnp.exe :\\u{3A}error::boo
        Components · 2
        +  pkg:npm/new@1.0.0                       new
        ~  pkg:npm/jquery                          3.4.1 → 3.5.0
        Anomalies closed · 1
        ✓  BUG-2                                   closed 2026-02-03 by quality · 1 fixing commit
        Anomalies opened · 2
        ○  BUG-17                                  opened 2026-01-20 · bolus \\u{1B}[31mred\\u{1B}[0m \\u{202E}gnp.exe :\\u{3A}er…
        ○  BUG-31                                  opened 2026-01-20 · Title of BUG-31
        Anomalies open from before, or without a date · 1
        ○  BUG-4                                   opened 2025-06-01 · Title of BUG-4
        Requirements and tests · as they stand now; earlier numbers are not kept
        ·  0 requirements                          0 marked for re-review
        ·  3 test results                          3 passed · 0 did not
        Settings that ask for less · 1
        !  VER-02 level                            block → warn · gatehouse.yaml:9
        Artefacts · 1
        ~  pump-2.4.0.tar                          sha256 aaaaaaaaaaaa → bbbbbbbbbbbb














      ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
        2.3.0
        commit bbbbbbbbbbbb · released 2025-11-20
      "
    `);
  });

  it('opens a change, an anomaly, a record and a setting, and no heading', () => {
    const id = 'd'.repeat(40);
    expect(opened(`commit ${id}`)).toMatchObject({ target: { commit: id }, opens: { screen: 'commit', of: id } });
    expect(opened('anomaly BUG-31')?.opens).toEqual({ screen: 'anomaly', of: 'BUG-31' });
    expect(opened('closed BUG-2')?.opens).toMatchObject({ screen: 'evidence', of: 'gate/anomalies/BUG-2.yaml' });
    expect(opened('loosened 0 VER-02 level')?.opens).toEqual({ screen: 'evidence', of: 'gatehouse.yaml', line: 9 });
    expect(opened('commits')?.opens).toEqual({ screen: 'changes' });
    expect(opened('# Artefacts')).toMatchObject({ target: {} });
    expect(opened('# Artefacts')?.opens).toBeUndefined();
  });

  it('opens no file of a built-in layer', () => {
    const origin = { layer: 'gatehouse:iec62304/base', path: 'profiles/iec62304/base.yaml', line: 3 };
    const loosened = [{ setting: 'level', from: 'C', to: 'B', origin }];
    const view = viewOf(compare, {
      ...judged,
      decision: { ...decision, sinceBaseline: { state: 'compared', loosened } },
    });
    const item = view.kind === 'list' ? view.items.find(({ key }) => key === 'loosened 0  level') : undefined;
    expect(item?.text).toContain('gatehouse:iec62304/base');
    expect(item?.opens).toBeUndefined();
  });

  it('tells no new anomalies where the day of the release is not recorded', () => {
    const { release } = judged.facts;
    const previousReleases = release.previousReleases.map(({ releasedAt: _, ...rest }) => rest);
    const text = shown(
      compare,
      { decision, facts: factsWith({ release: { ...release, previousReleases } }) },
      { rows: 44 },
    );
    expect(text).toContain('Anomalies opened · none can be told');
    expect(text).toContain('Anomalies open from before, or without a date · 3');
  });

  it('says what was not compared', () => {
    const { sinceBaseline: _, ...rest } = decision;
    const { dependencies: __, ...changes } = judged.facts.changes;
    const text = shown(compare, { decision: rest, facts: factsWith({ changes }) }, { rows: 44 });
    expect(text).toContain('Components · not compared');
    expect(text).toContain('Settings that ask for less · not compared');
    const unread = {
      ...decision,
      sinceBaseline: { state: 'unreadable', reason: 'no such rule', loosened: [] },
    } as const;
    expect(
      shown(
        compare,
        { ...judged, decision: { ...unread, sinceBaseline: { ...unread.sinceBaseline, loosened: [] } } },
        { columns: 160, rows: 44 },
      ),
    ).toContain('cannot be resolved with the rules of today: no such rule');
  });

  it('says that this is the first release, or that none is known', () => {
    const { baseline: _, ...release } = judged.facts.release;
    const first = factsWith({ release: { ...release, firstRelease: true } });
    expect(shown(compare, { decision, facts: first })).toContain('This is the first release');
    expect(shown(compare, { decision, facts: factsWith({ release }) })).toContain('No earlier release is known');
  });
});
