// Gives the files inside an archive as evidence, each with its own digest and a path that says where it is.
import { archiveForm, openArchive, pathInArchive } from '@gatehouse/evidence';
import { GateError } from '@gatehouse/schema';
import picomatch from 'picomatch';
import { type FileBytes, sha256Of } from '../files/file-store.ts';

export interface ArchivedFile {
  /** `<archive>!/<file>`. */
  readonly path: string;
  readonly content: FileBytes;
}

/**
 * The files inside that match `inside`, all of them without it; undefined when the file is no archive. Throws GateError (exit code 3)
 * ARCHIVE_UNSAFE, ARCHIVE_INVALID; EVIDENCE_NONE where nothing inside matches; EVIDENCE_FORMAT where `inside` is asked of what is no archive.
 */
export async function filesInArchive(
  path: string,
  { bytes }: FileBytes,
  inside: string | undefined,
  limit: number,
): Promise<readonly ArchivedFile[] | undefined> {
  if (archiveForm(bytes) === undefined) {
    if (inside === undefined) return undefined;
    throw problem(
      'EVIDENCE_FORMAT',
      path,
      `it is no zip, tar or gzip file, so nothing is inside it`,
      'Leave "inside" out.',
    );
  }
  const matches = inside === undefined ? () => true : picomatch(inside);
  const files = (await openArchive({ bytes, path, maximumBytes: limit })).filter(({ name }) => matches(name));
  if (files.length === 0) {
    const what = inside === undefined ? 'the archive holds no files' : `no file inside the archive matches ${inside}`;
    throw problem('EVIDENCE_NONE', path, what, 'Correct the pattern, or what is packed.');
  }
  return files.map(({ name, bytes: content }) => ({
    path: pathInArchive(path, name),
    content: { bytes: content, sha256: sha256Of(content) },
  }));
}

function problem(code: string, path: string, message: string, next: string): GateError {
  return new GateError({ code, message, place: { path }, next, exitCode: 3 });
}
