// The releases of the example, unpacked and judged through the library, once for each test file.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Judgement } from '@gatehouse/engine';
import { loadPolicy } from '@gatehouse/engine';
import { type CheckResult, check, resolveConfiguration } from '@gatehouse/gate';
import { packFolder } from '@gatehouse/policies';
import { type ExampleRelease, releases } from '../../examples/infusion-pump/releases.ts';
import { unpack } from '../../examples/infusion-pump/unpack.ts';

export interface JudgedExample extends CheckResult {
  readonly release: ExampleRelease;
  /** What the decision was made from, to be judged again with changes. */
  readonly judgement: Judgement;
}

/** Unpacks and judges every release of the example. Call `remove` when done. */
export async function judgeExamples(): Promise<{ examples: JudgedExample[]; remove: () => void }> {
  const place = mkdtempSync(join(tmpdir(), 'gatehouse-test-'));
  const policy = loadPolicy({
    wasm: readFileSync(join(packFolder(), 'policy.wasm')),
    manifest: readFileSync(join(packFolder(), 'rules.json')),
  });
  const examples: JudgedExample[] = [];
  for (const release of releases) {
    const folder = join(place, release.version);
    unpack(release.version, folder);
    const effectiveTime = Date.parse(release.effectiveTime);
    const result = await check({ folder, now: effectiveTime, stage: 'candidate' });
    const { profile } = await resolveConfiguration({ folder });
    const { problems, basis } = result.decision;
    examples.push({
      ...result,
      release,
      judgement: { facts: result.facts, policy, profile, problems, config: basis.config },
    });
  }
  return { examples, remove: () => rmSync(place, { recursive: true, force: true }) };
}
