import { describe, expect, it } from 'vitest';
import { decision, factsWith, judged } from '../../fixtures/anomalies-and-waivers.ts';
import { hostileText } from '../../fixtures/decision.ts';
import { openForm } from '../form.ts';
import { formLines } from '../form-lines.ts';
import { textOf } from '../line.ts';
import { waiverForm } from './waiver-form.ts';

const key = 'ARC-01 BUG-31';
const good = {
  reason: 'acceptedRisk',
  text: ' By hand. ',
  risk: 'RISK-7',
  expires: '30d',
  conditions: 'Lock it; ; Tell users',
};

function formFor(of = key, around = { judged, reviewer: 'safety' as string | undefined }) {
  return waiverForm(of, around);
}

function previewText(values: Record<string, string>, width = 80, around?: Parameters<typeof formFor>[1]): string {
  return (formFor(key, around)?.preview(values, width) ?? []).map(textOf).join('\n');
}

function formText(width: number): string {
  const spec = formFor();
  if (spec === undefined) throw new Error('no form');
  const lines = formLines(openForm('waiver', key, spec, good), spec, { width, height: 40 });
  return `\n${lines.map((each) => textOf(each).trimEnd()).join('\n')}\n`;
}

describe('asking for a waiver', () => {
  it('shows its limits at 80 columns', () => {
    expect(formText(80)).toMatchInlineSnapshot(`
      "
      ─ Ask for a waiver of ARC-01 for BUG-31
      ▸ Reason          ‹ the risk was assessed and is accepted ›
                        What kind of deviation it is.
        Why              By hand.
        Risk            RISK-7
        Ends            30d
        Conditions      Lock it; ; Tell users

      Level W2: 90 days at most, until 2026-05-30 08:30 UTC. It holds once 2 other
      people approve:
        qa or ra: dev, quality
        safety or security: nobody else in the configuration holds that
      It would end 2026-03-31 08:30 UTC.
      It waives just this, for this release, and ends when any of it changes:
        BUG-31 lacks a role
      This stays, as it can never be waived (W0):
        BUG-31 lacks an outcome
      "
    `);
  });

  it('shows its limits at 120 columns', () => {
    expect(formText(120)).toMatchInlineSnapshot(`
      "
      ─ Ask for a waiver of ARC-01 for BUG-31
      ▸ Reason          ‹ the risk was assessed and is accepted ›
                        What kind of deviation it is.
        Why              By hand.
        Risk            RISK-7
        Ends            30d
        Conditions      Lock it; ; Tell users

      Level W2: 90 days at most, until 2026-05-30 08:30 UTC. It holds once 2 other people approve:
        qa or ra: dev, quality
        safety or security: nobody else in the configuration holds that
      It would end 2026-03-31 08:30 UTC.
      It waives just this, for this release, and ends when any of it changes:
        BUG-31 lacks a role
      This stays, as it can never be waived (W0):
        BUG-31 lacks an outcome
      "
    `);
  });

  it('writes what was entered, for the subject of the finding', () => {
    const spec = formFor();
    expect(spec?.check(good)).toEqual({});
    expect(spec?.question?.(good)).toBe('Write the waiver until 2026-03-31 08:30 UTC? It waits for approval.');
    expect(spec?.effect(good)).toEqual({
      do: 'waive',
      waiver: {
        rule: 'ARC-01',
        subjects: ['BUG-31'],
        reason: 'acceptedRisk',
        text: 'By hand.',
        risk: 'RISK-7',
        expires: '30d',
        conditions: ['Lock it', 'Tell users'],
      },
    });
  });

  it('asks for a reason, a text, a risk and an end', () => {
    expect(Object.keys(formFor()?.check(formFor()?.initial ?? {}) ?? {})).toEqual([
      'reason',
      'text',
      'risk',
      'expires',
    ]);
    expect(formFor()?.check({ ...good, text: '  ', conditions: '' })).toEqual({ text: 'say why' });
  });

  it.each([
    ['0d', 'has passed'],
    ['2026-03-01', 'has passed'],
    ['2025-12-31', 'has passed'],
    ['91d', '90 days at most'],
    ['2026-06-01', '90 days at most'],
    ['soon', 'is no end'],
    ['-3d', 'is no end'],
  ])('refuses the end %s', (expires, why) => {
    expect(formFor()?.check({ ...good, expires }).expires).toContain(why);
  });

  it('shows a hostile end as what it is', () => {
    const fault = formFor()?.check({ ...good, expires: hostileText }).expires;
    expect(fault).toContain('is no end');
    expect(fault).not.toContain('\u001b');
    expect(fault).not.toContain('\u202e');
  });

  it.each(['90d', '1d', '2026-05-30', '2026-05-30T08:30:00Z'])('takes the end %s', (expires) => {
    expect(formFor()?.check({ ...good, expires })).toEqual({});
  });

  it('names who could approve: neither who asks, nor an author of the subject', () => {
    expect(previewText(good, 80, { judged, reviewer: 'quality' })).toContain('qa or ra: dev');
    expect(previewText(good, 80, { judged, reviewer: 'safety' })).toContain(
      'safety or security: nobody else in the configuration holds that',
    );
    const facts = factsWith({
      evidence: {
        ...judged.facts.evidence,
        items: judged.facts.evidence.items.map((item) => ({
          ...item,
          id: 'anomalies:gate/anomalies/BUG-31.yaml',
          author: { id: 'dev', known: 'gitAuthor' },
        })),
      },
    });
    expect(previewText(good, 80, { judged: { decision, facts }, reviewer: 'quality' })).toContain(
      'qa or ra: nobody else',
    );
  });

  it('says what stays, as it can never be waived', () => {
    expect(previewText(good)).toContain('This stays, as it can never be waived (W0):\n  BUG-31 lacks an outcome');
  });

  it('says that the limits are not known, and refuses what can be known to be wrong', () => {
    const { waiverDemands: _, ...product } = judged.facts.product;
    const around = { judged: { decision, facts: factsWith({ product }) }, reviewer: 'dev' };
    expect(previewText(good, 80, around)).toContain('Level W2; what the scheme asks of it is not known.');
    expect(formFor(key, around)?.check({ ...good, expires: '9999d' })).toEqual({});
    expect(formFor(key, around)?.check({ ...good, expires: '0d' })).toHaveProperty('expires');
  });

  it('is not for both what blocks and what warns', () => {
    const rules = decision.rules.map((rule) => ({
      ...rule,
      findings: rule.findings.flatMap((finding) =>
        finding.waiver === 'W2' ? [finding, { ...finding, level: 'warn' as const }] : [finding],
      ),
    }));
    const spec = formFor(key, { judged: { ...judged, decision: { ...decision, rules } }, reviewer: 'dev' });
    expect(spec?.check(good).reason).toContain('some of the findings block and some warn');
  });

  it('is not for what is gone, can never be waived or is waived', () => {
    expect(formFor('ARC-01 gone')).toBeUndefined();
    expect(formFor('ARC-01 BUG-31 2')).toBeUndefined();
    expect(formFor('VER-02 T-1')).toBeUndefined();
  });
});
