// Reads the lines of an evidence file around a place, to be shown to people.
import { openEvidenceText } from './open-evidence-text.ts';

export interface LinesRequest {
  readonly folder: string;
  readonly path: string;
  /** 1-based line in the middle. */
  readonly around: number;
  /** How many lines before and after. */
  readonly context: number;
}

/** Lines as they stand in the file, untrusted; none when the line is not there. Throws the EVIDENCE_ and ARCHIVE_ codes of reading a file. */
export async function readEvidenceLines(request: LinesRequest): Promise<string[]> {
  const { count, line } = await openEvidenceText(request);
  if (request.around > count) return [];
  const from = Math.max(0, request.around - 1 - request.context);
  const to = Math.min(count, request.around + request.context);
  return Array.from({ length: Math.max(0, to - from) }, (_, position) => line(from + position));
}
