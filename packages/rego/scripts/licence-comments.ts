// Collects the licence terms that C and C++ sources carry in their comments and nowhere else.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const comment = /\/\*[\s\S]*?\*\/|(?:^[ \t]*\/\/.*\n?)+/gm;
const terms = /permission|redistribution|SPDX-License-Identifier/i;

/** Each set of terms once, under the files that carry it; sorted by file. */
export function licenceComments(folder: string, sources: string): string[] {
  const carriers = new Map<string, string[]>();
  const files = readdirSync(join(folder, sources), { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((name) => /\.(c|cc|h)$/.test(name)).sort()) {
    for (const [found] of readFileSync(join(folder, sources, file), 'utf8').matchAll(comment)) {
      if (!terms.test(found) || !/copyright|licen[cs]e/i.test(found)) continue;
      const text = plain(found);
      carriers.set(text, [...(carriers.get(text) ?? []), `${sources}/${file}`]);
    }
  }
  return [...carriers].map(([text, carrying]) => `[${carrying.join('\n ')}]\n\n${text}\n`);
}

/** The words of a comment without its marks. */
function plain(found: string): string {
  return found
    .replace(/^\/\*+|\*+\/$/g, '')
    .split('\n')
    .map((line) => line.replace(/^[ \t]*(\/\/+|\*)? ?/, '').trimEnd())
    .join('\n')
    .trim();
}
