import { readFileSync } from 'node:fs';
import { GateError } from '@gatehouse/schema';
import { describe, expect, it } from 'vitest';
import type { ProvenanceReading } from '../../reading.ts';
import { inTotoReader } from './in-toto.ts';

function readText(text: string): ProvenanceReading {
  const reading = inTotoReader.read({ bytes: new TextEncoder().encode(text), path: 'statement.json' });
  if (reading.kind !== 'provenance') throw new Error(`a reading of ${reading.kind}`);
  return reading;
}

const fixture = (name: string) => readFileSync(new URL(`../../../fixtures/in-toto/${name}`, import.meta.url), 'utf8');

/** The SLSA v1 statement with parts of it changed. */
function changed(change: (statement: Statement) => void): string {
  const statement = JSON.parse(fixture('slsa-v1.json')) as Statement;
  change(statement);
  return JSON.stringify(statement);
}

interface Statement {
  _type: string;
  subject: unknown;
  predicateType: string;
  predicate?: {
    buildDefinition: { externalParameters: unknown; resolvedDependencies: unknown; buildType?: string };
    runDetails: { builder: { id?: string }; metadata: { startedOn: unknown } };
  };
}

function refusal(text: string): string {
  try {
    readText(text);
  } catch (error) {
    if (error instanceof GateError) return `${error.code} ${error.place?.pointer}: ${error.message}`;
    throw error;
  }
  throw new Error('was read');
}

const commit = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';
const other = '9daeafb9864cf43055ae93beb0afd6c7d144bfa4';
const artifact = `sha256:${'ab'.repeat(32)}`;

describe('SLSA provenance', () => {
  it('v1', () => {
    const reading = readText(fixture('slsa-v1.json'));
    expect(reading.claims).toEqual({ commit, artifact, producedAt: Date.UTC(2026, 1, 3, 9, 12, 30) });
    expect(reading.statements).toEqual([
      {
        predicateType: 'https://slsa.dev/provenance/v1',
        subjects: [{ name: 'pump.bin', sha256: artifact }],
        builder: 'https://github.com/pump-example/firmware/.github/workflows/release.yml@refs/tags/v2.4.0',
        buildType: 'https://actions.github.io/buildtypes/workflow/v1',
        sourceUri: 'git+https://github.com/pump-example/firmware@refs/tags/v2.4.0',
        sourceCommit: commit,
        parameters: [
          { name: 'workflow.path', value: '.github/workflows/release.yml' },
          { name: 'workflow.ref', value: 'refs/tags/v2.4.0' },
          { name: 'workflow.repository', value: 'https://github.com/pump-example/firmware' },
        ],
        startedAt: Date.UTC(2026, 1, 3, 9),
        finishedAt: Date.UTC(2026, 1, 3, 9, 12, 30),
        signed: { by: 'nobody' },
        position: { line: 1, column: 1, pointer: '' },
      },
    ]);
  });

  it('v0.2: the configured source among several commits, parameters that are no text as JSON', () => {
    expect(readText(fixture('slsa-v0.2.json')).statements).toMatchObject([
      {
        builder: 'https://builder.pump.example/generic@v1.10.0',
        sourceUri: 'git+https://github.com/pump-example/firmware@refs/tags/v2.4.0',
        sourceCommit: commit,
        parameters: [
          { name: 'configSource.entryPoint', value: '.github/workflows/release.yml' },
          { name: 'configSource.uri', value: 'git+https://github.com/pump-example/firmware@refs/tags/v2.4.0' },
          { name: 'debug', value: 'false' },
          { name: 'flags', value: '["-O2","-Wall"]' },
          { name: 'target', value: 'release' },
        ],
      },
    ]);
  });

  it('of a version that is not known is refused by name', () => {
    const text = changed((statement) => {
      statement.predicateType = 'https://slsa.dev/provenance/v2';
    });
    expect(refusal(text)).toContain('EVIDENCE_VERSION /predicateType: "https://slsa.dev/provenance/v2"');
  });
});

