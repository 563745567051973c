// Builds the material of an assembly from evidence files, as the gate does: every file is really read.
import { createHash } from 'node:crypto';
import { GateError, type Violation, violationsOf } from '@gatehouse/schema';
import { factsSchema, validateFacts } from '@gatehouse/schema/facts-contract';
import {
  type CollectedItem,
  type EvidenceKindName,
  type Material,
  type MaterialProblem,
  readEvidence,
} from '../src/index.ts';

export const commit = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';
export const olderCommit = '9daeafb9864cf43055ae93beb0afd6c7d144bfa4';

/** A file with its kind, and whatever the collection would know of it. */
export type TestFile = {
  readonly kind: EvidenceKindName;
  readonly path: string;
  readonly text: string;
} & Partial<Omit<CollectedItem, 'kind' | 'path' | 'reading' | 'problem'>>;

export function collected({ text, ...file }: TestFile): CollectedItem {
  const bytes = new TextEncoder().encode(text);
  const sha256 = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
  const item = { binding: 'none', subject: {}, sha256, size: bytes.length, ...file } as const;
  try {
    return { ...item, reading: readEvidence({ kind: file.kind, path: file.path, bytes }) };
  } catch (error) {
    if (!(error instanceof GateError)) throw error;
    const { code, message, place, next } = error;
    const problem: MaterialProblem = {
      code,
      message,
      place: { path: file.path, ...place },
      ...(next === undefined ? {} : { next }),
    };
    return { ...item, problem };
  }
}

/** A release of a made-up pump with these files as its evidence. */
export function materialOf(files: readonly TestFile[], changes: Partial<Material> = {}): Material {
  return {
    asOf: Date.UTC(2026, 2, 4),
    stage: 'candidate',
    product: {
      id: 'pump',
      name: 'Pump',
      scheme: 'iec62304',
      edition: '2006+A1:2015',
      level: 'C',
      items: [],
      markets: ['eu'],
      connected: true,
      fielded: true,
      legacy: false,
      technologies: ['c'],
      lane: 'standard',
    },
    people: [
      { id: 'verification-lead', roles: ['verification'], emails: ['lead@pump.example'] },
      { id: 'safety-engineer', name: 'Safety engineer', roles: ['safety'], emails: ['Safety@pump.example'] },
    ],
    trackers: ['tracker'],
    packs: [
      {
        name: 'gatehouse',
        version: '0.1.0',
        digest: `sha256:${'cd'.repeat(32)}`,
        rules: [
          { id: 'VER-03', waiver: 'W2', stage: 'candidate', reads: ['tests', 'git'] },
          { id: 'BLD-02', waiver: 'W0', stage: 'candidate', reads: ['build'] },
        ],
      },
    ],
    settings: { digest: `sha256:${'ef'.repeat(32)}`, authors: ['verification-lead'] },
    engine: '0.1.0',
    release: {
      version: '2.4.0',
      versionScheme: 'semver',
      commit,
      commitFrom: 'tag',
      committedAt: Date.UTC(2026, 1, 1),
      protectedBranches: [{ name: 'main', containsCommit: true }],
      dirtyPaths: [],
      shallow: false,
      artifacts: [{ name: 'pump.bin', sha256: `sha256:${'ab'.repeat(32)}` }],
    },
    commits: [],
    changedPaths: [],
    range: { to: commit },
    gitItem: {
      id: 'git:.',
      kind: 'git',
      path: '.',
      format: 'git',
      state: 'present',
      sha256: `sha256:${'00'.repeat(32)}`,
      size: 0,
      subject: { commit },
      binding: 'observation',
    },
    items: files.map(collected),
    fileAtCommit: (path) => path.startsWith('docs/'),
    ...changes,
  };
}

/** Where facts disagree with their schema. */
export function factsViolations(facts: unknown): Violation[] {
  return violationsOf({ validate: validateFacts, schema: factsSchema }, facts);
}

/** A JUnit report with the given cases, each as `<testcase>` XML. */
export function junit(cases: string, timestamp?: string): string {
  const when = timestamp === undefined ? '' : ` timestamp="${timestamp}" time="0"`;
  return `<testsuites><testsuite name="s"${when}>${cases}</testsuite></testsuites>`;
}

/** A test case that passed. */
export function passed(name: string, classname = 'pump'): string {
  return `<testcase classname="${classname}" name="${name}"/>`;
}

/** A test case that failed. */
export function failed(name: string, classname = 'pump'): string {
  return `<testcase classname="${classname}" name="${name}"><failure message="no"/></testcase>`;
}
