// Signs bytes with a key of SSH, by ssh-keygen: the key stays with it, or with its agent.
import { spawnSync } from 'node:child_process';
import { GateError } from '@gatehouse/schema';

/** The signature in the form of OpenSSH. `key` is a private key file, or the public one of a key that an agent holds. Throws GateError SIGNING_FAILED. */
export function signWithSshKey(
  bytes: Uint8Array,
  { key, namespace }: { readonly key: string; readonly namespace: string },
): string {
  const { status, stdout, stderr, error } = spawnSync('ssh-keygen', ['-Y', 'sign', '-n', namespace, '-f', key], {
    input: bytes,
    encoding: 'utf8',
  });
  if (status === 0 && stdout.startsWith('-----BEGIN SSH SIGNATURE-----')) return stdout;
  throw new GateError({
    code: 'SIGNING_FAILED',
    message: `ssh-keygen did not sign with ${key}: ${(error?.message ?? stderr).trim().split('\n')[0] ?? ''}`,
    next: 'Name the file of a private SSH key, or of the public key that an agent holds. ssh-keygen comes with OpenSSH 8.0 and newer.',
  });
}
