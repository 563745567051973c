import { describe, expect, it } from 'vitest';
import { commit, materialOf, olderCommit, type TestFile } from '../../test-support/material.ts';
import { assembleFacts } from '../assemble-facts.ts';
import type { ReleaseMaterial } from '../material.ts';
import { baselineOf, earlierReleases } from './release.ts';
import { compareVersions, versionParts } from './version.ts';

const digest = (byte: string) => `sha256:${byte.repeat(32)}`;

function releaseOf(files: readonly TestFile[], changes: Partial<ReleaseMaterial> = {}) {
  const material = materialOf(files);
  const { facts, problems } = assembleFacts({ ...material, release: { ...material.release, ...changes } });
  return { release: facts.release, problems };
}

const releases = (...versions: string[]): TestFile => ({
  kind: 'releases',
  path: 'gate/releases.yaml',
  text: `releases:\n${versions.map((version) => `  - {version: "${version}", artifacts: [], commit: ${commit}}\n`).join('')}`,
});

describe('version parts', () => {
  it.each([
    ['1.2.3', 'semver', [1, 2, 3], []],
    ['1.2.3-rc.1+build.5', 'semver', [1, 2, 3], ['rc', '1']],
    ['2026.04', 'numeric', [2026, 4], []],
    ['7', 'numeric', [7], []],
  ] as const)('of %s by %s', (version, scheme, numbers, prerelease) => {
    expect(versionParts(version, scheme)).toEqual({ numbers, prerelease });
  });

  it.each([
    ['v1.2.3', 'semver'],
    ['1.2', 'semver'],
    ['01.2.3', 'semver'],
    [' 1.2.3', 'semver'],
    ['1.2.3\n', 'semver'],
    ['1.2.3-rc1', 'numeric'],
    ['1..2', 'numeric'],
    ['', 'numeric'],
    ['99999999999999999999', 'numeric'],
  ] as const)('are absent for %j by %s', (version, scheme) => {
    expect(versionParts(version, scheme)).toBeUndefined();
    expect(releaseOf([], { version, versionScheme: scheme }).release).not.toHaveProperty('versionParts');
  });
});

it('versions stand in the order of their numbers, pre-releases before their release, others first', () => {
  const sorted = ['2.10.0', 'latest', '2.9.1', '2.10.0-rc.2', '2.10.0-rc.10', '2.9'].sort(compareVersions);
  expect(sorted).toEqual(['latest', '2.9', '2.9.1', '2.10.0-rc.2', '2.10.0-rc.10', '2.10.0']);
});

describe('the baseline', () => {
  it('is the newest release before this one, not the newest of all', () => {
    const { release, problems } = releaseOf([releases('2.3.9', '2.10.0', '2.3.10')]);
    expect(release.baseline).toEqual({ version: '2.3.10', commit });
    expect(release.previousReleases.map(({ version }) => version)).toEqual(['2.3.9', '2.3.10', '2.10.0']);
    expect(problems).toEqual([]);
  });

  it('is the configured one', () => {
    const { release } = releaseOf([releases('2.3.9', '2.3.10')], { baselineVersion: '2.3.9' });
    expect(release.baseline).toEqual({ version: '2.3.9', commit });
  });

  it('that is configured and not recorded is a problem', () => {
    const { release, problems } = releaseOf([releases('2.3.9')], { baselineVersion: '2.3.8' });
    expect(release.baseline).toEqual({ version: '2.3.8' });
    expect(problems).toMatchObject([{ code: 'BASELINE_UNKNOWN' }]);
  });

  it('has the commit at which the changes begin when the record gives none', () => {
    const text = 'releases: [{version: "2.3.0", artifacts: []}]\n';
    const range = { from: olderCommit, to: commit };
    const { facts } = assembleFacts(materialOf([{ kind: 'releases', path: 'gate/releases.yaml', text }], { range }));
    expect(facts.release.baseline).toEqual({ version: '2.3.0', commit: olderCommit });
  });

  it('is absent for a first release', () => {
    const record: TestFile = { kind: 'releases', path: 'gate/releases.yaml', text: 'firstRelease: true\n' };
    const { release } = releaseOf([record]);
    expect(release.firstRelease).toBe(true);
    expect(release).not.toHaveProperty('baseline');
  });

  it('can be had before the facts are assembled', () => {
    const earlier = earlierReleases(materialOf([releases('2.3.9', '2.10.0', '2.3.10')]).items);
    expect(earlier.map(({ version }) => version)).toEqual(['2.10.0', '2.3.10', '2.3.9']);
    expect(baselineOf(earlier, '2.4.0', undefined)).toEqual({ version: '2.3.10', commit });
  });
});

describe('an artefact', () => {
  const build = (...outputs: string[]): TestFile => ({
    kind: 'build',
    path: 'evidence/build-record.yaml',
    text: `commit: ${commit}\ndirty: false\nbuilder: b\noutputs:\n${outputs.map((output) => `  - ${output}\n`).join('')}`,
  });

  it('has the version that the build gives for the same digest, also under another name', () => {
    const { release } = releaseOf([
      build(
        `{name: pump.bin, sha256: "${digest('cd')}", version: "9"}`,
        `{name: x, sha256: "${digest('ab')}", version: "2.4.0"}`,
      ),
    ]);
    expect(release.artifacts).toMatchObject([{ name: 'pump.bin', version: '2.4.0', source: { line: 6 } }]);
  });

  it('has no version when the build made other bytes under the same name', () => {
    const { release } = releaseOf([build(`{name: pump.bin, sha256: "${digest('cd')}", version: "9"}`)]);
    expect(release.artifacts[0]).not.toHaveProperty('version');
  });

  it('has no version when the build says none', () => {
    expect(releaseOf([]).release.artifacts).toEqual([
      { name: 'pump.bin', sha256: digest('ab'), source: { evidence: 'git:.', path: '.' } },
    ]);
  });
});

it('an item of the product tells whether the reference to its segregation is a file of the released commit', () => {
  const material = materialOf([]);
  const items = [
    { id: 'motor', level: 'C' },
    { id: 'display', level: 'A', segregation: 'docs/segregation.md' },
    { id: 'log', level: 'A', segregation: 'missing.md' },
  ];
  const { facts } = assembleFacts({ ...material, product: { ...material.product, items } });
  expect(facts.product.items).toEqual([
    { id: 'display', level: 'A', segregation: 'docs/segregation.md', segregationFound: true },
    { id: 'log', level: 'A', segregation: 'missing.md', segregationFound: false },
    { id: 'motor', level: 'C' },
  ]);
});
