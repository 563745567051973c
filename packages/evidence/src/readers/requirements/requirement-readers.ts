// Requirements, risk controls and trace links of other tools: the readers of their formats, the more specific first.
import type { Reader } from '../../reader.ts';
import { doorstopReaders } from './doorstop.ts';
import { openfasttraceReaders } from './openfasttrace-aspec.ts';
import { reqifReaders } from './reqif.ts';
import { sphinxNeedsReaders } from './sphinx-needs.ts';
import { strictdocJsonReaders } from './strictdoc-json.ts';

export const requirementReaders: readonly Reader[] = [
  ...sphinxNeedsReaders,
  ...strictdocJsonReaders,
  ...doorstopReaders,
  ...openfasttraceReaders,
  ...reqifReaders,
];
