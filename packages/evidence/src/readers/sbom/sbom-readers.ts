// Bills of materials: the readers of their formats, the more specific first.
import type { Reader } from '../../reader.ts';
import { cyclonedxReader } from './cyclonedx.ts';
import { cyclonedxXmlReader } from './cyclonedx-xml.ts';
import { spdxJsonReader } from './spdx-json.ts';
import { spdxTagValueReader } from './spdx-tag-value.ts';
import { spdx3Reader } from './spdx3-json-ld.ts';

export const sbomReaders: readonly Reader[] = [
  cyclonedxReader,
  cyclonedxXmlReader,
  spdxJsonReader,
  spdxTagValueReader,
  spdx3Reader,
];
