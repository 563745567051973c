// Opens the cache that a run asks for, where there is a folder for it.
import { openCache } from './cache.ts';
import { type CacheFolderQuestion, openCacheFolder } from './cache-folder.ts';
import { type EvidenceCache, evidenceCache } from './evidence-cache.ts';

export interface CacheRequest {
  /** Folder in place of the usual one of the user. */
  readonly folder?: string | undefined;
  /** Digest of the program that runs: what another one kept is not used. */
  readonly code: string;
}

export interface OpenedCache {
  readonly evidence: EvidenceCache;
  /** To be called when nothing more is kept. */
  readonly close: () => void;
}

/** Undefined where none is asked for, or the usual folder is unfit. Throws GateError CACHE_UNSAFE when a named one is. */
export function openEvidenceCache(
  request: CacheRequest | undefined,
  { environment, judged }: Omit<CacheFolderQuestion, 'named'>,
): OpenedCache | undefined {
  if (request === undefined) return undefined;
  const folder = openCacheFolder({ named: request.folder, environment, judged });
  if (folder === undefined) return undefined;
  const cache = openCache(folder);
  return { evidence: evidenceCache(cache, request.code), close: cache.close };
}
