// Says whether the signature of an annotated tag is good, and whose it is.
import path from 'node:path';
import type { Facts } from '@gatehouse/schema';
import { openFileStore } from '../files/file-store.ts';
import { findProgram } from './find-program.ts';
import { type Repository, readTagObject } from './repository.ts';

export type TagSignature = NonNullable<Facts['release']['tag']>['signature'];

export interface TagToVerify {
  readonly name: string;
  /** Object id of the tag. */
  readonly id: string;
  /** Content of the allowed signers file (OpenSSH format); without it an SSH signature can't be verified. */
  readonly allowedSigners: Uint8Array | undefined;
}

/**
 * State of the signature. Only SSH signatures are verified, against the allowed signers of the configuration; OpenPGP and X.509
 * signatures depend on a key ring of the machine, so they are `unverifiable`. A signature over another tag name is `bad`.
 */
export async function verifyTag(repository: Repository, tag: TagToVerify): Promise<TagSignature> {
  const object = await readTagObject(repository, tag.id);
  const begin = /^-----BEGIN ([A-Z ]+)-----$/m.exec(object);
  if (begin === null) return { state: 'unsigned' };
  const header = object.slice(0, object.indexOf('\n\n'));
  if (!header.split('\n').includes(`tag ${tag.name}`)) return { state: 'bad' };
  if (begin[1] !== 'SSH SIGNATURE' || tag.allowedSigners === undefined) return { state: 'unverifiable' };
  const keygen = findProgram('ssh-keygen', repository.folder, undefined);
  if (keygen === undefined) return { state: 'unverifiable' };
  return verifySsh(repository, tag.id, tag.allowedSigners, keygen);
}

async function verifySsh(
  repository: Repository,
  id: string,
  allowedSigners: Uint8Array,
  keygen: string,
): Promise<TagSignature> {
  const file = 'allowed-signers';
  openFileStore(repository.git.temporary).write(file, allowedSigners);
  const answer = await repository.git.ask('verify-tag', ['--raw', id], {
    settings: {
      'gpg.ssh.program': keygen,
      'gpg.ssh.allowedSignersFile': path.join(repository.git.temporary, file),
    },
  });
  const signer = /^Good "git" signature for (.+) with \S+ key /m.exec(answer.stderr)?.[1];
  if (answer.code === 0 && signer !== undefined) return { state: 'good', signer };
  return { state: /^Good "git" signature with /m.test(answer.stderr) ? 'unknownKey' : 'bad' };
}
