// Exploitability statements (VEX): the readers of their formats, the more specific first.
import type { Reader } from '../../reader.ts';
import { openvexReader } from './openvex.ts';

export const vexReaders: readonly Reader[] = [openvexReader];
