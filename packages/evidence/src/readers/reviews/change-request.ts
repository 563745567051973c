// What readers of pull and merge requests share: commit ids, requests that stand in a file once, and fields that may be absent.

import type { JsonCursor } from '../../decode/json-cursor.ts';
import { quoted } from '../../decode/shorten.ts';
import type { ChangeRequestReading, ReviewsReading } from '../../reading.ts';

/** A full git object id, SHA-1 or SHA-256. */
export function commitId(cursor: JsonCursor): string {
  const id = cursor.text();
  if (!/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(id)) throw cursor.invalid(`${quoted(id)} is no full commit id`);
  return id;
}

/**
 * The reading of a file of requests.
 * @throws GateError EVIDENCE_INCONSISTENT for a request that stands there twice
 */
export function reviewsReading(
  format: string,
  found: readonly { readonly request: ChangeRequestReading; readonly cursor: JsonCursor }[],
): ReviewsReading {
  const ids = new Set<string>();
  for (const { request, cursor } of found) {
    if (ids.has(request.id))
      throw cursor.invalid(`request ${request.id} stands in the file twice`, 'EVIDENCE_INCONSISTENT');
    ids.add(request.id);
  }
  return {
    kind: 'reviews',
    format,
    claims: {},
    empty: found.length === 0,
    requests: found.map(({ request }) => request),
  };
}

type Optional = 'title' | 'headCommit' | 'mergeCommit' | 'mergedAt' | 'mergedBy' | 'approvalsRequired';

/** A request without the optional fields that are not there. */
export function changeRequest(
  request: Omit<ChangeRequestReading, Optional>,
  more: { readonly [Key in Optional]?: ChangeRequestReading[Key] | undefined },
): ChangeRequestReading {
  const said = Object.fromEntries(Object.entries(more).filter(([, value]) => value !== undefined));
  return { ...request, ...said };
}
