// Makes the readers of a requirements tool: its items become requirements, risk controls or trace links, in the same records as written ones.
import type { Reader } from '../../reader.ts';
import type { Position, ReaderInput, RecordReading } from '../../reading.ts';
import { checkedReading } from '../../records/read-record.ts';
import { ItemMapping } from './item-mapping.ts';
import type { ToolExport, ToolItem } from './tool-item.ts';

type ToolKind = 'requirements' | 'riskControls' | 'trace';

/** What differs between the tools. */
export interface ToolFormat {
  readonly format: string;
  readonly title: string;
  readonly notes: readonly string[];
  readonly looksLike: Reader['looksLike'];
  /** Types that are neither requirement, test nor risk control, in lower case, letters and digits alone. */
  readonly others: ReadonlySet<string>;
  readonly readItems: (input: ReaderInput) => ToolExport;
}

/** What holds for every tool, said on the page of each. */
const commonNotes = [
  'Without `types`, types named like test, test case, utest or TC are tests (kind trace), those named like risk control, mitigation or RC are risk controls, and all others but those named here are requirements; with `types`, exactly these are taken for the kind of the entry.',
  '`columns` names the attribute or kind of link for `title`, `kind`, `status`, `revision`, `location`, `items`, `test`, `refines` or `riskControls`; else the attribute of the same name counts, a requirement refines all that it links to but tests, and implements the risk controls that it links to.',
  'An item without status is `not stated`; a risk control without one of the four locations is refused; a trace link names the test that the attribute `test` gives, else the id of the test item.',
];

/** The readers of one tool: of risk controls, trace links and requirements. */
export function toolReaders(tool: ToolFormat): readonly Reader[] {
  const { format, title, notes, looksLike } = tool;
  const reader = (kind: ToolKind, what: string): Reader => ({
    format,
    kind,
    title: `${what} of a ${title}`,
    notes: [...notes, ...commonNotes],
    looksLike,
    read: (input) => readKind(kind, tool, input),
  });
  return [
    reader('riskControls', 'risk controls'),
    reader('trace', 'trace links'),
    reader('requirements', 'requirements'),
  ];
}

interface Row {
  readonly item: ToolItem;
  readonly value: object;
}

function readKind(kind: ToolKind, tool: ToolFormat, input: ReaderInput): RecordReading {
  const found = tool.readItems(input);
  const mapping = new ItemMapping(kind, found, tool.others, input);
  const rows: Row[] = mapping.items.flatMap((item) =>
    kind === 'trace'
      ? mapping.traceLinks(item).map((value) => ({ item, value }))
      : [{ item, value: kind === 'requirements' ? mapping.requirement(item) : mapping.riskControl(item) }],
  );
  const at = (pointer: string): Position => rows[Number(pointer.split('/')[2])]?.item.position ?? { line: 1 };
  const list = kind === 'trace' ? 'links' : kind;
  return checkedReading(
    kind,
    tool.format,
    { value: { [list]: rows.map(({ value }) => value) }, at, keyAt: at },
    input.path,
  );
}
