// What an item of a requirements tool is, whichever tool it comes from: a requirement, a test case, a risk control, or something else.
import type { Position } from '../../reading.ts';

/** A link as the tool writes it, from the item that holds it. */
export interface ToolLink {
  /** Name of the kind of link in the tool. */
  readonly role: string;
  /** Id of the item that it leads to. */
  readonly to: string;
  /** Revision of that item that was linked, where the tool keeps it. */
  readonly revision?: string;
}

export interface ToolItem {
  /** Empty for an item that has none; it is refused where it is what is read. */
  readonly id: string;
  /** Type of the item, as the tool names it. */
  readonly type: string;
  readonly title?: string;
  readonly status?: string;
  readonly revision?: string;
  /** False for what the tool itself marks as not part of this release. */
  readonly inScope: boolean;
  /** Why the tool, or its own record of reviews, says that the item has to be looked at again. */
  readonly suspectReasons: readonly string[];
  /** Attributes that hold text, by the name that the tool gives them. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly links: readonly ToolLink[];
  readonly position: Position;
}

/** Everything that one file holds. */
export interface ToolExport {
  readonly items: readonly ToolItem[];
  /** Every type that the file declares or uses; absent where one file cannot know. */
  readonly types?: ReadonlySet<string>;
  /** Every attribute and kind of link that the file declares or uses; absent where one file cannot know. */
  readonly names?: ReadonlySet<string>;
  /** Whether the ids of the items were taken from where `columns.id` says. */
  readonly takesId?: true;
}

export type ItemClass = 'requirement' | 'riskControl' | 'test' | 'other';

const testTypes = new Set(['test', 'tests', 'testcase', 'testcases', 'tst', 'tc', 'utest', 'itest', 'stest']);
const riskControlTypes = new Set(['riskcontrol', 'riskcontrols', 'riskcontrolmeasure', 'mitigation', 'rc']);

/** What a type means by its name alone, in any case and with or without hyphens: what is nothing else counts as a requirement. */
export function classOfType(type: string, others: ReadonlySet<string>): ItemClass {
  const plain = type.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  if (testTypes.has(plain)) return 'test';
  if (riskControlTypes.has(plain)) return 'riskControl';
  return others.has(plain) ? 'other' : 'requirement';
}
