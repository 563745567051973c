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
}

export interface Change {
  readonly paths: readonly string[];
  readonly message: string;
}

/** Signals of a change, each pattern once with the first thing it matched, sorted. */
export function securitySignalsOf(patterns: SecurityPatterns, change: Change): SecuritySignal[] {
  const ofPaths = (kind: 'path' | 'dependency', globs: readonly string[]): SecuritySignal[] =>
    globs.flatMap((pattern) => {
      const matches = picomatch(pattern, { dot: true, nocase: true });
      const detail = change.paths.find((path) => matches(path.replace(/^(\.\.\/)+/, '')));
      return detail === undefined ? [] : [{ kind, pattern, detail }];
    });
  const ofMessage = patterns.messages.flatMap((pattern): SecuritySignal[] => {
    const line = change.message.split('\n').find((text) => holdsWord(text, pattern));
    return line === undefined ? [] : [{ kind: 'message', pattern, detail: line.trim() }];
  });
  const signals = [
    ...ofPaths('path', patterns.paths),
    ...ofMessage,
    ...ofPaths('dependency', patterns.dependencyFiles),
  ];
  return signals.sort((a, b) => compare(a.kind, b.kind) || compare(a.pattern, b.pattern));
}

/** Whether a text holds a phrase at the beginning of a word: `auth` is in `authentication`, not in `oauth`. */
function holdsWord(text: string, phrase: string): boolean {
  const escaped = phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}`, 'iu').test(text);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
