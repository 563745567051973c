import { describe, expect, it } from 'vitest';
import { materialOf, type TestFile } from '../../test-support/material.ts';
import { assembleFacts } from '../assemble-facts.ts';

type Part = Readonly<Record<string, unknown>>;

const bill = (kind: 'sbom' | 'baselineSbom', components: readonly Part[], path = `${kind}.json`): TestFile => ({
  kind,
  path,
  text: JSON.stringify({
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    metadata: { component: { type: 'application', name: 'pump', version: '2.4.0' } },
    components,
  }),
});
const part = (name: string, version?: string, more: Part = {}): Part => ({ type: 'library', name, version, ...more });
const npm = (name: string, version: string, more: Part = {}) =>
  part(name, version, { purl: `pkg:npm/${name}@${version}`, ...more });

function difference(before: readonly Part[], now: readonly Part[]) {
  const files = [bill('baselineSbom', before), bill('sbom', now)];
  return assembleFacts(materialOf(files)).facts.changes.dependencies;
}

describe('the difference to the bill of the baseline', () => {
  it('names what is new, gone, and there in another version', () => {
    expect(
      difference([npm('a', '1'), npm('b', '1'), part('c', '1')], [npm('a', '1'), npm('b', '2'), part('d', '1')]),
    ).toEqual({
      added: ['d@1'],
      removed: ['c@1'],
      changed: [{ name: 'pkg:npm/b', from: ['1'], to: ['2'] }],
    });
  });

  it('of a package in several versions at once: all versions before and now', () => {
    expect(difference([npm('a', '1'), npm('a', '2')], [npm('a', '2'), npm('a', '3')])?.changed).toEqual([
      { name: 'pkg:npm/a', from: ['1', '2'], to: ['2', '3'] },
    ]);
    expect(difference([npm('a', '1'), npm('a', '2')], [npm('a', '2')])).toEqual({
      added: [],
      removed: [],
      changed: [{ name: 'pkg:npm/a', from: ['1', '2'], to: ['2'] }],
    });
  });

  it('two new versions of a new package are two components', () => {
    expect(difference([], [npm('a', '1'), npm('a', '2')])?.added).toEqual(['pkg:npm/a@1', 'pkg:npm/a@2']);
  });

  it('a version that only one bill tells is a change', () => {
    expect(difference([part('a')], [part('a', '1')])?.changed).toEqual([{ name: 'a', from: [], to: ['1'] }]);
    expect(difference([part('a')], [part('a')])?.changed).toEqual([]);
  });

  it('where a package was taken from is no change', () => {
    const purl = 'pkg:npm/a@1?download_url=https://mirror.example';
    expect(difference([npm('a', '1')], [part('a', '1', { purl })])).toEqual({ added: [], removed: [], changed: [] });
  });

  it('what is excluded is no part of the product, until it ships', () => {
    const excluded = { scope: 'excluded' };
    expect(difference([npm('a', '1', excluded)], [npm('a', '2', excluded)])?.changed).toEqual([]);
    expect(difference([npm('a', '1', excluded)], [npm('a', '1')])?.added).toEqual(['pkg:npm/a@1']);
    expect(difference([npm('a', '1')], [npm('a', '1', excluded)])?.removed).toEqual(['pkg:npm/a@1']);
    expect(difference([npm('a', '1')], [npm('a', '2', { scope: 'optional' })])?.changed).toHaveLength(1);
  });

  it('the product and its own parts change with its commits, not with its dependencies', () => {
    const own = { properties: [{ name: 'cdx:npm:package:private', value: 'true' }] };
    const product = { type: 'application', name: 'pump', version: '2.4.0' };
    expect(difference([npm('core', '1', own)], [npm('core', '2', own), product])).toEqual({
      added: [],
      removed: [],
      changed: [],
    });
    expect(difference([npm('core', '1', own)], [npm('core', '1')])?.added).toEqual(['pkg:npm/core@1']);
  });

  it('is not there without a bill on both sides', () => {
    expect(assembleFacts(materialOf([bill('sbom', [])])).facts.changes.dependencies).toBeUndefined();
    expect(assembleFacts(materialOf([bill('baselineSbom', [])])).facts.changes.dependencies).toBeUndefined();
  });
});
