import type { Profile, RuleEntry, RuleManifest } from '@gatehouse/schema';
import { GateError } from '@gatehouse/schema';
import { describe, expect, it } from 'vitest';
import type { Layer } from './layers.ts';
import { resolveProfile } from './resolve-profile.ts';

type Rules = NonNullable<Profile['rules']>;

const entry = (id: string, path: string, parameters: RuleEntry['parameters'] = {}): RuleEntry => ({
  id,
  path,
  title: id,
  description: id,
  clauses: [],
  stage: 'candidate',
  evidence: ['git'],
  consults: [],
  waiver: 'W1',
  message: 'm',
  solution: 's',
  emptyIs: 'pass',
  parameters,
  notCovered: [],
});

const manifest: RuleManifest = {
  name: 'pack',
  version: '1',
  wasm: { file: 'policy.wasm', sha256: `sha256:${'0'.repeat(64)}` },
  opa: '1',
  entrypoints: ['gate/results'],
  rules: [
    entry('ANOM-01', 'anomalies.list_current', {
      maxAgeHours: { type: 'integer', minimum: 1, stricter: 'lower' },
      roles: { type: 'array', items: { type: 'string' }, stricter: 'more' },
      ages: { type: 'object', additionalProperties: { type: 'integer', stricter: 'lower' } },
      name: { type: 'string', enum: ['a', 'b'] },
      builders: { type: 'array', items: { type: 'string', minLength: 1 }, stricter: 'fewer', uniqueItems: true },
    }),
    entry('ID-01', 'identity.version_unused'),
  ],
};

const base: Rules = {
  'ANOM-01': {
    level: 'block',
    parameters: { maxAgeHours: 24, roles: ['quality'], ages: { scan: 3 }, name: 'a', builders: [] },
  },
  'ID-01': { level: 'block', lock: true },
};

let line = 0;
const layer = (name: string, rules: Rules): Layer => ({
  name,
  sha256: `sha256:${'1'.repeat(64)}`,
  rules,
  originOf: (pointer) => ({ layer: `${name} ${pointer}`, path: `${name}.yaml`, line: ++line }),
});

const resolve = (...layers: Rules[]) =>
  resolveProfile([manifest], { all: [base, ...layers].map((rules, i) => layer(`layer${i}`, rules)), builtIn: 1 });

function errorOf(work: () => unknown): GateError {
  try {
    work();
  } catch (error) {
    if (error instanceof GateError) return error;
    throw error;
  }
  throw new Error('no error');
}

describe('merging', () => {
  it('takes the last layer for each single value, and tells its origin', () => {
    const { rules } = resolve(
      { 'ANOM-01': { parameters: { maxAgeHours: 12 } } },
      { 'anomalies.list_current': { level: 'warn' } },
    );
    const setting = rules['ANOM-01'];
    expect(setting).toMatchObject({ level: 'warn', parameters: { maxAgeHours: 12, roles: ['quality'] } });
    expect(setting?.levelFrom.layer).toBe('layer2 /rules/anomalies.list_current/level');
    expect(setting?.parametersFrom.maxAgeHours?.layer).toBe('layer1 /rules/ANOM-01/parameters/maxAgeHours');
    expect(setting?.parametersFrom.roles?.layer).toBe('layer0 /rules/ANOM-01/parameters/roles');
  });

  it('refuses a rule that is set by id and by path in one layer', () => {
    const both = { 'ANOM-01': { level: 'warn' }, 'anomalies.list_current': { level: 'block' } } as const;
    expect(errorOf(() => resolve(both)).code).toBe('PROFILE_INVALID');
  });
});

