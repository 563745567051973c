// Where configuration is read from: the work tree, or a commit that the user trusts more.
import { GateError } from '@gatehouse/schema';
import { type EntryKind, type FileBytes, type FileStore, openFileStore, sha256Of } from '../files/file-store.ts';
import { filesBeside, filesOfCommit, findCommit, placeInTop, type Repository, readObject } from '../git/repository.ts';
import { isShared, pathInReach, wayTo } from './reach.ts';

export interface UsedFile {
  readonly path: string;
  readonly sha256: string;
}

/** Configuration, its layers, its lock file and its allowed signers all come from the same place. */
export interface ConfigurationFiles {
  /** The one path under which a file is known, relative to the judged folder; undefined when configuration may not be taken from there. */
  locate(file: string): string | undefined;
  kindOf(file: string): EntryKind;
  /** Reads a file of at most `limit` bytes, 1 MiB unless told. Throws GateError with exit code 2 and a code that begins with CONFIG_. */
  read(file: string, limit?: number): Promise<FileBytes>;
  /** Every file that was read, with its digest, sorted by path. */
  used(): readonly UsedFile[];
  /** Whether the files lie in the work tree, and not in a ref. */
  readonly inWorkTree: boolean;
}

const fileLimit = 1024 * 1024;

/** Files below a folder and, where `shares` is set, of the repository around it. */
export function filesOfWorkTree(store: FileStore, { shares }: { readonly shares: boolean }): ConfigurationFiles {
  const place = shares ? placeInTop(store.root) : undefined;
  const around = place === undefined ? store : openFileStore(store.root, place.top);
  return remembering({
    locate: (file) => pathInReach(file, place?.prefix),
    kindOf: (file) => (isShared(file) ? around : store).kindOf(file),
    read: async (file, limit) => {
      if (!isShared(file)) return readConfigurationFile(store, file, limit);
      refuseDetours(around, file);
      return readConfigurationFile(around, file, limit);
    },
    inWorkTree: true,
  });
}

/** A shared file is exactly the one that the repository has under its path: through no link, and in no repository inside this one. */
function refuseDetours(store: FileStore, file: string): void {
  for (const step of wayTo(file)) {
    if (store.kindOf(step) === 'link') throw detour(file, `${step} is a symbolic link`);
    if (store.kindOf(`${step}/.git`) !== 'none') throw detour(file, `${step} is a repository of its own`);
  }
}

function detour(file: string, why: string): GateError {
  return new GateError({
    code: 'CONFIG_NOT_REGULAR',
    message: `${file} is no file that this repository holds under that path: ${why}`,
    place: { path: file },
    next: 'Commit the file itself into this repository, and name it by its own path.',
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
  const [files, beside] = await Promise.all([filesOfCommit(repository, commit), filesBeside(repository, commit)]);
  const objectOf = (file: string): string | undefined => files.get(file) ?? beside(file);
  return remembering({
    locate: (file) => pathInReach(file, repository.prefix),
    kindOf: (file) => (objectOf(file) === undefined ? 'none' : 'file'),
    read: async (file) => {
      const object = objectOf(file);
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
    read: async (named, limit) => {
      // Out of reach, reading says why.
      const file = files.locate(named) ?? named;
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
