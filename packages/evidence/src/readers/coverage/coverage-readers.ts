// Coverage reports: the readers of their formats, the more specific first.
import type { Reader } from '../../reader.ts';
import { coberturaReader } from './cobertura.ts';
import { istanbulSummaryReader } from './istanbul-summary.ts';
import { jacocoReader } from './jacoco.ts';
import { lcovReader } from './lcov.ts';

export const coverageReaders: readonly Reader[] = [coberturaReader, jacocoReader, lcovReader, istanbulSummaryReader];
