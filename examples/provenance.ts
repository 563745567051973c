// Provenance as a build service signs it: a SLSA statement in a DSSE envelope, signed with a key made for the occasion.
import { generateKeyPairSync, sign } from 'node:crypto';

/** Who builds, and from which repository. */
export interface Pipeline {
  /** Id of the builder. */
  readonly id: string;
  /** Address of the source repository. */
  readonly repository: string;
}

export interface Builder {
  /** The public key, as PEM. */
  readonly publicKey: string;
  /** The envelope of the statement that this builder made an artefact from a commit. */
  provenance(artifact: { readonly name: string; readonly sha256: string }, source: Source): string;
}

export interface Source {
  readonly commit: string;
  readonly tag: string;
  readonly startedOn: string;
  readonly finishedOn: string;
}

const payloadType = 'application/vnd.in-toto+json';

export function createBuilder({ id, repository }: Pipeline): Builder {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  return {
    publicKey: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    provenance: ({ name, sha256 }, { commit, tag, startedOn, finishedOn }) => {
      const statement = {
        _type: 'https://in-toto.io/Statement/v1',
        subject: [{ name, digest: { sha256: sha256.replace('sha256:', '') } }],
        predicateType: 'https://slsa.dev/provenance/v1',
        predicate: {
          buildDefinition: {
            buildType: `${id}/v1`,
            externalParameters: { repository, ref: `refs/tags/${tag}` },
            resolvedDependencies: [{ uri: `git+${repository}@refs/tags/${tag}`, digest: { gitCommit: commit } }],
          },
          runDetails: {
            builder: { id },
            metadata: { invocationId: `${id}/runs/${tag}`, startedOn, finishedOn },
          },
        },
      };
      const payload = Buffer.from(JSON.stringify(statement));
      // What is signed names type and lengths, so that no other message can be taken for it.
      const signed = Buffer.concat([
        Buffer.from(`DSSEv1 ${payloadType.length} ${payloadType} ${payload.length} `),
        payload,
      ]);
      const sig = sign(null, signed, privateKey).toString('base64');
      const envelope = { payloadType, payload: payload.toString('base64'), signatures: [{ keyid: 'pipeline', sig }] };
      return `${JSON.stringify(envelope, null, 2)}\n`;
    },
  };
}
