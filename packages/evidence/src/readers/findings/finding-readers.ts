// Findings of static analysis: the readers of their formats, the more specific first.
import type { Reader } from '../../reader.ts';
import { sarifReader } from './sarif.ts';

export const findingReaders: readonly Reader[] = [sarifReader];
