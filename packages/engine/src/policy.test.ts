import { GateError } from '@gatehouse/schema';
import { describe, expect, it } from 'vitest';
import { digestOfBytes } from './digest.ts';
import { packFiles } from './fixtures/pack.ts';
import { loadPolicy, type PolicyFiles } from './policy.ts';

const passing = { path: 'topic.passing', rego: 'subjects := {"a"}\nsatisfied := {"a"}\nfindings := set()' };

function refusal(files: PolicyFiles): GateError {
  try {
    loadPolicy(files);
  } catch (error) {
    if (error instanceof GateError) return error;
    throw error;
  }
  throw new Error('the pack was accepted');
}

function withManifest(files: PolicyFiles, change: (manifest: Record<string, unknown>) => void): PolicyFiles {
  const manifest = JSON.parse(new TextDecoder().decode(files.manifest)) as Record<string, unknown>;
  change(manifest);
  return { ...files, manifest: new TextEncoder().encode(JSON.stringify(manifest)) };
}

describe('a pack that cannot be trusted is refused', () => {
  it('a module that is not the one of the manifest', async () => {
    const files = await packFiles([passing]);
    const other = await packFiles([{ ...passing, rego: passing.rego.replace('"a"}', '"b"}') }]);
    expect(refusal({ ...files, wasm: other.wasm })).toMatchObject({ code: 'POLICY_DIGEST_MISMATCH', exitCode: 5 });
  });

  it('a pack that is not the pinned one, though module and manifest agree', async () => {
    const files = await packFiles([passing]);
    const pinned = { wasm: digestOfBytes(files.wasm), manifest: digestOfBytes('another manifest') };
    expect(refusal({ ...files, pinned })).toMatchObject({ code: 'POLICY_DIGEST_MISMATCH' });
    expect(loadPolicy({ ...files, pinned: { ...pinned, manifest: digestOfBytes(files.manifest) } }).manifest.name).toBe(
      'test',
    );
  });

  it('a pack without rules', async () => {
    const files = withManifest(await packFiles([passing]), (manifest) => {
      manifest.rules = [];
    });
    expect(refusal(files)).toMatchObject({ code: 'RULES_NONE', exitCode: 3 });
  });

  it('two rules with one id', async () => {
    const files = await packFiles([passing, { ...passing, path: 'topic.other', id: 'T-01' }]);
    expect(refusal(files)).toMatchObject({ code: 'POLICY_INVALID' });
  });

  it('a manifest that lists a rule the module does not hold', async () => {
    const files = withManifest(await packFiles([passing]), (manifest) => {
      const [rule] = manifest.rules as object[];
      manifest.rules = [rule, { ...rule, id: 'T-02', path: 'topic.ghost' }];
    });
    expect(refusal(files).message).toContain('rules/topic/ghost');
  });

  it('a manifest that is not JSON', async () => {
    const files = await packFiles([passing]);
    expect(refusal({ ...files, manifest: new TextEncoder().encode('{"rules":') })).toMatchObject({
      code: 'POLICY_INVALID',
    });
  });

  it('a module that imports more than OPA does', async () => {
    // (module (import "wasi" "proc_exit" (func)))
    const wasm = new Uint8Array([
      0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 1, 4, 1, 0x60, 0, 0, 2, 18, 1, 4, 0x77, 0x61, 0x73, 0x69, 9, 0x70, 0x72, 0x6f,
      0x63, 0x5f, 0x65, 0x78, 0x69, 0x74, 0, 0,
    ]);
    const files = withManifest(await packFiles([passing]), (manifest) => {
      manifest.wasm = { file: 'policy.wasm', sha256: digestOfBytes(wasm) };
    });
    expect(refusal({ ...files, wasm })).toMatchObject({
      code: 'POLICY_IMPORT',
      message: expect.stringContaining('wasi.proc_exit'),
    });
  });

  it('a module that calls a builtin of the host, which would fail only when called', async () => {
    const files = await packFiles([
      { ...passing, rego: 'subjects := {sprintf("%d", [1])}\nsatisfied := subjects\nfindings := set()' },
    ]);
    expect(refusal(files)).toMatchObject({ code: 'POLICY_BUILTIN', message: expect.stringContaining('sprintf') });
  });

  it('bytes that are not WebAssembly', async () => {
    const wasm = new TextEncoder().encode('not a module');
    const files = withManifest(await packFiles([passing]), (manifest) => {
      manifest.wasm = { file: 'policy.wasm', sha256: digestOfBytes(wasm) };
    });
    expect(refusal({ ...files, wasm })).toMatchObject({ code: 'POLICY_INVALID' });
  });
});
