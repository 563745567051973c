// Requirements, risk controls and trace links of other tools: the readers of their formats, the more specific first.
import type { Reader } from '../../reader.ts';

export const requirementReaders: readonly Reader[] = [];
