// Says whose signature over bytes is good: a signature of OpenSSH (PROTOCOL.sshsig), for one purpose, by an allowed signer.
import { createHash } from 'node:crypto';
import type { AllowedSigner } from './allowed-signers.ts';
import { BinaryFields, field } from './binary-fields.ts';
import { readPublicKey } from './public-key.ts';

/** Who signed, or why the signature does not count. */
export type Verdict = { readonly signer: string } | { readonly problem: string };

interface Signature {
  readonly key: Buffer;
  readonly namespace: string;
  readonly reserved: Buffer;
  readonly hash: string;
  readonly kind: string;
  readonly bytes: Buffer;
}

const magic = 'SSHSIG';

/** Pure. Nothing but a whole signature of the namespace, by a key that a signer has for it, over exactly these bytes is good. */
export function verifySignature(
  armored: string,
  signed: { readonly bytes: Uint8Array; readonly namespace: string },
  signers: readonly AllowedSigner[],
): Verdict {
  const signature = readSignature(armored);
  if (signature === undefined) return { problem: 'it is no signature of OpenSSH' };
  const { key, namespace, hash } = signature;
  if (namespace !== signed.namespace)
    return { problem: `it is for "${namespace}", not for "${signed.namespace}": a signature is good for one purpose` };
  if (hash !== 'sha256' && hash !== 'sha512') return { problem: `its digest ${hash} is not verified` };
  const signer = signers.find((one) => key.equals(one.key) && mayFor(one, namespace));
  if (signer === undefined) return { problem: 'none of the allowed signers has its key for this purpose' };
  const publicKey = readPublicKey(key);
  if (publicKey === undefined) return { problem: 'its key is of a kind that is not verified, or too short' };
  const digest = createHash(hash).update(signed.bytes).digest();
  const data = Buffer.concat(
    [magic, field(namespace), field(signature.reserved), field(hash), field(digest)].map((part) => Buffer.from(part)),
  );
  if (!publicKey.verifies(signature.kind, data, signature.bytes))
    return { problem: 'it is over other bytes, or damaged' };
  return { signer: signer.principals };
}

function readSignature(armored: string): Signature | undefined {
  const base64 = /^-----BEGIN SSH SIGNATURE-----\r?\n([A-Za-z0-9+/=\r\n]+)-----END SSH SIGNATURE-----\s*$/.exec(
    armored,
  )?.[1];
  const bytes = Buffer.from(base64 ?? '', 'base64');
  if (bytes.subarray(0, magic.length).toString('latin1') !== magic) return undefined;
  const fields = new BinaryFields(bytes.subarray(magic.length));
  const version = fields.number();
  const [key, namespace, reserved, hash, blob] = [
    fields.field(),
    fields.text(),
    fields.field(),
    fields.text(),
    fields.field(),
  ];
  if (version !== 1 || blob === undefined || !fields.isAtEnd) return undefined;
  const inner = new BinaryFields(blob);
  const [kind, made] = [inner.text(), inner.field()];
  if (key === undefined || namespace === undefined || reserved === undefined || hash === undefined) return undefined;
  if (kind === undefined || made === undefined || !inner.isAtEnd) return undefined;
  return { key, namespace, reserved, hash, kind, bytes: made };
}

/** As in OpenSSH: patterns with * and ?, of which one that begins with ! forbids. */
function mayFor({ namespaces }: AllowedSigner, namespace: string): boolean {
  if (namespaces === undefined) return true;
  const matches = (pattern: string): boolean => {
    const source = pattern
      .replaceAll(/[.+^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '.');
    return new RegExp(`^${source}$`).test(namespace);
  };
  if (namespaces.some((pattern) => pattern.startsWith('!') && matches(pattern.slice(1)))) return false;
  return namespaces.some((pattern) => !pattern.startsWith('!') && matches(pattern));
}
