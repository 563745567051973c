// Finds what makes a change look security-relevant: its paths, its words, the dependency files that it touches.
import type { SecuritySignal } from '@gatehouse/schema';
import picomatch from 'picomatch';

/** Patterns of the rule about security-relevant changes. */
export interface SecurityPatterns {
  /** Globs over changed paths. */
  readonly paths: readonly string[];
  /** Words or phrases in the message; case does not matter. */
  readonly messages: readonly string[];
  /** Globs over files that name dependencies. */
  readonly dependencyFiles: readonly string[];
  /** Words or phrases anywhere in a line that the change added; case does not matter. */
  readonly addedLines: readonly string[];
}

export interface Change {
  readonly paths: readonly string[];
  readonly message: string;
}

/** Makes a function that tells the signals of a change, each pattern once with the first thing it matched, sorted. */
export function securitySignals(patterns: Omit<SecurityPatterns, 'addedLines'>): (change: Change) => SecuritySignal[] {
  const globs = (kind: 'path' | 'dependency', given: readonly string[]) =>
    given.map((pattern) => ({ kind, pattern, matches: picomatch(pattern, { dot: true, nocase: true }) }));
  const ofPaths = [...globs('path', patterns.paths), ...globs('dependency', patterns.dependencyFiles)];
  const ofMessage = patterns.messages.map((pattern) => ({ pattern, holds: holderOf(pattern) }));
  return ({ paths, message }) => {
    const below = paths.map((path) => ({ path, tail: path.replace(/^(\.\.\/)+/, '') }));
    const lines = message.split('\n');
    const signals = [
      ...ofPaths.flatMap(({ kind, pattern, matches }): SecuritySignal[] => {
        const found = below.find(({ tail }) => matches(tail));
        return found === undefined ? [] : [{ kind, pattern, detail: found.path }];
      }),
      ...ofMessage.flatMap(({ pattern, holds }): SecuritySignal[] => {
        const line = lines.find(holds);
        return line === undefined ? [] : [{ kind: 'message', pattern, detail: line.trim() }];
      }),
    ];
    return inOrder(signals);
  };
}

/** Tells whether a text holds a phrase at the beginning of a word: `auth` is in `authentication`, not in `oauth`. */
function holderOf(phrase: string): (text: string) => boolean {
  const anywhere = new RegExp(phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'giu');
  return (text) => {
    anywhere.lastIndex = 0;
    for (let match = anywhere.exec(text); match !== null; match = anywhere.exec(text)) {
      // Apart from the phrase, because a class of letters is dear to compile into each of many phrases.
      if (!letterAtEnd.test(text.slice(Math.max(0, match.index - 2), match.index))) return true;
      anywhere.lastIndex = match.index + 1;
    }
    return false;
  };
}

const letterAtEnd = /[\p{L}\p{N}]$/u;

/** Signals in the order of the facts: by kind, then pattern. */
export function inOrder(signals: readonly SecuritySignal[]): SecuritySignal[] {
  return [...signals].sort((a, b) => compare(a.kind, b.kind) || compare(a.pattern, b.pattern));
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