describe('what nobody may leave open', () => {
  it.each([
    ['an unknown rule', { 'ANOM-O1': { level: 'off' } }, 'RULE_UNKNOWN', 'did you mean "ANOM-01"'],
    ['an unknown path', { 'anomalies.list_curent': { level: 'off' } }, 'RULE_UNKNOWN', 'anomalies.list_current'],
    ['a prototype name', { constructor: { level: 'off' } }, 'RULE_UNKNOWN', 'constructor'],
    ['an unknown parameter', { 'ANOM-01': { parameters: { maxAgeHour: 1 } } }, 'RULE_PARAMETER_UNKNOWN', 'maxAgeHours'],
    [
      'a wrong type',
      { 'ANOM-01': { parameters: { maxAgeHours: '24' } } },
      'RULE_PARAMETER_INVALID',
      'must be a integer',
    ],
    [
      'a value below the minimum',
      { 'ANOM-01': { parameters: { maxAgeHours: 0 } } },
      'RULE_PARAMETER_INVALID',
      'at least 1',
    ],
    ['a wrong entry', { 'ANOM-01': { parameters: { roles: ['a', 1] } } }, 'RULE_PARAMETER_INVALID', 'must be a string'],
    ['a word outside the list', { 'ANOM-01': { parameters: { name: 'c' } } }, 'RULE_PARAMETER_INVALID', 'one of a, b'],
  ] as [string, Rules, string, string][])('refuses %s, with its line', (_, rules, code, text) => {
    const error = errorOf(() => resolve(rules));
    expect(error.code).toBe(code);
    expect(error.message).toContain(text);
    expect(error.place).toMatchObject({ path: 'layer1.yaml', line: expect.any(Number) });
  });

  it('refuses a rule without level, and a parameter without value', () => {
    const only = (rules: Rules) =>
      errorOf(() => resolveProfile([manifest], { all: [layer('x', rules)], builtIn: 1 })).code;
    expect(only({ 'ID-01': { level: 'warn' } })).toBe('RULE_LEVEL_MISSING');
    expect(only({ ...base, 'ANOM-01': { level: 'block', parameters: { maxAgeHours: 1 } } })).toBe(
      'RULE_PARAMETER_MISSING',
    );
  });

  it('lets a rule be off without its parameters, with the reason, and asks for them when it is switched on', () => {
    const off = { ...base, 'ANOM-01': { level: 'off', reason: 'Does not fit.' } } as const;
    const { rules } = resolveProfile([manifest], { all: [layer('x', off)], builtIn: 1 });
    expect(rules['ANOM-01']).toMatchObject({ level: 'off', reason: 'Does not fit.', parameters: {} });
    const on = [layer('x', off), layer('own', { 'ANOM-01': { level: 'block' } })];
    expect(errorOf(() => resolveProfile([manifest], { all: on, builtIn: 1 })).code).toBe('RULE_PARAMETER_MISSING');
  });

  it('forgets the reason of a level that a later layer changes', () => {
    const reasoned = { 'ID-01': { level: 'warn', reason: 'Small team.' } } as const;
    const unlocked = { ...base, 'ID-01': { level: 'block' } } as const;
    const { rules } = resolveProfile([manifest], {
      all: [layer('x', unlocked), layer('y', reasoned), layer('z', { 'ID-01': { level: 'block' } })],
      builtIn: 1,
    });
    expect(rules['ID-01']?.reason).toBeUndefined();
  });

  it('refuses to run no rule at all', () => {
    const unlocked = { ...base, 'ID-01': { level: 'block' } } as const;
    const off = { 'ANOM-01': { level: 'off' }, 'ID-01': { level: 'off' } } as const;
    const layers = { all: [layer('built-in', unlocked), layer('own', off)], builtIn: 1 };
    expect(errorOf(() => resolveProfile([manifest], layers))).toMatchObject({ code: 'RULES_NONE', exitCode: 3 });
  });

  it('refuses a parameter schema that it does not understand whole', () => {
    const odd = {
      ...manifest,
      rules: [entry('ODD-01', 'odd.rule', { p: { type: 'string', format: 'date' } })],
    } as RuleManifest;
    const layers = { all: [layer('x', { 'ODD-01': { level: 'block', parameters: { p: 'x' } } })], builtIn: 1 };
    expect(errorOf(() => resolveProfile([odd], layers)).code).toBe('POLICY_INVALID');
  });
});

describe('a lock', () => {
  const locked: Rules = { 'ANOM-01': { lock: true, parameters: { roles: ['quality', 'safety'] } } };

  it.each([
    ['a level', { 'ANOM-01': { level: 'warn' } }],
    ['a condition', { 'ANOM-01': { applies: { connected: true } } }],
    ['a number', { 'ANOM-01': { parameters: { maxAgeHours: 25 } } }],
    ['a list', { 'ANOM-01': { parameters: { roles: ['quality'] } } }],
    ['a list by exchange', { 'ANOM-01': { parameters: { roles: ['quality', 'other'] } } }],
    ['a bound that is dropped', { 'ANOM-01': { parameters: { ages: {} } } }],
    ['a value without direction', { 'ANOM-01': { parameters: { name: 'b' } } }],
    ['the lock itself', { 'ANOM-01': { lock: false } }],
  ] as [string, Rules][])('refuses to loosen %s, naming who locked and who tried', (_, rules) => {
    const error = errorOf(() => resolve(locked, rules));
    expect(error.code).toBe('PROFILE_LOCKED');
    expect(error.message).toContain('ANOM-01 is locked by layer1');
    expect(error.place?.path).toBe('layer2.yaml');
  });

  it('lets later layers tighten', () => {
    const { rules, loosened } = resolve(locked, {
      'ANOM-01': {
        parameters: {
          maxAgeHours: 12,
          roles: ['safety', 'quality', 'clinical'],
          ages: { scan: 2, tests: 9 },
          name: 'a',
        },
      },
    });
    expect(rules['ANOM-01']?.parameters).toMatchObject({ maxAgeHours: 12, ages: { scan: 2, tests: 9 } });
    expect(rules['ANOM-01']?.lockedBy?.layer).toBe('layer1 /rules/ANOM-01/lock');
    expect(loosened).toEqual([]);
  });
});

