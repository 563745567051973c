// Reads strict XML without document type: a tree of elements, each with its place in the file.
import { parseXml, XmlElement, XmlError } from '@rgrove/parse-xml';
import type { Position, ReaderInput } from '../reading.ts';
import { type LineColumn, lineIndex } from './line-index.ts';
import { parsePlainXml } from './plain-xml.ts';
import { decodeText } from './text.ts';
import { unreadable } from './unreadable.ts';
import { surveyXml, type XmlExpectation, xmlLimits } from './xml-survey.ts';

export interface XmlDocument {
  readonly root: XmlElement;
  /** Where an element of the document begins. */
  readonly at: (element: XmlElement) => Position & LineColumn;
}

/**
 * Parses a whole file. A document type is refused (it can declare entities and name other files), so are undefined
 * entities, encodings other than UTF-8, more than 256 levels, and more than 256 attributes on one element.
 * A format whose tools write one may ask for `documentType: 'external'`: then a document type without declarations of its own is passed over,
 * and what it names is never opened.
 * @param again what to do when the file is broken, as an instruction
 * @param expected what is read, with its article, for messages
 * @throws GateError EVIDENCE_TOO_LARGE, EVIDENCE_ENCODING, EVIDENCE_DOCTYPE, EVIDENCE_LIMIT, EVIDENCE_INVALID
 */
export function readXml(
  input: ReaderInput,
  again: string,
  { what = 'a test report', documentType = 'refused' }: Partial<XmlExpectation> = {},
): XmlDocument {
  const text = decodeText(input);
  const place = lineIndex(text);
  const plain = parsePlainXml(text, xmlLimits);
  if (plain !== undefined) {
    return { root: plain, at: (element) => place(element.start) };
  }
  const problem = surveyXml(text, { what, documentType });
  if (problem !== undefined) {
    const { code, message, next } = problem;
    throw unreadable(code, message, { path: input.path, ...place(problem.offset) }, next ?? again);
  }
  const root = parse(text, input.path, again);
  return { root, at: (element) => place(element.start) };
}

/** The elements directly inside an element, in order. */
export function childElements(element: XmlElement): XmlElement[] {
  return element.children.length === 0 ? [] : element.children.filter((child) => child instanceof XmlElement);
}

function parse(text: string, path: string, again: string): XmlElement {
  try {
    const { root } = parseXml(text, { includeOffsets: true });
    if (root !== null) {
      return root;
    }
  } catch (error) {
    if (!(error instanceof XmlError)) {
      throw error;
    }
    const { line, column } = error;
    // The parser's message ends with the place and an excerpt of the file; the place is said once, by the error.
    const reason = error.message.slice(0, error.message.lastIndexOf(` (line ${line}, column ${column})`));
    throw unreadable('EVIDENCE_INVALID', `not well-formed XML: ${reason}`, { path, line, column }, again);
  }
  throw unreadable('EVIDENCE_INVALID', 'not well-formed XML: there is no root element', { path }, again);
}
