// Pull and merge requests: the readers of their formats, the more specific first.
import type { Reader } from '../../reader.ts';

export const reviewReaders: readonly Reader[] = [];
