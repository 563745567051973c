import { describe, expect, it } from 'vitest';
import { changedAndTraced, commits, factsWith } from '../../fixtures/changed-and-traced.ts';
import { type FormSpec, openForm } from '../form.ts';
import { formLines } from '../form-lines.ts';
import type { Judged } from '../judged.ts';
import { textOf } from '../line.ts';
import { assessmentForm } from './assessment-form.ts';

function specOf(of: string, reviewer = 'security-engineer', judged: Judged = changedAndTraced): FormSpec {
  const spec = assessmentForm(of, { judged, reviewer });
  if (spec === undefined) throw new Error('no form');
  return spec;
}

const textOfForm = (of: string, width: number, reviewer?: string): string => {
  const spec = specOf(of, reviewer);
  return formLines(openForm('assessment', of, spec), spec, { width, height: 20 })
    .map((spans) => textOf(spans).trimEnd())
    .join('\n');
};

const relevant = { relevant: 'yes', category: 'authentication', reason: ' Shorter code. ', competence: 'pen tester' };

describe('the form that assesses a change', () => {
  it('asks what the record needs, and shows why it is asked', () => {
    expect(textOfForm(commits.faulty, 80)).toMatchInlineSnapshot(`
      "─ Assess change 4444444 for security
      ▸ Relevant        ‹ nothing chosen ›
                        Whether it changes anything that security rests on.
        Category        nothing chosen
        Why
        Competence      product security

      Pair with four digits bolus \\u{1B}[31mred\\u{1B}[0m \\u{202E}gnp.exe :\\u{3A}error::boo
        ! "pair" begins a word of its message: bolus \\u{1B}[31mred\\u{1B}[0m
        \\u{202E}gnp.exe :\\u{3A}error::boo
        ! path src/security/pairing.js matches **/*security*/**

      It is written into gate/changes/2.4.0.yaml, with security-engineer as the
      reviewer."
    `);
  });

  it('has room for more on a wide screen', () => {
    expect(textOfForm(commits.faulty, 120)).toMatchInlineSnapshot(`
      "─ Assess change 4444444 for security
      ▸ Relevant        ‹ nothing chosen ›
                        Whether it changes anything that security rests on.
        Category        nothing chosen
        Why
        Competence      product security

      Pair with four digits bolus \\u{1B}[31mred\\u{1B}[0m \\u{202E}gnp.exe :\\u{3A}error::boo
        ! "pair" begins a word of its message: bolus \\u{1B}[31mred\\u{1B}[0m \\u{202E}gnp.exe :\\u{3A}error::boo
        ! path src/security/pairing.js matches **/*security*/**

      It is written into gate/changes/2.4.0.yaml, with security-engineer as the reviewer."
    `);
  });

  it('warns who is the author of the change, and lets them', () => {
    expect(textOfForm(commits.faulty, 80, 'display-developer')).toContain(
      '! You are its author. SEC-06 asks that a relevant change is reviewed by somebody',
    );
    expect(specOf(commits.faulty, 'display-developer').check(relevant)).toEqual({});
  });

  it('begins with what is recorded, and otherwise with the competence that the reviewer stated before', () => {
    expect(specOf(commits.assessed).initial).toEqual({
      relevant: 'yes',
      category: 'dependency',
      reason: 'Adds a library.\nValues are set as text.',
      competence: 'product security',
    });
    expect(specOf(commits.faulty).initial.competence).toBe('product security');
    expect(specOf(commits.faulty, 'somebody-else').initial.competence).toBe('');
    expect(textOfForm(commits.assessed, 200)).toContain('What it said of this change goes.');
  });

  it.each([
    ['nothing chosen', commits.faulty, {}, ['reason', 'relevant']],
    ['a relevant change without the rest', commits.quiet, { relevant: 'yes' }, ['category', 'competence', 'reason']],
    ['a signal set aside without a reason', commits.faulty, { relevant: 'no', reason: ' \n' }, ['reason']],
    ['an unremarkable change set aside', commits.quiet, { relevant: 'no' }, []],
    ['a relevant change with all of it', commits.faulty, relevant, []],
  ])('refuses what the rule would not accept: %s', (_, of, values, fields) => {
    const { initial, check } = specOf(of, 'somebody-else');
    expect(Object.keys(check({ ...initial, ...values })).sort()).toEqual(fields);
  });

  it('writes what was entered, without a category where nothing is relevant', () => {
    const { effect, question } = specOf(commits.faulty);
    expect(effect(relevant)).toEqual({
      do: 'assess',
      assessment: {
        commit: commits.faulty,
        relevant: true,
        category: 'authentication',
        reason: 'Shorter code.',
        competence: 'pen tester',
      },
    });
    expect(effect({ ...relevant, relevant: 'no', competence: '' })).toEqual({
      do: 'assess',
      assessment: { commit: commits.faulty, relevant: false, reason: 'Shorter code.' },
    });
    expect(question?.(relevant)).toBe('Write "relevant" for 4444444 into gate/changes/2.4.0.yaml?');
  });

  it('names the record of this version where the one that is there is for another', () => {
    const { assessment } = factsWith();
    if (assessment === undefined) throw new Error('no assessment');
    const facts = factsWith({ assessment: { ...assessment, version: '2.3.0' } });
    const spec = specOf(commits.faulty, 'security-engineer', { ...changedAndTraced, facts });
    expect(spec.question?.({ relevant: 'no' })).toBe(
      'Write "not relevant" for 4444444 into the change assessment of 2.4.0?',
    );
  });

  it('is gone with its commit', () => {
    expect(assessmentForm('9'.repeat(40), { judged: changedAndTraced, reviewer: 'x' })).toBeUndefined();
  });
});
