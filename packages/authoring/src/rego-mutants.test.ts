// Mutants of Rego: each differs in one place that decides, and never in text that does not.
import { describe, expect, it } from 'vitest';
import { mutantsOf } from './rego-mutants.ts';

const module = `# The limit is 3, and "not" everything == true.
package rules.pump.limits

import data.lib.brief

findings contains dose.id if {
	some dose in input.doses
	not dose.checked
	dose.rate >= 3
	every limit in dose.limits {
		limit.text != "not 3 == true"
	}
}

limits := [limit |
	some limit in input.limits
	limit.set == true
]
`;

const changed = mutantsOf(module).map(({ kind, line, before, after }) => `${kind} ${line}: ${before} → ${after}`);

describe('mutants', () => {
  it('drop each definition and each statement, those of "every" and of comprehensions too', () => {
    const drops = changed.filter((change) => change.startsWith('drop'));
    expect(drops.map((change) => change.replace(/: .*/, ''))).toEqual([
      'drop 6',
      'drop 7',
      'drop 8',
      'drop 9',
      'drop 10',
      'drop 11',
      'drop 15',
      'drop 16',
      'drop 17',
    ]);
  });

  it('flip comparisons, truths and negations', () => {
    expect(changed.filter((change) => change.startsWith('flip'))).toEqual([
      'flip 8: not dose.checked → dose.checked',
      'flip 9: dose.rate >= 3 → dose.rate > 3',
      'flip 11: limit.text != "not 3 == true" → limit.text == "not 3 == true"',
      'flip 17: limit.set == true → limit.set != true',
      'flip 17: limit.set == true → limit.set == false',
    ]);
  });

  it('shift numbers both ways', () => {
    expect(changed.filter((change) => change.startsWith('shift'))).toEqual([
      'shift 9: dose.rate >= 3 → dose.rate >= 2',
      'shift 9: dose.rate >= 3 → dose.rate >= 4',
    ]);
  });

  it('leave a body that would be empty with a statement that is always true', () => {
    const alone = mutantsOf('package a\n\nb if {\n\tinput.c\n}\n').find(({ line }) => line === 4);
    expect(alone?.source).toBe('package a\n\nb if {\n\ttrue\n}\n');
  });

  it('each differ from the module, and from each other', () => {
    const sources = mutantsOf(module).map(({ source }) => source);
    expect(new Set([module, ...sources]).size).toBe(sources.length + 1);
  });
});
