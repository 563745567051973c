// Where configuration is read from: the work tree, or a commit that the user trusts more.
import { GateError } from '@gatehouse/schema';
import { type EntryKind, type FileBytes, type FileStore, sha256Of } from '../files/file-store.ts';
import { filesOfCommit, findCommit, type Repository, readObject } from '../git/repository.ts';

export interface UsedFile {
  readonly path: string;
  readonly sha256: string;
}

/** Configuration, its layers, its lock file and its allowed signers all come from the same place. */
export interface ConfigurationFiles {
  kindOf(file: string): EntryKind;
  /** Reads a file of at most `limit` bytes, 1 MiB unless told. Throws GateError with exit code 2 and a code that begins with CONFIG_. */
  read(file: string, limit?: number): Promise<FileBytes>;
  /** Every file that was read, with its digest, sorted by path. */
  used(): readonly UsedFile[];
  /** Whether the files lie in the work tree, and not in a ref. */
  readonly inWorkTree: boolean;
}

const fileLimit = 1024 * 1024;

export function filesOfWorkTree(store: FileStore): ConfigurationFiles {
  return remembering({
    kindOf: store.kindOf,
    read: async (file, limit) => readConfigurationFile(store, file, limit),
    inWorkTree: true,
  });
}

/** Files of the commit that a ref means. Throws GateError CONFIG_REF when it means none. */
export async function filesOfRef(repository: Repository, ref: string): Promise<ConfigurationFiles> {
  const commit = await findCommit(repository, ref);
  if (commit === undefined) {
    throw new GateError({
      code: 'CONFIG_REF',
      message: `configuration was to be taken from ${ref}, which names no commit of this clone`,
      next: 'Fetch the ref first, or correct --config-from.',
    });
  }
  const files = await filesOfCommit(repository, commit);
  return remembering({
    kindOf: (file) => (files.has(file) ? 'file' : 'none'),
    read: async (file) => {
      const object = files.get(file);
      if (object === undefined) throw notThere(file, ref);
      const bytes = await readObject(repository, object);
      return { bytes, sha256: sha256Of(bytes) };
    },
    inWorkTree: false,
  });
}

function remembering(files: Omit<ConfigurationFiles, 'used'>): ConfigurationFiles {
  const digests = new Map<string, string>();
  return {
    ...files,
    read: async (file, limit) => {
      const content = await files.read(file, limit);
      digests.set(file, content.sha256);
      return content;
    },
    used: () => [...digests.keys()].sort().map((path) => ({ path, sha256: digests.get(path) ?? '' })),
  };
}

/** Reads a file of at most `limit` bytes, and words errors as those of configuration. */
export function readConfigurationFile(store: FileStore, file: string, limit = fileLimit): FileBytes {
  try {
    return store.read(file, limit);
  } catch (cause) {
    if (!(cause instanceof GateError)) throw cause;
    const { message, place } = cause;
    const next = `Make it a regular file of at most ${limit / 1024 / 1024} MiB inside the judged folder.`;
    throw new GateError({ code: cause.code.replace('EVIDENCE_', 'CONFIG_'), message, place, next, cause });
  }
}

function notThere(file: string, ref: string): GateError {
  return new GateError({
    code: 'CONFIG_NOT_FOUND',
    message: `${file} does not exist in ${ref}`,
    place: { path: file },
    next: 'Add it on that ref, or correct the path.',
  });
}
