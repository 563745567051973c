// Coverage reports: the readers of their formats, the more specific first.
import type { Reader } from '../../reader.ts';
import { coberturaReader } from './cobertura.ts';
import { lcovReader } from './lcov.ts';

export const coverageReaders: readonly Reader[] = [coberturaReader, lcovReader];
