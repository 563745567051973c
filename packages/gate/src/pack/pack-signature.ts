// Refuses packs of rules that nobody signed whose signature the configuration asks for.
import path from 'node:path';
import { type AllowedSigner, parseAllowedSigners, verifySignature } from '@gatehouse/record';
import { type Config, GateError } from '@gatehouse/schema';
import type { ConfigurationFiles } from '../configuration/configuration-files.ts';

/** What a signature on a pack is for; one made for anything else, such as a tag, does not count. */
export const packNamespace = 'gatehouse-pack';

/** Stands in the folder of the pack. The manifest names the digest of the module, so its signature covers both. */
export const signatureFile = 'rules.json.sig';

const signatureLimit = 64 * 1024;

/** Who may sign packs; undefined where the configuration asks for no signatures. Throws GateError CONFIG_INVALID and those of reading. */
export async function readPackSigners(
  { trust }: Pick<Config, 'trust'>,
  files: ConfigurationFiles,
): Promise<readonly AllowedSigner[] | undefined> {
  if (trust?.packSigners === undefined) return undefined;
  const { bytes } = await files.read(trust.packSigners);
  return parseAllowedSigners(new TextDecoder().decode(bytes), trust.packSigners);
}

/** Throws GateError PACK_UNSIGNED and PACK_SIGNATURE (exit code 5). */
export async function refuseUnsigned(
  folder: string,
  manifest: Uint8Array,
  { signers, files }: { readonly signers: readonly AllowedSigner[]; readonly files: ConfigurationFiles },
): Promise<void> {
  const file = path.posix.join(folder, signatureFile);
  if (files.kindOf(file) === 'none') {
    throw new GateError({
      code: 'PACK_UNSIGNED',
      message: `the pack ${folder} has no signature, and the configuration asks for one (trust.packSigners)`,
      place: { path: file },
      next: 'Have it signed: gatehouse rules build --sign <key>.',
      exitCode: 5,
    });
  }
  const armored = new TextDecoder().decode((await files.read(file, signatureLimit)).bytes);
  const verdict = verifySignature(armored, { bytes: manifest, namespace: packNamespace }, signers);
  if ('signer' in verdict) return;
  throw new GateError({
    code: 'PACK_SIGNATURE',
    message: `the signature of the pack ${folder} does not count: ${verdict.problem}`,
    place: { path: file },
    next: 'Take the pack as its signer made it. After reviewing a change, have it signed anew: gatehouse rules build --sign <key>.',
    exitCode: 5,
  });
}
