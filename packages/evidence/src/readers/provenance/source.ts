// Finds the source of a build among the things that it was made from.
import type { JsonCursor } from '../../decode/json-cursor.ts';
import { quoted } from '../../decode/shorten.ts';
import type { Predicate } from './predicate.ts';

/** A git commit that went into a build. */
interface GitMaterial {
  readonly uri?: string;
  readonly commit: string;
}

/**
 * The git commits among materials, each `{uri, digest}`: those with a digest `gitCommit`, or `sha1` of an address of git. Other digests are
 * of files.
 */
export function gitMaterials(materials: readonly JsonCursor[]): GitMaterial[] {
  return materials.flatMap((material) => {
    const uri = material.get('uri')?.string();
    const digest = material.get('digest');
    const commit = digest?.get('gitCommit') ?? (isGitAddress(uri) ? digest?.get('sha1') : undefined);
    if (commit === undefined) return [];
    if (!/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(commit.string())) {
      throw commit.invalid(`${quoted(commit.string())} is not a full git object id (40 or 64 hexadecimal digits)`);
    }
    return [{ commit: commit.string(), ...(uri === undefined ? {} : { uri }) }];
  });
}

/**
 * The source is the commit whose address the build was asked for, else the only commit that went into it. Where several are left
 * (submodules, actions), none is taken.
 */
export function sourceOf(materials: readonly GitMaterial[], asked: readonly string[]): Partial<Predicate> {
  const addresses = asked.map(repository);
  const named = materials.filter(({ uri }) => uri !== undefined && addresses.includes(repository(uri)));
  const found = [named, materials].find((some) => new Set(some.map(({ commit }) => commit)).size === 1)?.[0];
  if (found === undefined) return {};
  return { sourceCommit: found.commit, ...(found.uri === undefined ? {} : { sourceUri: found.uri }) };
}

function isGitAddress(uri: string | undefined): boolean {
  return uri !== undefined && /^git(?:\+[a-z]+)?:|^ssh:\/\/git@|\.git(?:@|$)/.test(uri);
}

/** `git+https://host/owner/name@refs/heads/main` and `https://host/owner/name` are one repository. */
function repository(uri: string): string {
  return uri
    .replace(/^git\+/, '')
    .replace(/^([a-z+]+:\/\/[^/]*\/[^@]*)@.*$/, '$1')
    .replace(/\.git$/, '');
}
