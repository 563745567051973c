// Test reports: the readers of their formats, the more specific first.
import type { Reader } from '../../reader.ts';
import { ctrfReader } from './ctrf.ts';
import { goTestReader } from './go-test.ts';
import { junitReader } from './junit.ts';
import { nunitReader } from './nunit.ts';
import { tapReader } from './tap.ts';
import { trxReader } from './trx.ts';
import { xunitReader } from './xunit.ts';

export const testReaders: readonly Reader[] = [
  junitReader,
  tapReader,
  ctrfReader,
  goTestReader,
  xunitReader,
  nunitReader,
  trxReader,
];