describe('a list that the built-in profile leaves empty, so that nothing is accepted', () => {
  const parametersOf = (builders: string[], lock = false): Rules => ({ 'ANOM-01': { lock, parameters: { builders } } });

  it('may be filled under a lock, and is not told as loosened', () => {
    const locked: Rules = { 'ANOM-01': { lock: true } };
    const { rules, loosened } = resolve(locked, parametersOf(['pipeline'], true));
    expect(rules['ANOM-01']?.parameters.builders).toEqual(['pipeline']);
    expect(loosened).toEqual([]);
  });

  it('may not be widened once a layer with a lock has filled it', () => {
    const error = errorOf(() => resolve(parametersOf(['pipeline'], true), parametersOf(['pipeline', 'laptop'], true)));
    expect(error.code).toBe('PROFILE_LOCKED');
  });

  it('may not be filled when a company layer emptied it under a lock', () => {
    expect(errorOf(() => resolve(parametersOf([], true), parametersOf(['laptop'], true))).code).toBe('PROFILE_LOCKED');
  });

  it('is weaker than one that the built-in profile filled', () => {
    const filled = {
      ...base,
      'ANOM-01': { ...base['ANOM-01'], parameters: { ...base['ANOM-01']?.parameters, builders: ['a'] } },
    };
    const layers = [layer('built-in', filled), layer('own', parametersOf(['a', 'b']))];
    expect(resolveProfile([manifest], { all: layers, builtIn: 1 }).loosened).toMatchObject([
      { setting: 'parameters.builders', from: '["a"]', to: '["a","b"]' },
    ]);
  });
});

describe('adding to a list', () => {
  const adding = (roles: unknown): Rules => ({ 'ANOM-01': { parameters: { roles: { add: roles } } } });

  it('keeps the entries of earlier layers and where they are from, under a lock too', () => {
    const { rules, loosened } = resolve({ 'ANOM-01': { lock: true } }, adding(['safety', 'quality']), adding(['x']));
    const setting = rules['ANOM-01'];
    expect(setting?.parameters.roles).toEqual(['quality', 'safety', 'x']);
    expect(setting?.parametersFrom.roles?.layer).toBe('layer0 /rules/ANOM-01/parameters/roles');
    expect(setting?.parametersAddedBy?.roles?.map((origin) => origin.layer)).toEqual([
      'layer2 /rules/ANOM-01/parameters/roles',
      'layer3 /rules/ANOM-01/parameters/roles',
    ]);
    expect(loosened).toEqual([]);
  });

  it('is forgotten when a later layer gives the whole list', () => {
    const { rules } = resolve(adding(['safety']), { 'ANOM-01': { parameters: { roles: ['quality'] } } });
    expect(rules['ANOM-01']).toMatchObject({ parameters: { roles: ['quality'] }, parametersAddedBy: {} });
  });

  it.each([
    ['where more entries ask for less', { builders: { add: ['x'] } }, 'takes no "add"'],
    ['of entries that do not fit', { roles: { add: [1] } }, 'must be a string'],
    ['of something that is no list', { roles: { add: 'safety' } }, 'must be a array'],
    ['beside something else', { roles: { add: ['x'], remove: ['quality'] } }, 'must be a array'],
    ['to a number', { maxAgeHours: { add: [1] } }, 'must be a integer'],
  ])('is refused %s', (_, parameters, text) => {
    const error = errorOf(() => resolve({ 'ANOM-01': { parameters } }));
    expect(error).toMatchObject({ code: 'RULE_PARAMETER_INVALID', message: expect.stringContaining(text) });
  });
});

describe('what was loosened', () => {
  it('lists levels, conditions and parameters weaker than the built-in profile, with their origin', () => {
    const { loosened } = resolve({
      'ANOM-01': { level: 'warn', applies: { connected: true }, parameters: { maxAgeHours: 48, roles: [], name: 'b' } },
    });
    expect(loosened.map(({ setting, from, to }) => [setting, from, to])).toEqual([
      ['level', 'block', 'warn'],
      ['applies', '{}', '{"connected":true}'],
      ['parameters.maxAgeHours', '24', '48'],
      ['parameters.roles', '["quality"]', '[]'],
    ]);
    expect(loosened[0]?.origin).toMatchObject({ path: 'layer1.yaml', layer: 'layer1 /rules/ANOM-01/level' });
  });

  it('does not list what a later layer made good again', () => {
    const { loosened } = resolve({ 'ANOM-01': { level: 'off' } }, { 'ANOM-01': { level: 'block' } });
    expect(loosened).toEqual([]);
  });
});
