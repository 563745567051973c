// Provenance statements: the readers of their formats, the more specific first.
import type { Reader } from '../../reader.ts';
import { dsseReader } from './dsse.ts';
import { githubAttestationsReader } from './github-attestations.ts';
import { inTotoReader } from './in-toto.ts';
import { npmAttestationsReader } from './npm-attestations.ts';
import { sigstoreBundleReader } from './sigstore-bundle.ts';

export const provenanceReaders: readonly Reader[] = [
  inTotoReader,
  dsseReader,
  sigstoreBundleReader,
  npmAttestationsReader,
  githubAttestationsReader,
];
