// Looks over XML before it is parsed, for what the parser would not refuse or not survive: document types, depth, truncation.
import { quoted } from './shorten.ts';
import type { UnreadableCode } from './unreadable.ts';

export interface SurveyProblem {
  readonly code: UnreadableCode;
  readonly message: string;
  /** In UTF-16 code units. */
  readonly offset: number;
  readonly next?: string;
}

/** Levels, attributes of one element, and characters in one place. */
export const xmlLimits = { depth: 256, attributes: 256, text: 16 * 1024 * 1024 } as const;

/** What is read, for messages (`a test report`), and whether it may name a document type that stands in another file. */
export interface XmlExpectation {
  readonly what: string;
  readonly documentType: 'refused' | 'external';
}

/**
 * The first problem, or undefined. Where the markup itself is malformed the survey stops without a word: the parser
 * refuses the same place with a better message.
 */
export function surveyXml(text: string, expected: XmlExpectation): SurveyProblem | undefined {
  const declared = /^<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([^"']*)["']/.exec(text)?.[1];
  if (declared !== undefined && !/^(utf-?8|us-ascii)$/i.test(declared)) {
    return {
      code: 'EVIDENCE_ENCODING',
      message: `the file declares the encoding ${quoted(declared)}; only UTF-8 is read`,
      offset: 0,
      next: 'Write the file as UTF-8, and say so in its first line.',
    };
  }
  if (text.trim() === '') {
    return { code: 'EVIDENCE_INVALID', message: 'the file is empty', offset: 0 };
  }
  const open: { readonly name: string; readonly offset: number }[] = [];
  for (let at = text.indexOf('<'), last = 0; at !== -1; at = text.indexOf('<', last)) {
    if (at - last > xmlLimits.text) {
      return limit(`more than ${xmlLimits.text} characters of text in one place`, last);
    }
    const step = markup(text, at, expected);
    switch (step.kind) {
      case 'problem':
        return step.problem;
      case 'malformed':
        return undefined;
      case 'truncated':
        return truncated(open.at(-1), step.what, at);
      case 'other':
        break;
      case 'end':
        if (open.pop()?.name !== step.name) {
          return undefined;
        }
        break;
      case 'start':
        if (step.attributes > xmlLimits.attributes) {
          return limit(`<${step.name}> has more than ${xmlLimits.attributes} attributes`, at);
        }
        if (!step.selfClosing) {
          open.push({ name: step.name, offset: at });
        }
        if (open.length > xmlLimits.depth) {
          return limit(`elements are nested deeper than ${xmlLimits.depth}`, at);
        }
    }
    last = step.end;
  }
  const unclosed = open.at(-1);
  return unclosed === undefined ? undefined : truncated(unclosed, undefined, text.length);
}

type Step =
  | {
      readonly kind: 'start';
      readonly name: string;
      readonly attributes: number;
      readonly selfClosing: boolean;
      readonly end: number;
    }
  | { readonly kind: 'end'; readonly name: string; readonly end: number }
  | { readonly kind: 'other'; readonly end: number }
  | { readonly kind: 'truncated'; readonly what: string }
  | { readonly kind: 'malformed' }
  | { readonly kind: 'problem'; readonly problem: SurveyProblem };

const delimited: readonly (readonly [open: string, close: string, what: string])[] = [
  ['<!--', '-->', 'comment'],
  ['<![CDATA[', ']]>', 'CDATA section'],
  ['<?', '?>', 'processing instruction'],
];

function markup(text: string, at: number, expected: XmlExpectation): Step {
  for (const [opening, closing, what] of delimited) {
    if (text.startsWith(opening, at)) {
      const end = text.indexOf(closing, at + opening.length);
      return end === -1 ? { kind: 'truncated', what } : { kind: 'other', end: end + closing.length };
    }
  }
  if (text.startsWith('<!DOCTYPE', at)) {
    return documentType(text, at, expected);
  }
  if (text.startsWith('<!', at)) {
    return { kind: 'malformed' };
  }
  if (text.startsWith('</', at)) {
    const end = text.indexOf('>', at);
    return end === -1
      ? { kind: 'truncated', what: 'end tag' }
      : { kind: 'end', name: text.slice(at + 2, end).trimEnd(), end: end + 1 };
  }
  return startTag(text, at);
}

/** `<!DOCTYPE name>`, with the address of a file or without; not one that declares anything itself. */
const externalDocumentType =
  /<!DOCTYPE\s+[^\s<>[\]"']{1,200}(?:\s+(?:SYSTEM|PUBLIC\s+(?:"[^"<>]{0,500}"|'[^'<>]{0,500}'))\s+(?:"[^"<>]{0,500}"|'[^'<>]{0,500}'))?\s*>/y;

/** The parser neither opens the file that a document type names nor expands anything that it would declare. */
function documentType(text: string, at: number, { what, documentType: accepted }: XmlExpectation): Step {
  externalDocumentType.lastIndex = at;
  const found = accepted === 'external' ? externalDocumentType.exec(text)?.[0] : undefined;
  if (found !== undefined) return { kind: 'other', end: at + found.length };
  const inner = accepted === 'external' ? 'a document type with declarations of its own' : 'a document type';
  return {
    kind: 'problem',
    problem: {
      code: 'EVIDENCE_DOCTYPE',
      message: `${what} may not declare ${inner} (entity expansion, external files)`,
      offset: at,
      next: 'Write the report without a <!DOCTYPE> declaration.',
    },
  };
}

const elementName = /[^\s/>"'<=]*/y;

function startTag(text: string, at: number): Step {
  elementName.lastIndex = at + 1;
  const name = elementName.exec(text)?.[0] ?? '';
  let attributes = 0;
  for (let position = at + 1 + name.length; position < text.length; position += 1) {
    const character = text[position];
    if (character === '>') {
      return { kind: 'start', name, attributes, selfClosing: text[position - 1] === '/', end: position + 1 };
    }
    if (character === '<') {
      return { kind: 'malformed' };
    }
    if (character === '"' || character === "'") {
      attributes += 1;
      position = text.indexOf(character, position + 1);
      if (position === -1) {
        break;
      }
    }
  }
  return { kind: 'truncated', what: `tag <${name}>` };
}

function truncated(
  unclosed: { readonly name: string } | undefined,
  what: string | undefined,
  offset: number,
): SurveyProblem {
  const missing = what === undefined || unclosed !== undefined ? `<${unclosed?.name}>` : what;
  return { code: 'EVIDENCE_INVALID', message: `truncated: unclosed ${missing} at end of file`, offset };
}

function limit(message: string, offset: number): SurveyProblem {
  return {
    code: 'EVIDENCE_LIMIT',
    message,
    offset,
    next: 'Check what wrote the file; a report of this shape is not read.',
  };
}
