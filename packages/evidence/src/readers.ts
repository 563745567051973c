// Every reader of evidence: the one list of what the gate understands, from which reference pages are made.
import type { Reader } from './reader.ts';
import { trackerReaders } from './readers/anomalies/tracker-readers.ts';
import { coverageReaders } from './readers/coverage/coverage-readers.ts';
import { findingReaders } from './readers/findings/finding-readers.ts';
import { provenanceReaders } from './readers/provenance/provenance-readers.ts';
import { requirementReaders } from './readers/requirements/requirement-readers.ts';
import { reviewReaders } from './readers/reviews/review-readers.ts';
import { sbomReaders } from './readers/sbom/sbom-readers.ts';
import { testReaders } from './readers/tests/test-readers.ts';
import { vexReaders } from './readers/vex/vex-readers.ts';
import { vulnerabilityReaders } from './readers/vulnerabilities/vulnerability-readers.ts';
import { csvReaders } from './records/csv-record.ts';
import { recordReaders } from './records/read-record.ts';

/** Readers by kind and format. Where several read one kind, the more specific stands first. */
export const readers: readonly Reader[] = [
  ...testReaders,
  ...coverageReaders,
  ...findingReaders,
  ...sbomReaders,
  ...sbomReaders.map(asBaseline),
  ...vulnerabilityReaders,
  ...vexReaders,
  ...trackerReaders,
  ...provenanceReaders,
  ...requirementReaders,
  ...reviewReaders,
  ...csvReaders,
  ...recordReaders,
];

/** The same bill of materials, read as that of the baseline release. */
function asBaseline(reader: Reader): Reader {
  return {
    ...reader,
    kind: 'baselineSbom',
    read: (input) => {
      const reading = reader.read(input);
      if (reading.kind !== 'sbom') throw new Error(`${reader.format} is no bill of materials`);
      return { ...reading, kind: 'baselineSbom' };
    },
  };
}