describe('the source', () => {
  const withDependencies = (resolvedDependencies: unknown) =>
    readText(
      changed(({ predicate }) => {
        if (predicate !== undefined) predicate.buildDefinition.resolvedDependencies = resolvedDependencies;
      }),
    ).statements[0];
  const firmware = 'git+https://github.com/pump-example/firmware';

  it.each([
    ['a commit under sha1 of a git address', [{ uri: `${firmware}@main`, digest: { sha1: commit } }], commit],
    [
      'the commit of the repository that was asked for',
      [
        { uri: 'git+https://x.example/y', digest: { gitCommit: other } },
        { uri: `${firmware}@refs/heads/main`, digest: { gitCommit: commit } },
      ],
      commit,
    ],
    [
      'one commit named twice',
      [{ digest: { gitCommit: commit } }, { uri: firmware, digest: { gitCommit: commit } }],
      commit,
    ],
    [
      'two commits of one repository: none',
      [
        { uri: `${firmware}@a`, digest: { gitCommit: other } },
        { uri: `${firmware}@b`, digest: { gitCommit: commit } },
      ],
      undefined,
    ],
    [
      'two commits of other repositories: none',
      [
        { uri: 'git+https://x.example/y', digest: { gitCommit: other } },
        { uri: 'git+https://x.example/z', digest: { gitCommit: commit } },
      ],
      undefined,
    ],
    [
      'addresses that differ only behind a user name: none',
      [
        { uri: 'git+https://me@x.example/y', digest: { gitCommit: other } },
        { uri: 'git+https://me@github.com/pump-example/firmware', digest: { gitCommit: commit } },
      ],
      undefined,
    ],
    ['sha1 of a file: none', [{ uri: 'https://x.example/y.tar.gz', digest: { sha1: commit } }], undefined],
    ['no dependencies: none', undefined, undefined],
  ])('%s', (_, dependencies, expected) => {
    expect(withDependencies(dependencies)?.sourceCommit).toBe(expected);
  });

  it('that is an abbreviated commit is refused', () => {
    expect(() => withDependencies([{ uri: firmware, digest: { gitCommit: '4b825dc' } }])).toThrow(
      '"4b825dc" is not a full git object id',
    );
  });
});

describe('other statements', () => {
  it('are read as far as type and subjects; a subject without sha256 has none', () => {
    expect(readText(fixture('test-result.json'))).toMatchObject({
      claims: {},
      statements: [
        {
          predicateType: 'https://in-toto.io/attestation/test-result/v0.1',
          subjects: [{ name: 'pump.bin', sha256: artifact }, { name: 'pkg:generic/pump@2.4.0' }],
          parameters: [],
        },
      ],
    });
  });
});

describe('what is refused', () => {
  const subject = { name: 'a', digest: { sha256: 'ab'.repeat(32) } };
  it.each([
    [
      'another version of the statement',
      (s: Statement) => Object.assign(s, { _type: 'https://in-toto.io/Statement/v2' }),
      'EVIDENCE_VERSION /_type',
    ],
    [
      'no subject',
      (s: Statement) => Object.assign(s, { subject: [] }),
      'EVIDENCE_INVALID /subject: the statement has no subject',
    ],
    [
      'more than 1,024 subjects',
      (s: Statement) => Object.assign(s, { subject: Array.from({ length: 1025 }, () => subject) }),
      'EVIDENCE_LIMIT /subject: 1025 subjects',
    ],
    [
      'a subject without digest',
      (s: Statement) => Object.assign(s, { subject: [{ name: 'a', digest: {} }] }),
      'the subject "a" has no digest',
    ],
    [
      'a digest in capitals',
      (s: Statement) => Object.assign(s, { subject: [{ name: 'a', digest: { sha256: 'AB'.repeat(32) } }] }),
      'not 64 hexadecimal digits in lower case',
    ],
    [
      'a digest that is cut off',
      (s: Statement) => Object.assign(s, { subject: [{ name: 'a', digest: { sha256: 'ab' } }] }),
      'not 64 hexadecimal digits',
    ],
    ['provenance without predicate', (s: Statement) => delete s.predicate, 'the statement has no "predicate"'],
    [
      'provenance without builder',
      (s: Statement) => delete s.predicate?.runDetails.builder.id,
      '"builder" has no "id"',
    ],
    [
      'provenance without build type',
      (s: Statement) => delete s.predicate?.buildDefinition.buildType,
      '"buildDefinition" has no "buildType"',
    ],
    [
      'a time that is none',
      (s: Statement) => Object.assign(s.predicate?.runDetails.metadata ?? {}, { startedOn: 'soon' }),
      '"startedOn" is "soon"',
    ],
    [
      'two parameters of one name',
      (s: Statement) =>
        Object.assign(s.predicate?.buildDefinition ?? {}, { externalParameters: { 'a.b': '1', a: { b: '2' } } }),
      'EVIDENCE_INCONSISTENT /predicate/buildDefinition/externalParameters: two parameters are named "a.b"',
    ],
  ])('%s', (_, change, message) => {
    expect(refusal(changed(change))).toContain(message);
  });

  it('a subject that stands there twice under one key', () => {
    expect(refusal('{"_type":"https://in-toto.io/Statement/v1","subject":[],"subject":[]}')).toContain(
      'duplicate key "subject"',
    );
  });
});
