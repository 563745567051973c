// Says which evidence differs between two decisions, and what that did to the outcome.
import { safeText } from '@gatehouse/report';
import type { Notice } from '../state/review-state.ts';

interface Seen {
  readonly outcome: string;
  readonly evidence: readonly { readonly path: string; readonly sha256: string }[];
}

/** Paths named before the rest are counted. */
const named = 3;

/** In words; undefined where neither evidence nor outcome differ. */
export function whatChanged(before: Seen, after: Seen, when = 'Judged again'): Notice | undefined {
  const old = new Map(before.evidence.map(({ path, sha256 }) => [path, sha256]));
  const now = new Map(after.evidence.map(({ path, sha256 }) => [path, sha256]));
  const changes = [
    ...[...now].filter(([path, sha256]) => old.has(path) && old.get(path) !== sha256).map(([path]) => path),
    ...[...now.keys()].filter((path) => !old.has(path)).map((path) => `${path} (new)`),
    ...[...old.keys()].filter((path) => !now.has(path)).map((path) => `${path} (gone)`),
  ].filter((path) => !path.startsWith('.git'));
  const outcome = before.outcome === after.outcome ? '' : ` ${before.outcome} became ${after.outcome}.`;
  if (changes.length === 0 && outcome === '') return undefined;
  const shown = changes.slice(0, named).map((path) => safeText(path, 80));
  const others = changes.length - shown.length;
  const list = `${shown.join(', ')}${others > 0 ? ` and ${others} more` : ''}`;
  return { text: `${when}:${list === '' ? '' : ` ${list} changed.`}${outcome}`, tone: 'attention' };
}
