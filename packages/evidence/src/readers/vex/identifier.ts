// Reads the identifiers of products in exploitability statements, each in the one form in which they are compared.
import type { JsonCursor } from '../../decode/json-cursor.ts';
import { canonicalPackageUrl } from '../../decode/package-url.ts';
import { quoted } from '../../decode/shorten.ts';

/** Why a product is not affected, in the words of OpenVEX, which CSAF uses as well. */
export const justifications = [
  'component_not_present',
  'vulnerable_code_not_present',
  'vulnerable_code_not_in_execute_path',
  'vulnerable_code_cannot_be_controlled_by_adversary',
  'inline_mitigations_already_exist',
] as const;

/** A package URL in canonical form; any other identifier as it is. */
export function identifier(id: JsonCursor): string {
  const text = id.text();
  return text.startsWith('pkg:') ? packageUrl(id) : text;
}

export function packageUrl(id: JsonCursor): string {
  const purl = canonicalPackageUrl(id.string());
  if (purl === undefined) throw id.invalid(`${quoted(id.string())} is not a package URL`);
  return purl;
}

/** `sha256:<hex>` in lower case. */
export function sha256Digest(digest: JsonCursor): string {
  const hex = digest.string().toLowerCase();
  if (!/^[0-9a-f]{64}$/.test(hex)) {
    throw digest.invalid(`${quoted(digest.string())} is not a SHA-256 digest (64 hexadecimal digits)`);
  }
  return `sha256:${hex}`;
}
