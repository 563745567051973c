// Decides whether an update package may be installed: signed by the manufacturer, and newer than what runs.
import { verify } from 'node:crypto';
import semver from 'semver';

/** Returns null when the update may be installed, else the reason why not. Both versions are exact, never ranges. */
export function refuseUpdate({ installed, version, bytes, signature, publicKey }) {
  if (!verify(null, bytes, publicKey, signature)) return 'signature';
  if (semver.valid(version) === null) return 'version';
  if (!semver.gt(version, installed)) return 'not-newer';
  return null;
}
