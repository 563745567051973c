// Reads an allowed signers file of OpenSSH: who may sign what, with which key.
import { GateError } from '@gatehouse/schema';

export interface AllowedSigner {
  /** As the file names them. */
  readonly principals: string;
  /** Patterns of what the key may sign; absent: anything. */
  readonly namespaces?: readonly string[];
  /** The public key as SSH writes it. */
  readonly key: Uint8Array;
}

const line =
  /^(?<principals>"[^"]+"|\S+)\s+(?:(?<options>(?:[a-z-]+(?:="[^"]*")?)(?:,[a-z-]+(?:="[^"]*")?)*)\s+)?(?<kind>(?:ssh|ecdsa|sk)-\S+)\s+(?<key>[A-Za-z0-9+/]+=*)(?:\s.*)?$/;

/**
 * The signers of a file. Throws GateError CONFIG_INVALID for a line that is none, for a file without signers, and for options other than
 * `namespaces`: whoever wrote one meant to limit the key, and nothing here would.
 */
export function parseAllowedSigners(text: string, path: string): AllowedSigner[] {
  const signers = text.split('\n').flatMap((raw, index) => {
    const trimmed = raw.trim();
    return trimmed === '' || trimmed.startsWith('#') ? [] : [signerOf(trimmed, { path, line: index + 1 })];
  });
  if (signers.length === 0) throw invalid('the file names no signer', { path });
  return signers;
}

interface Place {
  readonly path: string;
  readonly line?: number;
}

function signerOf(text: string, place: Place): AllowedSigner {
  const { principals, options, kind = '', key = '' } = line.exec(text)?.groups ?? {};
  if (principals === undefined) throw invalid('the line is not "<principals> [options] <kind of key> <key>"', place);
  const blob = Buffer.from(key, 'base64');
  const named = blob.subarray(4, 4 + kind.length).toString('latin1');
  if (named !== kind) throw invalid(`the key is not of the kind ${kind}`, place);
  const namespaces = namespacesOf(options, place);
  return { principals: principals.replaceAll('"', ''), key: blob, ...(namespaces === undefined ? {} : { namespaces }) };
}

function namespacesOf(options: string | undefined, place: Place): string[] | undefined {
  if (options === undefined) return undefined;
  const namespaces = /^namespaces="([^"]+)"$/.exec(options)?.[1];
  if (namespaces !== undefined) return namespaces.split(',');
  throw invalid(`the options ${options} are not read, only namespaces="…"`, place);
}

function invalid(message: string, place: Place): GateError {
  return new GateError({
    code: 'CONFIG_INVALID',
    message,
    place,
    next: 'Name an allowed signers file (man ssh-keygen) with a line for each key: <name> namespaces="…" <kind> <key>.',
  });
}
