// Reads the lines of an evidence file around a place, to be shown to people.
import { defaultLimits } from './collection/collect-evidence.ts';
import { checkedPath } from './collection/evidence-patterns.ts';
import { filesInArchive } from './collection/files-in-archive.ts';
import { type FileStore, openFileStore } from './files/file-store.ts';

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
  const store = openFileStore(request.folder);
  const bytes = await bytesAt(store, checkedPath(request.path, 'the evidence path'));
  const lines = new TextDecoder().decode(bytes).split(/\r\n|\r|\n/);
  if (request.around > lines.length) return [];
  return lines.slice(Math.max(0, request.around - 1 - request.context), request.around + request.context);
}

/** The bytes of a file, also of one inside an archive: `<archive>!/<file>`. */
async function bytesAt(store: FileStore, path: string): Promise<Uint8Array> {
  const limit = defaultLimits.evidenceBytes;
  const mark = path.indexOf('!/');
  if (mark === -1 || store.kindOf(path) === 'file') return store.read(path, limit).bytes;
  const archive = path.slice(0, mark);
  const files = await filesInArchive(archive, store.read(archive, limit), undefined, limit);
  return files?.find((file) => file.path === path)?.content.bytes ?? new Uint8Array();
}
