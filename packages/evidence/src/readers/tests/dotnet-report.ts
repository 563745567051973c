// What the XML reports of .NET test tools have in common: how they are decoded, refused, counted and dated.

import type { GateError } from '@gatehouse/schema';
import type { XmlElement } from '@rgrove/parse-xml';
import { instant } from '../../decode/instant.ts';
import { messageLimit, quoted, shorten } from '../../decode/shorten.ts';
import { type UnreadableCode, unreadable } from '../../decode/unreadable.ts';
import { childElements, readXml, type XmlDocument } from '../../decode/xml.ts';
import type { ReaderInput } from '../../reading.ts';
import { type RequirementIds, requirementIds } from './requirement-ids.ts';

const again = 'Run the tests again and keep the report as the test tool wrote it.';

export interface DotnetReport {
  readonly path: string;
  readonly document: XmlDocument;
  readonly requirementIds: RequirementIds;
}

/**
 * These tools put a byte order mark before the XML declaration. It is skipped here, unlike elsewhere: XML itself defines it as a sign of the
 * encoding that is no part of the document (XML 1.0, 4.3.3), so that no two readers can differ on it.
 */
export function readDotnetReport(input: ReaderInput): DotnetReport {
  const { bytes } = input;
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const document = readXml(marked ? { ...input, bytes: bytes.subarray(3) } : input, again);
  return { path: input.path, document, requirementIds: requirementIds(input.requirementIds) };
}

export function refuse(
  { path, document }: DotnetReport,
  element: XmlElement,
  message: string,
  { code = 'EVIDENCE_INVALID', next = again }: { readonly code?: UnreadableCode; readonly next?: string } = {},
): GateError {
  return unreadable(code, message, { path, ...document.at(element) }, next);
}

/** Children by name; any other name is refused, because it could hold results. */
export function childrenOf(report: DotnetReport, element: XmlElement, known: ReadonlySet<string>): XmlElement[] {
  const children = childElements(element);
  const strange = children.find(({ name }) => !known.has(name));
  if (strange !== undefined) throw refuse(report, strange, `<${strange.name}> in <${element.name}> is not understood`);
  return children;
}

export function childNamed(element: XmlElement, name: string): XmlElement | undefined {
  return childElements(element).find((child) => child.name === name);
}

/** The text at a path of children, shortened to a message; undefined when there is none. */
export function messageAt(element: XmlElement, ...names: readonly string[]): string | undefined {
  let at: XmlElement | undefined = element;
  for (const name of names) at = at === undefined ? undefined : childNamed(at, name);
  const text = at?.text.trim() ?? '';
  return text === '' ? undefined : shorten(text, messageLimit);
}

/**
 * Compares a counter with what the report holds; there are several numbers where versions of the tool count differently.
 * @throws GateError EVIDENCE_INCONSISTENT, EVIDENCE_INVALID
 */
export function compareCounter(
  report: DotnetReport,
  element: XmlElement,
  name: string,
  found: readonly [number, ...number[]],
): void {
  const declared = element.attributes[name];
  if (declared === undefined) return;
  if (!/^\d{1,9}$/.test(declared)) {
    throw refuse(report, element, `${name}=${quoted(declared)} of <${element.name}> is not a number`);
  }
  if (!found.includes(Number(declared))) {
    throw refuse(report, element, `<${element.name}> says ${name} ${declared}, the report holds ${found[0]}`, {
      code: 'EVIDENCE_INCONSISTENT',
      next: 'Run the tests again and keep the whole report; do not merge or cut reports by hand.',
    });
  }
}

/** Epoch milliseconds of an attribute; a time without zone is UTC, one in the first year of the calendar is none. */
export function timeOf(
  report: DotnetReport,
  element: XmlElement,
  name: string,
  text = element.attributes[name],
): number | undefined {
  if (text === undefined || text === '' || text.startsWith('0001-01-01')) return undefined;
  // One logger for NUnit writes a space after the T.
  const at = instant(text.replace('T ', 'T'), { withoutZone: 'utc' });
  if (at === undefined) throw refuse(report, element, `${name}=${quoted(text)} of <${element.name}> is not understood`);
  return at;
}

/** The earliest start and the latest end; no end where one of the parts does not say when it ended. */
export function spanOf(parts: readonly { readonly start?: number | undefined; readonly end?: number | undefined }[]): {
  readonly startedAt?: number;
  readonly finishedAt?: number;
} {
  const starts = parts.flatMap(({ start }) => (start === undefined ? [] : [start]));
  const ends = parts.flatMap(({ end }) => (end === undefined ? [] : [end]));
  const first = starts.reduce<number | undefined>((one, other) => Math.min(one ?? other, other), undefined);
  const last = ends.reduce<number | undefined>((one, other) => Math.max(one ?? other, other), undefined);
  return {
    ...(first === undefined ? {} : { startedAt: first }),
    ...(last === undefined || ends.length < parts.length ? {} : { finishedAt: last }),
  };
}

/** `<class>::<name>`; some tools write the class into the name once more. */
export function caseId(className: string, name: string): { readonly id: string; readonly name: string } {
  const short = className !== '' && name.startsWith(`${className}.`) ? name.slice(className.length + 1) : name;
  return { id: className === '' ? short : `${className}::${short}`, name: short };
}
