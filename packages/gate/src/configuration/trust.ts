// Reads the keys and the trusted root that the configuration names: files of the configuration, as its layers are.
import { createPublicKey, type KeyObject } from 'node:crypto';
import type { Trust } from '@gatehouse/evidence';
import { type Config, GateError } from '@gatehouse/schema';
import type { ConfigurationFiles } from './configuration-files.ts';

const curves = ['prime256v1', 'secp384r1'];
const minimumRsaBits = 2048;

/**
 * Throws GateError where a file that the configuration names can't be read (codes CONFIG_…), and CONFIG_INVALID for two keys of one id and
 * for a file that is not one public key of a kind that is verified: Ed25519, ECDSA on P-256 or P-384, RSA from 2,048 bits.
 */
export async function readTrust(
  { keys = [], trustedRoot, identities = [] }: NonNullable<Config['trust']>,
  files: ConfigurationFiles,
): Promise<Trust> {
  const seen = new Map<string, string>();
  for (const { id, path } of keys) {
    if (seen.has(id)) throw invalid(`two trusted keys have the id "${id}", this one and ${seen.get(id)}`, path);
    seen.set(id, path);
  }
  return {
    keys: await Promise.all(
      keys.map(async ({ path, ...key }) => {
        const pem = new TextDecoder().decode((await files.read(path)).bytes);
        refuseOtherThanPublicKey(pem, path);
        return { ...key, pem };
      }),
    ),
    ...(trustedRoot === undefined
      ? {}
      : { trustedRoot: { path: trustedRoot, bytes: (await files.read(trustedRoot)).bytes } }),
    identities,
  };
}

/** The library would also take a private key or a certificate and find the public key in it: a secret in the repository is a mistake to tell. */
function refuseOtherThanPublicKey(pem: string, path: string): void {
  const [block, ...others] = [...pem.matchAll(/^-----BEGIN ([A-Z0-9 ]+)-----$/gm)].map(([, name]) => name ?? '');
  if (block === undefined) throw invalid('the file is no public key in PEM form', path);
  if (block.endsWith('PRIVATE KEY')) {
    throw invalid(
      'the file holds a private key; trust needs the public one, and nobody else may have the private one',
      path,
    );
  }
  if (!/^(?:RSA )?PUBLIC KEY$/.test(block))
    throw invalid(`the file holds a ${block.toLowerCase()}, not a public key`, path);
  if (others.length > 0) throw invalid('the file holds more than one key', path);
  let key: KeyObject;
  try {
    key = createPublicKey(pem);
  } catch {
    throw invalid('the content of the file is not a public key', path);
  }
  const problem = weakness(key);
  if (problem !== undefined) throw invalid(problem, path);
}

function weakness({ asymmetricKeyType, asymmetricKeyDetails }: KeyObject): string | undefined {
  const { namedCurve = '', modulusLength = 0 } = asymmetricKeyDetails ?? {};
  switch (asymmetricKeyType) {
    case 'ed25519':
      return undefined;
    case 'ec':
      return curves.includes(namedCurve)
        ? undefined
        : `a key on the curve ${namedCurve} is not verified; P-256 and P-384 are`;
    case 'rsa':
      return modulusLength >= minimumRsaBits
        ? undefined
        : `an RSA key of ${modulusLength} bits is too short; ${minimumRsaBits} are the least`;
    default:
      return `a key of the type ${asymmetricKeyType} is not verified; Ed25519, ECDSA and RSA are`;
  }
}

function invalid(message: string, path: string): GateError {
  return new GateError({
    code: 'CONFIG_INVALID',
    message,
    place: { path },
    next: 'Name the PEM file of one public key (-----BEGIN PUBLIC KEY-----) with an id of its own under `trust.keys`.',
  });
}
