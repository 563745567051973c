// Names the artefacts of the release by their digests.
import { type Config, GateError } from '@gatehouse/schema';
import { checkedPath } from '../collection/evidence-patterns.ts';
import type { FileStore } from '../files/file-store.ts';

export interface ReleaseArtifact {
  readonly name: string;
  /** `sha256:<hex>`. */
  readonly sha256: string;
  /** File that was hashed, relative to the judged folder. */
  readonly path?: string;
}

/**
 * Artefacts sorted by name; files are hashed. Throws GateError: ARTIFACT_MISSING (exit code 3) when there is neither file nor digest,
 * ARTIFACT_ALTERED (exit code 5) when the file has another digest than the configuration says, CONFIG_INVALID for a name used twice.
 */
export function readArtifacts(store: FileStore, config: Config, version: string): ReleaseArtifact[] {
  const named = (text: string): string => text.replaceAll('{version}', () => version);
  const artifacts = (config.release?.artifacts ?? []).map(({ name, path, sha256 }): ReleaseArtifact => {
    if (path === undefined) {
      if (sha256 === undefined) throw missing(named(name), 'neither "path" nor "sha256" is given');
      return { name: named(name), sha256 };
    }
    const file = checkedPath(named(path), 'release.artifacts');
    const digest = store.kindOf(file) === 'none' ? undefined : store.digest(file).sha256;
    if (digest === undefined && sha256 === undefined) throw missing(named(name), `${file} does not exist`);
    if (digest !== undefined && sha256 !== undefined && digest !== sha256) throw altered(file, digest, sha256);
    return { name: named(name), sha256: digest ?? sha256 ?? '', path: file };
  });
  const sorted = artifacts.sort((a, b) => (a.name < b.name ? -1 : 1));
  const twice = sorted.find((artifact, i) => artifact.name === sorted[i + 1]?.name);
  if (twice === undefined) return sorted;
  throw new GateError({ code: 'CONFIG_INVALID', message: `release.artifacts names "${twice.name}" twice` });
}

function missing(name: string, why: string): GateError {
  return new GateError({
    code: 'ARTIFACT_MISSING',
    message: `the artefact ${name} cannot be identified: ${why}`,
    next: 'Build it, or give its digest in the configuration.',
    exitCode: 3,
  });
}

function altered(file: string, found: string, configured: string): GateError {
  return new GateError({
    code: 'ARTIFACT_ALTERED',
    message: `${file} is ${found}, but the configuration says ${configured}`,
    place: { path: file },
    next: 'Find out which of the two is the release before going on.',
    exitCode: 5,
  });
}
