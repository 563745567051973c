// Knows every test that a report tells of, so that a link by name finds its test.
import type { Source } from '@gatehouse/schema';
import { type Assembly, kindOf, placeOf, readingsOf } from './assembly.ts';
import { sortedSet } from './order.ts';

export interface TestCatalogue {
  /**
   * The id of the test that a link means: the text itself when it is an id, the id of the one test of that name, else the text itself
   * (a test that no report knows). A name that several tests have means none of them and is noted as TEST_AMBIGUOUS.
   */
  readonly resolve: (text: string, source: Source) => string;
}

export function testCatalogue(assembly: Assembly): TestCatalogue {
  const ids = new Set<string>();
  const idsByName = new Map<string, Set<string>>();
  for (const { reading } of readingsOf(assembly, 'tests')) {
    for (const { id, name } of reading.cases) {
      ids.add(id);
      const named = idsByName.get(name);
      if (named === undefined) idsByName.set(name, new Set([id]));
      else named.add(id);
    }
  }
  return {
    resolve: (text, source) => {
      if (ids.has(text)) return text;
      const found = sortedSet(idsByName.get(text));
      const [only] = found;
      if (found.length <= 1) return only ?? text;
      assembly.note({
        code: 'TEST_AMBIGUOUS',
        message: `${found.length} tests are named ${JSON.stringify(text)}, among them ${found.slice(0, 3).join(', ')}`,
        place: placeOf(source),
        next: 'Write the id of the test: its class, two colons and its name.',
        kind: kindOf(source),
      });
      return text;
    },
  };
}
