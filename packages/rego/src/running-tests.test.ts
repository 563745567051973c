import { beforeAll, describe, expect, it } from 'vitest';
import { capabilities } from './capabilities.ts';
import { openToolchain, type Toolchain } from './toolchain.ts';

let rego: Toolchain;
beforeAll(async () => {
  rego = await openToolchain();
});

const rule = `package limits

allowed if input.size <= data.limit

refused if {
	input.size > data.limit
	input.strict
}
`;
const ruleTest = `package limits_test

import data.limits

test_allowed_below_the_limit if limits.allowed with input as {"size": 1}

test_allowed_above_the_limit if {
	limits.allowed with input as {"size": 1}
	limits.allowed with input as {"size": 9}
}

test_sizes[name] if {
	some name, size in {"small": 1, "large": 9}
	limits.allowed with input as {"size": size}
}

test_conflict if conflicting

conflicting := 1

conflicting := 2

test_prints if print("seen", data.limit)

todo_test_later if false
`;
const modules = { 'limits.rego': rule, 'limits_test.rego': ruleTest };
const data = { limit: 5 };

describe('test', () => {
  it('tells pass, fail, error and skip apart, each with its place', () => {
    const { results } = rego.test({ modules, data, capabilities });
    expect(results.map(({ name, line, outcome }) => [name, line, outcome])).toEqual([
      ['test_allowed_below_the_limit', 5, 'pass'],
      ['test_allowed_above_the_limit', 7, 'fail'],
      ['test_sizes', 12, 'fail'],
      ['test_conflict', 17, 'error'],
      ['test_prints', 23, 'pass'],
      ['todo_test_later', 25, 'skip'],
    ]);
    expect(new Set(results.map((result) => `${result.file} ${result.package}`))).toEqual(
      new Set(['limits_test.rego data.limits_test']),
    );
  });

  it('says which line and which case failed, why a test broke, and what it printed', () => {
    const { results } = rego.test({ modules, data, capabilities });
    const [, failed, table, broken, printing] = results;
    expect(failed?.failedLine).toBe(9);
    expect(table?.failedCases).toEqual(['large']);
    expect(broken?.error).toContain('eval_conflict_error');
    expect(printing?.output).toBe('seen 5\n');
    expect(results[0]?.failedLine).toBeUndefined();
  });

  it('reports coverage only when asked, by whole lines', () => {
    expect(rego.test({ modules, data, capabilities }).coverage).toBeUndefined();
    const { coverage } = rego.test({ modules, data, capabilities, coverage: true });
    expect(coverage?.files['limits.rego']).toEqual({
      covered: [{ start: 3, end: 3 }],
      notCovered: [{ start: 5, end: 7 }],
      percent: 25,
    });
    expect(coverage?.percent).toBeLessThan(100);
  });

  it('lists a module that no test touches as not covered, instead of leaving it out', () => {
    const untouched = { 'a.rego': 'package a\n\np if input.x\n', 'a_test.rego': 'package a_test\n\ntest_a if true\n' };
    expect(rego.test({ modules: untouched, coverage: true }).coverage?.files['a.rego']?.percent).toBe(0);
  });

  it('refuses a test that calls a builtin the host does not provide', () => {
    const clock = { 'a_test.rego': 'package a_test\n\ntest_a if time.now_ns() > 0\n' };
    expect(() => rego.test({ modules: clock, capabilities })).toThrow(/time\.now_ns/);
  });

  it('finds no tests where there are none', () => {
    expect(rego.test({ modules: { 'limits.rego': rule }, capabilities }).results).toEqual([]);
  });
});
