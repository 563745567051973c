import { spawnSync } from 'node:child_process';
import * as sdk from '@open-policy-agent/opa-wasm';
import { beforeAll, describe, expect, it } from 'vitest';
import { capabilities } from './capabilities.ts';
import { RegoError } from './rego-error.ts';
import type { Modules } from './requests.ts';
import { openToolchain, type Toolchain } from './toolchain.ts';
import { ToolchainCrash } from './toolchain-crash.ts';

// The SDK is CommonJS, which its types do not say.
const { loadPolicySync } = (sdk as unknown as { default: typeof sdk }).default;

let rego: Toolchain;
beforeAll(async () => {
  rego = await openToolchain();
});

const rule = `# METADATA
# title: Requirements are verified
# custom:
#   id: VER-99
package rules.verification.verified

# METADATA
# description: What was looked at.
subjects contains item.id if some item in input.requirements.items

satisfied contains item.id if {
	some item in input.requirements.items
	item.verified == true
}
`;
const gate = `package gate

results[topic][name] := outcome if {
	some topic, name
	outcome := data.rules[topic][name]
}
`;
const modules: Modules = { 'rules/verified.rego': rule, 'gate.rego': gate };
const input = { requirements: { items: [{ id: 'REQ-1', verified: true }, { id: 'REQ-2' }] } };

/** What went wrong, so that a test can look at it; a call that succeeds fails the test. */
function refusal(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was refused');
}

describe('compile', () => {
  const entrypoints = ['gate/results', 'rules/verification/verified'];

  it('gives several entry points that run under the SDK', () => {
    const compiled = rego.compile({ modules, entrypoints, capabilities });
    expect(compiled.entrypoints).toEqual(entrypoints);
    const policy = loadPolicySync(compiled.wasm, {});
    expect(policy.evaluate(input, 'rules/verification/verified')).toEqual([
      { result: { subjects: ['REQ-1', 'REQ-2'], satisfied: ['REQ-1'] } },
    ]);
    expect(policy.evaluate(input, 'gate/results')[0].result.verification).toBeDefined();
    expect(Object.keys(policy.entrypoints).sort()).toEqual(entrypoints);
  });

  it('gives the same bytes whatever the order of modules and entry points', () => {
    const first = rego.compile({ modules, entrypoints, capabilities });
    const reversed = Object.fromEntries(Object.entries(modules).reverse());
    const second = rego.compile({ modules: reversed, entrypoints: entrypoints.toReversed(), capabilities });
    expect(Buffer.from(second.wasm).equals(first.wasm)).toBe(true);
  });

  it('refuses Rego that does not compile, with every diagnostic', () => {
    const error = refusal(() => rego.compile({ modules: { 'a.rego': 'package a\n\np := q\n' }, entrypoints: ['a/p'] }));
    expect(error).toBeInstanceOf(RegoError);
    expect(error).toMatchObject({
      code: 'REGO_INVALID',
      place: { path: 'a.rego', line: 3 },
      diagnostics: [{ line: 3 }],
    });
  });

  it.each([[['gate/missing']], [['gate/results', 'gate.results']], [[]]])(
    'refuses entry points that name nothing: %j',
    (wrong) => {
      expect(refusal(() => rego.compile({ modules, entrypoints: wrong }))).toBeInstanceOf(RegoError);
    },
  );
});

describe('format', () => {
  it('formats as OPA does, and leaves formatted text alone', () => {
    const formatted = rego.format({ modules: { 'a.rego': 'package   a\np if {  true }' } });
    expect(formatted).toEqual({ 'a.rego': 'package a\n\np := true\n' });
    expect(rego.format({ modules: formatted })).toEqual(formatted);
  });

  it('refuses what it cannot parse', () => {
    expect(refusal(() => rego.format({ modules: { 'a.rego': 'package a\np if {' } }))).toMatchObject({
      place: { path: 'a.rego', line: 2 },
    });
  });
});

