// Reads the bytes of one file of evidence; of a test report what the references ask for is kept.
import { condenseTests, type EvidenceFile, type Reading, readEvidence, type TestReferences } from '@gatehouse/evidence';

/** Throws the GateErrors of the readers. */
export function readAnew(input: Omit<EvidenceFile, 'bytes'>, bytes: Uint8Array, references: TestReferences): Reading {
  const reading = readEvidence({ ...input, bytes });
  return reading.kind === 'tests' ? condenseTests(reading, references) : reading;
}
