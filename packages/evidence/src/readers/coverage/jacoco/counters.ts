// The counters of a JaCoCo report, counted again and compared with what it declares.
import type { XmlElement } from '@rgrove/parse-xml';
import { quoted } from '../../../decode/shorten.ts';
import { childElements } from '../../../decode/xml.ts';
import { type Invalid, neededNumber } from '../invalid-at.ts';
import type { Ratio } from '../ratio.ts';

/** What is counted again. Complexity is made of branches and methods, and is not. */
const counted = ['INSTRUCTION', 'BRANCH', 'LINE', 'METHOD', 'CLASS'] as const;
export type JacocoCounts = Readonly<Record<(typeof counted)[number], Ratio>>;

export const none: Ratio = { covered: 0, total: 0 };
export const noCounts: JacocoCounts = { INSTRUCTION: none, BRANCH: none, LINE: none, METHOD: none, CLASS: none };

export function sumOfCounts(a: JacocoCounts, b: JacocoCounts): JacocoCounts {
  const sum = (type: keyof JacocoCounts): Ratio => ({
    covered: a[type].covered + b[type].covered,
    total: a[type].total + b[type].total,
  });
  return {
    INSTRUCTION: sum('INSTRUCTION'),
    BRANCH: sum('BRANCH'),
    LINE: sum('LINE'),
    METHOD: sum('METHOD'),
    CLASS: sum('CLASS'),
  };
}

/** The counters directly in an element, each type at most once. */
export function countersOf(element: XmlElement, invalid: Invalid): ReadonlyMap<string, Ratio> {
  const found = new Map<string, Ratio>();
  for (const counter of childElements(element)) {
    if (counter.name !== 'counter') continue;
    const { type = '' } = counter.attributes;
    if (type !== 'COMPLEXITY' && !counted.some((known) => known === type)) {
      throw invalid(counter, `type=${quoted(type)} of <counter> is not understood`);
    }
    if (found.has(type)) throw invalid(counter, `the counter ${type} stands there twice`, 'EVIDENCE_INCONSISTENT');
    const covered = neededNumber(counter, 'covered', invalid);
    found.set(type, { covered, total: covered + neededNumber(counter, 'missed', invalid) });
  }
  return found;
}

/**
 * A counter of nothing may be left out, and no other may.
 * @throws GateError EVIDENCE_INCONSISTENT where a counter of the element differs from what it holds
 */
export function checkCounters(element: XmlElement, held: Partial<JacocoCounts>, invalid: Invalid): void {
  const declared = countersOf(element, invalid);
  for (const type of counted) {
    const own = held[type];
    if (own === undefined) continue;
    const said = declared.get(type) ?? none;
    if (said.covered !== own.covered || said.total !== own.total) {
      const which = element.attributes.name === undefined ? '' : ` ${quoted(element.attributes.name)}`;
      const message = `the counter ${type} of the ${element.name}${which} says ${said.covered} of ${said.total} covered, it holds ${own.covered} of ${own.total}`;
      throw invalid(element, message, 'EVIDENCE_INCONSISTENT');
    }
  }
}
