// Splits SPDX tag-value text into its tags with their values, of one line or between <text> marks.

import type { GateError } from '@gatehouse/schema';
import { quoted } from '../../../decode/shorten.ts';

export interface TagLine {
  readonly tag: string;
  readonly value: string;
  /** 1-based. */
  readonly line: number;
}

/**
 * @param refuse the error for a problem at a line
 * @throws GateError for a line that is no tag, no comment and not blank, and for a text without end
 */
export function tagLines(text: string, refuse: (line: number, message: string) => GateError): TagLine[] {
  const lines = text.split(/\r?\n/);
  const found: TagLine[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const content = (lines[index] ?? '').trim();
    if (content === '' || content.startsWith('#')) continue;
    const line = index + 1;
    const [, tag, rest = ''] = /^([A-Za-z]+):(.*)$/.exec(content) ?? [];
    if (tag === undefined) throw refuse(line, `${quoted(content)} is no tag with a value`);
    const opened = /^\s*<text>(.*)$/.exec(rest)?.[1];
    if (opened === undefined) {
      found.push({ tag, value: rest.trim(), line });
      continue;
    }
    const parts: string[] = [];
    for (let part: string | undefined = opened; ; part = lines[index]) {
      if (part === undefined) throw refuse(line, `truncated: the <text> of ${tag} has no end`);
      const end = part.indexOf('</text>');
      parts.push(end === -1 ? part : part.slice(0, end));
      if (end !== -1) {
        if (part.slice(end + '</text>'.length).trim() !== '')
          throw refuse(index + 1, `text follows the <text> of ${tag}`);
        break;
      }
      index += 1;
    }
    found.push({ tag, value: parts.join('\n').trim(), line });
  }
  return found;
}
