// Findings of static analysis: the readers of their formats, the more specific first.
import type { Reader } from '../../reader.ts';
import { cppcheckReader } from './cppcheck-xml.ts';
import { eslintReader } from './eslint-json.ts';
import { sarifReader } from './sarif.ts';

export const findingReaders: readonly Reader[] = [sarifReader, cppcheckReader, eslintReader];
