// Exploitability statements (VEX): the readers of their formats, the more specific first.
import type { Reader } from '../../reader.ts';
import { csafVexReader } from './csaf-vex.ts';
import { cyclonedxVexReader } from './cyclonedx-vex.ts';
import { openvexReader } from './openvex.ts';

export const vexReaders: readonly Reader[] = [openvexReader, csafVexReader, cyclonedxVexReader];
