// In the lane `expedited` an old review of SOUP warns for a time, and the decision of the real command says until when.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Decision } from '@gatehouse/schema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { workers } from '../examples/infusion-pump/history.ts';
import { releases } from '../examples/infusion-pump/releases.ts';
import { unpack } from '../examples/infusion-pump/unpack.ts';

const command = fileURLToPath(new URL('../apps/runner/bin/gatehouse.mjs', import.meta.url));
const release = releases.find(({ version }) => version === '2.4.1');
if (release === undefined) throw new Error('the example has no release 2.4.1');
const { branch, effectiveTime, rulesApprovedAt, version } = release;

const place = mkdtempSync(join(tmpdir(), 'gatehouse-lane-'));
const folder = join(place, branch.replace('/', '-'));

function edit(file: string, before: string, after: string): void {
  const text = readFileSync(join(folder, file), 'utf8');
  if (!text.includes(before)) throw new Error(`${file} does not hold: ${before}`);
  writeFileSync(join(folder, file), text.replace(before, after));
}

function commit(by: { readonly name: string; readonly email: string }): void {
  const who = ['-c', `user.name=${by.name}`, '-c', `user.email=${by.email}`, '-c', 'commit.gpgSign=false'];
  const env = { ...process.env, GIT_AUTHOR_DATE: rulesApprovedAt, GIT_COMMITTER_DATE: rulesApprovedAt };
  execFileSync('git', [...who, 'commit', '--quiet', '--no-verify', '-am', 'Record'], { cwd: folder, env });
}

function judged(): { readonly decision: Decision; readonly text: string } {
  const json = join(place, 'decision.json');
  const args = [command, 'check', '-C', folder, '--effective-time', effectiveTime, '-o', 'text', '-o', `json=${json}`];
  const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return { decision: JSON.parse(readFileSync(json, 'utf8')), text: stdout };
}

const reviews = ({ rules }: Decision) => rules.find(({ id }) => id === 'SOUP-02');

beforeAll(() => {
  unpack(version, folder);
  // The first review of the list was made when its version was chosen, 91 days before the release is judged.
  edit('gate/soup.yaml', 'pinnedAt: 2026-03-16', 'pinnedAt: 2026-01-06');
  edit('gate/soup.yaml', 'at: 2026-04-07', 'at: 2026-01-06');
  commit(workers.security);
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

describe('a review of SOUP that is too old', () => {
  it('blocks in the usual lane', () => {
    const { decision } = judged();
    expect(decision.outcome).toBe('NO-GO');
    expect(reviews(decision)).toMatchObject({ status: 'fail', findings: [{ level: 'block' }] });
  });

  it('warns in the lane `expedited` until it is due, thirty days after the released commit', () => {
    edit('gatehouse.yaml', '\n  level: C\n', '\n  level: C\n  lane: expedited\n');
    commit(workers.quality);
    const { decision, text } = judged();
    const committed = execFileSync('git', ['show', '-s', '--format=%ct', `v${version}^{commit}`], { cwd: folder });
    const due = Number(committed) * 1000 + 30 * 24 * 60 * 60 * 1000;
    // Whoever sets the lane only after the released commit has built from another tree: the one thing that still blocks.
    const blocking = decision.rules.filter(({ findings }) => findings.some(({ level }) => level === 'block'));
    expect(blocking.map(({ id }) => id)).toEqual(['BLD-02']);
    expect(reviews(decision)).toMatchObject({
      findings: [{ level: 'warn', levelChange: { to: 'block', at: due, because: 'lane' } }],
    });
    expect(text).toContain(`blocks from ${new Date(due).toISOString().slice(0, 10)}`);
  });
});
