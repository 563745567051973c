// Requirements, risk controls and trace links of other tools: the readers of their formats, the more specific first.
import type { Reader } from '../../reader.ts';
import { doorstopReaders } from './doorstop.ts';
import { sphinxNeedsReaders } from './sphinx-needs.ts';

export const requirementReaders: readonly Reader[] = [...sphinxNeedsReaders, ...doorstopReaders];
