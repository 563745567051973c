// What a review file keeps, merges and refuses; and that a decision never depends on one.
import { appendFileSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import type { ReviewEntry } from '@gatehouse/schema';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { codeOf } from '../../test/product-repository.ts';
import { asOf, pumpConfig, pumpProduct } from '../../test/pump-product.ts';
import { check } from '../check.ts';
import { openReviewJournal, type ReviewRequest } from './review-journal.ts';

let product: ReturnType<typeof pumpProduct>;
beforeEach(() => {
  product = pumpProduct();
});
afterEach(() => product.remove());

const open = (over: Partial<ReviewRequest> = {}) =>
  openReviewJournal({ folder: product.folder, records: 'gate', version: '1.0.0', by: 'quality', ...over });
const textOf = (file: string): string => readFileSync(path.join(product.folder, file), 'utf8');
const about = { rule: 'ANOM-03', subject: 'PUMP-1', digest: `sha256:${'a'.repeat(64)}` };
const digest = `sha256:${'b'.repeat(64)}`;
const comment = (at: string, text: string, by = 'quality'): ReviewEntry => ({ at, by, about, comment: text });
const mark = (at: string, given: ReviewEntry['mark'], by = 'quality'): ReviewEntry =>
  ({ at, by, about, mark: given }) as ReviewEntry;

const [t1, t2, t3] = ['2026-01-06T08:00:00.000Z', '2026-01-06T09:00:00.000Z', '2026-01-06T10:00:00.000Z'];
const journal = 'gate/reviews/1.0.0/quality.jsonl';

describe('a journal', () => {
  it('keeps what was appended, one line each, and merges reviewers by time', async () => {
    const mine = open();
    const theirs = open({ by: 'dev' });
    expect(mine.path).toBe(journal);
    expect(mine.read()).toEqual({ entries: [], problems: [] });
    mine.append(mark(t3, 'reviewed'), comment(t1, 'Who saw this?\nAnd when?'));
    theirs.append(comment(t2, 'I did.', 'dev'));
    expect(textOf(journal).split('\n')).toHaveLength(3);
    expect(open().read()).toEqual({
      entries: [comment(t1, 'Who saw this?\nAnd when?'), comment(t2, 'I did.', 'dev'), mark(t3, 'reviewed')],
      problems: [],
    });
  });

  it('holds an entry once, however often it is appended or merged in', async () => {
    const review = open();
    review.append(comment(t1, 'Once'), comment(t1, 'Once'));
    review.append(comment(t1, 'Once'));
    expect(textOf(journal).trimEnd().split('\n')).toHaveLength(1);
    appendFileSync(path.join(product.folder, journal), textOf(journal));
    expect(review.read()).toEqual({ entries: [comment(t1, 'Once')], problems: [] });
  });

  it('loses nothing that another process of the same reviewer wrote', async () => {
    const [first, second] = [open(), open()];
    first.append(comment(t1, 'One'));
    second.append(comment(t2, 'Two'));
    first.append(comment(t3, 'Three'));
    expect(second.read().entries).toHaveLength(3);
  });

  it('puts back what another process wrote over', async () => {
    const review = open();
    review.append(comment(t1, 'One'));
    product.write({ [journal]: `${JSON.stringify(comment(t2, 'Two'))}\n` });
    review.append(comment(t3, 'Three'));
    expect(review.read().entries.map((entry) => entry.comment)).toEqual(['One', 'Two', 'Three']);
  });

  it('takes what a reviewer saw', async () => {
    const review = open();
    const seen = { decision: digest, outcome: 'NO-GO', evidence: [{ path: 'reports/unit.xml', sha256: digest }] };
    review.append({ at: t1, by: 'quality', seen });
    expect(review.read().entries).toEqual([{ at: t1, by: 'quality', seen }]);
  });

  it('names lines that cannot be read by file and line, and keeps every byte of them', async () => {
    const bad = [
      'not json',
      JSON.stringify(comment(t1, 'As somebody else', 'dev')),
      JSON.stringify({ at: t1, by: 'quality', mark: 'reviewed' }),
      JSON.stringify({ ...comment(t1, 'x'), mark: 'todo' }),
      JSON.stringify(comment('2026-13-45T08:00:00Z', 'x')),
      JSON.stringify(comment(t1, 'turned \u202e round')),
      '[]',
    ];
    const cutOff = JSON.stringify(comment(t2, 'cut off')).slice(0, 40);
    product.write({ [journal]: `${JSON.stringify(comment(t1, 'Good'))}\n\n${bad.join('\n')}\n${cutOff}` });
    const review = open();
    const before = textOf(journal);
    review.append(comment(t3, 'Later'));
    expect(textOf(journal)).toBe(`${before}\n${JSON.stringify(comment(t3, 'Later'))}\n`);
    const { entries, problems } = review.read();
    expect(entries).toEqual([comment(t1, 'Good'), comment(t3, 'Later')]);
    expect(problems.map(({ path: file, line }) => [file, line])).toEqual(
      [3, 4, 5, 6, 7, 8, 9, 10].map((line) => [journal, line]),
    );
    expect(problems.map(({ message }) => message)).toEqual([
      expect.stringContaining('not JSON'),
      expect.stringContaining('by "dev"'),
      expect.stringContaining('about'),
      expect.stringContaining('only one of'),
      expect.stringContaining('no moment'),
      expect.stringContaining('invisible'),
      expect.stringContaining('must be an object'),
      expect.stringContaining('not JSON'),
    ]);
  });

  it('says of a last line that is cut off that the file ends within it', async () => {
    product.write({ [journal]: JSON.stringify(comment(t2, 'cut off')).slice(0, 40) });
    expect(open().read().problems).toMatchObject([{ line: 1, message: expect.stringContaining('ends within') }]);
  });

  it('takes no side between two marks of one person at one moment', async () => {
    const same = '2026-01-06T10:00:00+01:00';
    product.write({
      [journal]: [mark(t2, 'reviewed'), mark(same, 'todo'), mark(t3, 'none')]
        .map((entry) => `${JSON.stringify(entry)}\n`)
        .join(''),
    });
    const { entries, problems } = open().read();
    expect(entries).toEqual([mark(t3, 'none')]);
    expect(problems).toEqual([
      { path: journal, line: 2, message: expect.stringMatching(/"reviewed" and "todo".*cannot be merged.*line 1/) },
    ]);
  });

  it('refuses what is no entry of this reviewer, and writes nothing', async () => {
    const review = open();
    const wrong: ReviewEntry[] = [
      comment(t1, 'x', 'dev'),
      comment(t1, `bell ${String.fromCharCode(7)}`),
      comment(t1, 'x'.repeat(10_001)),
      comment('yesterday', 'x'),
      { at: t1, by: 'quality', comment: 'about nothing' } as ReviewEntry,
    ];
    for (const entry of wrong)
      expect(await codeOf(() => review.append(comment(t2, 'good'), entry))).toBe('RECORD_INVALID');
    expect(review.read().entries).toEqual([]);
    review.append(comment(t1, 'x'.repeat(10_000)));
    expect(review.read().entries).toHaveLength(1);
  });

  it('has safe names only', async () => {
    for (const by of ['../dev', 'a/b', '.dev', 'con', '']) expect(await codeOf(() => open({ by }))).toBe('RECORD_ID');
    expect(await codeOf(() => open({ version: '../1' }))).toBe('RECORD_ID');
    expect(open({ version: '1.0.0+build.5' }).path).toBe('gate/reviews/1.0.0+build.5/quality.jsonl');
  });

  it('is never written or read through a link', async () => {
    mkdirSync(path.join(product.folder, 'elsewhere/1.0.0'), { recursive: true });
    symlinkSync(path.join(product.folder, 'elsewhere'), path.join(product.folder, 'gate/reviews'));
    const review = open();
    expect(await codeOf(() => review.append(comment(t1, 'x')))).toBe('RECORD_PLACE');
    expect(await codeOf(() => review.writeDraft({}))).toBe('RECORD_PLACE');
    expect(review.readDraft()).toBeUndefined();
    expect(review.read()).toMatchObject({ entries: [], problems: [{ path: journal }] });
  });
});

describe('a draft', () => {
  it('comes back as it was, until it is removed', async () => {
    const review = open();
    expect(review.readDraft()).toBeUndefined();
    review.writeDraft(undefined);
    review.writeDraft({ tab: 2, text: 'half a sen' });
    expect(open().readDraft()).toEqual({ tab: 2, text: 'half a sen' });
    expect(open({ by: 'dev' }).readDraft()).toBeUndefined();
    review.writeDraft(undefined);
    expect(review.readDraft()).toBeUndefined();
  });

  it('is none when it is broken', async () => {
    product.write({ 'gate/reviews/1.0.0/quality.draft.json': '{"tab":' });
    expect(open().readDraft()).toBeUndefined();
  });
});

describe('a decision', () => {
  const judge = async () => {
    const { decision } = await check({
      folder: product.folder,
      effectiveTime: asOf,
      now: asOf,
      stage: 'candidate',
      version: '1.0.0',
    });
    return decision;
  };

  it('is the same whatever review files there are, committed or not', async () => {
    const before = await judge();
    const review = open();
    review.append(comment(t1, 'Who saw this?'), mark(t2, 'todo'));
    review.writeDraft({ tab: 1 });
    product.write({
      'gate/reviews/1.0.0/dev.jsonl': 'broken',
      'gate/reviews/1.0.0/.0123456789abcdef.tmp': 'half',
      'gate/reviews/0.9.0/dev.draft.json': '{',
    });
    expect(await judge()).toEqual(before);
    product.git('add', '-A', 'gate');
    product.git('commit', '-q', '-m', 'Review');
    expect(await judge()).toEqual(before);
    product.git('tag', '-f', '-a', '-m', 'Release', 'v1.0.0');
    expect((await judge()).problems).toEqual(before.problems);
  });

  it('does not read one as evidence even where a pattern names it', async () => {
    product.write({ 'gatehouse.yaml': pumpConfig.replace('reports/*.xml', '"{reports,gate/reviews/1.0.0}/*"') });
    product.commit('Look everywhere', 'quality@pump.example');
    const before = await judge();
    open().append(comment(t1, 'Who saw this?'));
    expect(await judge()).toEqual(before);
  });

  it('still tells other files at the same place', async () => {
    product.write({ 'gate/reviews/1.0.0/anomaly.yaml': 'id: PUMP-1\n', 'gate/reviews/1.0.0/deep/x.jsonl': '' });
    const { problems } = await judge();
    expect(problems.map(({ code }) => code)).toContain('RECORD_NOT_READ');
  });
});
