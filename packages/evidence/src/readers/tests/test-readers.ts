// Test reports: the readers of their formats, the more specific first.
import type { Reader } from '../../reader.ts';
import { ctrfReader } from './ctrf.ts';
import { goTestReader } from './go-test.ts';
import { junitReader } from './junit.ts';
import { tapReader } from './tap.ts';

export const testReaders: readonly Reader[] = [junitReader, goTestReader, tapReader, ctrfReader];
