// Writes text of others into Markdown (CommonMark, GFM, and what GitHub and GitLab add) so that it stays text.
import { packText } from './pack-text.ts';
import { safeText } from './safe-text.ts';

declare const written: unique symbol;

/** Text in Markdown that may stand in a paragraph, a list item, a heading or a cell of a table. */
export type MarkdownText = string & { readonly [written]: true };

/**
 * GitHub and GitLab look for mentions and references in the finished page, where an escape is gone. An invisible space
 * (U+200B) keeps the sign from what follows.
 */
const apart = '&#8203;';

/** A sign that could mean something; `apart` ones also mean something to a reader of the finished page. */
const signs =
  /(?<apart>[@#!$%&~^](?=[\w"'`{-])|[[{]|:(?=\/\/|[\w+-]+:)|(?<=www)\.|(?<=(?<![a-z0-9])gh)-(?=\d))|[&<>|\\$@#`*_\]~]/gi;

/** What would begin a list, a rule or the underline of a heading where text begins. */
const beginning = /^(?:[-+=]+|\d+(?=[.)](?:\s|$)))/;

/** Text of others. Nothing in it makes a heading, list, link, image, tag, mention, reference, emoji, formula or cell. */
export function markdownText(untrusted: string, limit = 600): MarkdownText {
  return escaped(safeText(untrusted, limit));
}

/** Text of a rule pack, on one line. */
export function markdownPackText(text: string): MarkdownText {
  return escaped(packText(text));
}

/** An id, path or digest, in the letters of code. */
export function markdownCode(untrusted: string, limit = 200): MarkdownText {
  const shown = safeText(untrusted, limit).trim();
  if (shown !== '' && /^[^`|\\<&]+$/.test(shown)) return `\`${shown}\`` as MarkdownText;
  return `<code>${shown === '' ? '(empty)' : escaped(shown)}</code>` as MarkdownText;
}

function escaped(text: string): MarkdownText {
  const trimmed = text.trim().replaceAll(/\s+/g, ' ');
  const start = beginning.exec(trimmed)?.[0] ?? '';
  const rest = trimmed.slice(start.length).replaceAll(signs, (sign, inPage: string | undefined) => {
    return inPage === undefined ? entity(sign) : entity(sign) + apart;
  });
  return ([...start].map(entity).join('') + rest) as MarkdownText;
}

function entity(sign: string): string {
  return `&#${sign.charCodeAt(0)};`;
}
