// Bills of materials: the readers of their formats, the more specific first.
import type { Reader } from '../../reader.ts';
import { cyclonedxReader } from './cyclonedx.ts';

export const sbomReaders: readonly Reader[] = [cyclonedxReader];