describe('inspect', () => {
  it('gives every METADATA block with what it describes and where', () => {
    const [scopePackage, subjects] = rego.inspect({ modules });
    expect(scopePackage).toMatchObject({
      scope: 'package',
      path: 'data.rules.verification.verified',
      file: 'rules/verified.rego',
      line: 1,
      targetLine: 5,
      title: 'Requirements are verified',
      custom: { id: 'VER-99' },
    });
    expect(subjects).toMatchObject({ scope: 'rule', path: 'data.rules.verification.verified.subjects', line: 7 });
  });
});

describe('evaluate', () => {
  it('gives the value of an entry point and of a query', () => {
    expect(rego.evaluate({ modules, entrypoint: 'rules/verification/verified/satisfied', input }).value).toEqual([
      'REQ-1',
    ]);
    expect(rego.evaluate({ modules: {}, query: 'data.limit + 1', data: { limit: 2 } }).value).toBe(3);
  });

  it('tells undefined, null and false apart', () => {
    expect(rego.evaluate({ modules: {}, query: 'input' }).value).toBeUndefined();
    expect(rego.evaluate({ modules: {}, query: 'input', input: null }).value).toBeNull();
    expect(rego.evaluate({ modules: {}, query: 'input', input: false }).value).toBe(false);
  });

  it('traces only when asked, with places', () => {
    const request = { modules, entrypoint: 'rules/verification/verified', input };
    expect(rego.evaluate(request).trace).toBeUndefined();
    expect(rego.evaluate({ ...request, trace: true }).trace?.join('\n')).toContain('rules/verified.rego:13');
  });

  it('reports a conflict between rules at its place', () => {
    const conflict = { 'a.rego': 'package a\n\np := 1\n\np := 2\n' };
    expect(refusal(() => rego.evaluate({ modules: conflict, entrypoint: 'a/p' }))).toMatchObject({
      diagnostics: [{ file: 'a.rego', code: 'eval_conflict_error' }],
    });
  });

  it('refuses a query with several values instead of picking one', () => {
    expect(refusal(() => rego.evaluate({ modules: {}, query: '[1, 2][_]' }))).toBeInstanceOf(RegoError);
  });
});

describe('a fault inside the toolchain', () => {
  const nested = { 'deep.rego': `package deep\n\np := ${'['.repeat(60_000)}${']'.repeat(60_000)}\n` };

  it('comes back as a crash, and the next call works again', () => {
    expect(refusal(() => rego.check({ modules: nested, strict: true }))).toBeInstanceOf(ToolchainCrash);
    expect(rego.check({ modules, strict: true })).toEqual([]);
  });

  it('comes back as a crash with the stack when Go panics, and the next call works again', () => {
    const broken = { builtins: [{ name: 'plus' }], features: ['rego_v1'] };
    const error = refusal(() =>
      rego.check({ modules: { 'a.rego': 'package a\n\np := 1 + 2\n' }, capabilities: broken, strict: true }),
    );
    expect(error).toBeInstanceOf(ToolchainCrash);
    expect(error).toMatchObject({ details: expect.stringContaining('goroutine') });
    expect(rego.check({ modules, strict: true })).toEqual([]);
  });
});

describe('the process', () => {
  it('is opened once and knows its versions', async () => {
    expect(await openToolchain()).toBe(rego);
    expect(rego.versions).toEqual({ opa: '1.22.2', go: expect.stringMatching(/^go1\.\d+/) });
  });

  it('ends by itself with the toolchain open, and finds no new global', () => {
    const script = `
      const before = new Set(Object.getOwnPropertyNames(globalThis));
      const { openToolchain } = await import(${JSON.stringify(import.meta.resolve('./toolchain.ts'))});
      const rego = await openToolchain();
      rego.test({ modules: { 'a_test.rego': 'package a_test\\n\\ntest_a if true\\n' } });
      process.stdout.write(Object.getOwnPropertyNames(globalThis).filter((name) => !before.has(name)).join());`;
    const ended = spawnSync(
      process.execPath,
      ['--conditions=@gatehouse/source', '--input-type=module', '--eval', script],
      { encoding: 'utf8', timeout: 60_000 },
    );
    expect({ status: ended.status, stdout: ended.stdout, stderr: ended.stderr }).toEqual({
      status: 0,
      stdout: '',
      stderr: '',
    });
  });
});
