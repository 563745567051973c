// States how the artefacts came to be, as signed statements tell it, and whether their signatures count.
import { type Facts, GateError } from '@gatehouse/schema';
import type { Trust } from '../material.ts';
import { type Assembly, type Problem, readingsOf, sourceAt } from './assembly.ts';
import { sortedBy } from './order.ts';
import { type TrustedKey, trustedKey } from './trusted-keys.ts';
import { verifiersOf } from './trusted-root.ts';
import { type Verifiers, verifySignature } from './verify-signature.ts';

export function assembleProvenance(assembly: Assembly): Facts['provenance'] {
  const readings = readingsOf(assembly, 'provenance');
  const { trust } = assembly.material;
  const verifiers = readings.length === 0 || trust === undefined ? nobody : verifiersFor(trust, assembly.note);
  return {
    statements: readings.flatMap((read) =>
      read.reading.statements.map((statement) => {
        const { signed: _, position, subjects, parameters, ...told } = statement;
        return {
          ...told,
          subjects: sortedBy(subjects, ({ name }) => name).map((subject) => ({ ...subject })),
          parameters: sortedBy(parameters, ({ name }) => name).map((parameter) => ({ ...parameter })),
          verification: verifySignature(statement, verifiers),
          source: sourceAt(read, position),
        };
      }),
    ),
  };
}

const nobody: Verifiers = { keys: [], roots: [], identities: [] };

/** What can't be used is told as a problem, and verifies nothing. */
function verifiersFor({ keys, trustedRoot, identities }: Trust, note: (problem: Problem) => void): Verifiers {
  const usable: TrustedKey[] = [];
  for (const key of keys) {
    try {
      usable.push(trustedKey(key));
    } catch (error) {
      note({
        code: 'CONFIG_INVALID',
        message: `the trusted key "${key.id}" is not used: ${wording(error)}`,
        next: 'Give a public key in PEM form: Ed25519, ECDSA on P-256 or P-384, or RSA from 2,048 bits.',
        kind: 'provenance',
      });
    }
  }
  if (trustedRoot === undefined) return { keys: usable, roots: [], identities };
  try {
    return { keys: usable, roots: verifiersOf(trustedRoot), identities };
  } catch (error) {
    note({
      code: 'CONFIG_INVALID',
      message: `the trusted root is not used: ${wording(error)}`,
      place: { path: trustedRoot.path, ...(error instanceof GateError ? error.place : {}) },
      next: 'Take it again from who runs the Sigstore, for example with `gh attestation trusted-root`.',
      kind: 'provenance',
    });
    return { keys: usable, roots: [], identities };
  }
}

function wording(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
