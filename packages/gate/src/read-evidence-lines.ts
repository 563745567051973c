// Reads the lines of an evidence file around a place, to be shown to people.
import { defaultLimits } from './collection/collect-evidence.ts';
import { checkedPath } from './collection/evidence-patterns.ts';
import { openFileStore } from './files/file-store.ts';

export interface LinesRequest {
  readonly folder: string;
  readonly path: string;
  /** 1-based line in the middle. */
  readonly around: number;
  /** How many lines before and after. */
  readonly context: number;
}

/** Lines as they stand in the file, untrusted; none when the line is not there. Throws the EVIDENCE_ codes of reading a file. */
export async function readEvidenceLines(request: LinesRequest): Promise<string[]> {
  const store = openFileStore(request.folder);
  const { bytes } = store.read(checkedPath(request.path, 'the evidence path'), defaultLimits.evidenceBytes);
  const lines = new TextDecoder().decode(bytes).split(/\r\n|\r|\n/);
  if (request.around > lines.length) return [];
  return lines.slice(Math.max(0, request.around - 1 - request.context), request.around + request.context);
}
