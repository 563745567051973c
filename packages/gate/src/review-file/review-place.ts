// Says where review files stand, and which files are such: they are no evidence and no part of the product, whatever they hold.
import { refuseUnsafeId, refuseUnsafeVersion } from '../records/record-file.ts';

/** Below the folder of records. */
const reviews = 'reviews';

/** A journal, a draft, or one of them while it is being written. */
const reviewFile = /^[^/]+\/(?:[^/]+\.(?:jsonl|draft\.json)|\.[0-9a-f]{16}\.tmp)$/;

export interface ReviewPlace {
  /** Folder of the reviews of one version, relative to the judged folder. */
  readonly folder: string;
  readonly journal: string;
  readonly draft: string;
}

/** Throws GateError RECORD_ID for a version or a person that is no safe name of a file on every system. */
export function reviewPlace(records: string, version: string, by: string): ReviewPlace {
  refuseUnsafeVersion(version);
  refuseUnsafeId(by);
  const folder = `${records}/${reviews}/${version}`;
  return { folder, journal: `${folder}/${by}.jsonl`, draft: `${folder}/${by}.draft.json` };
}

/** Whether a path, relative to the judged folder, is that of a review file below the folder of records. */
export function isReviewFile(records: string, path: string): boolean {
  const start = `${records}/${reviews}/`;
  return path.startsWith(start) && reviewFile.test(path.slice(start.length));
}
