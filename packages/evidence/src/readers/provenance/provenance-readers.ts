// Provenance statements: the readers of their formats, the more specific first.
import type { Reader } from '../../reader.ts';

export const provenanceReaders: readonly Reader[] = [];
