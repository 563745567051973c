// Makes the errors with which the readers of XML coverage reports refuse an element.
import type { GateError } from '@gatehouse/schema';
import type { XmlElement } from '@rgrove/parse-xml';
import { quoted } from '../../decode/shorten.ts';
import { type UnreadableCode, unreadable } from '../../decode/unreadable.ts';
import { childElements, type XmlDocument } from '../../decode/xml.ts';
import { wholeNumber } from './ratio.ts';

/** The error for an element, with its place. */
export type Invalid = (element: XmlElement, message: string, code?: UnreadableCode, next?: string) => GateError;

export function invalidAt(path: string, at: XmlDocument['at'], again: string): Invalid {
  return (element, message, code = 'EVIDENCE_INVALID', next = again) =>
    unreadable(code, message, { path, ...at(element) }, next);
}

/** The children of an element, all of which must have one of these names: an unknown one could hold what is not covered. */
export function knownChildren(element: XmlElement, names: readonly string[], invalid: Invalid): XmlElement[] {
  const children = childElements(element);
  const unknown = children.find(({ name }) => !names.includes(name));
  if (unknown !== undefined) throw invalid(unknown, `<${unknown.name}> in <${element.name}> is not understood`);
  return children;
}

/** The text of an attribute that must be there and not blank. */
export function neededText(element: XmlElement, name: string, invalid: Invalid): string {
  const value = element.attributes[name] ?? '';
  if (value.trim() === '') throw invalid(element, `<${element.name}> has no ${name}`);
  return value;
}

/** A count in an attribute that must be there. */
export function neededNumber(element: XmlElement, name: string, invalid: Invalid): number {
  const value = element.attributes[name];
  const count = wholeNumber(value);
  if (count !== undefined) return count;
  throw invalid(
    element,
    value === undefined
      ? `<${element.name}> has no ${name}`
      : `${name}=${quoted(value)} of <${element.name}> is not a whole number from 0`,
  );
}
