// Readers: bytes of one format in, normalised readings out; and their assembly into the facts that rules see.
export {
  type ArchiveEntry,
  type ArchiveForm,
  archiveForm,
  openArchive,
  pathInArchive,
} from './archive/open-archive.ts';
export {
  type CondensedTests,
  condenseTests,
  isCondensed,
  mayLack,
  type TestReferences,
  testReferences,
} from './assemble/condensed-tests.ts';
export { contentDigest } from './assemble/content-digest.ts';
export { recordedFields } from './assemble/recorded-fields.ts';
export { idsBehind, testsReferredTo } from './assemble/referred-tests.ts';
export { baselineOf, controlStart, type EarlierRelease, earlierReleases } from './assemble/release.ts';
export { assembleFacts, partiesOfNewWaiver } from './assemble-facts.ts';
export { type DocumentFamily, readYamlDocument, type YamlDocument } from './decode/yaml.ts';
export type { Assembled, CollectedItem, Material, MaterialProblem, ReleaseMaterial, Trust } from './material.ts';
export { type EvidenceFile, readEvidence } from './read-evidence.ts';
export type { Reader } from './reader.ts';
export { readers } from './readers.ts';
export * from './reading.ts';
export { type Recognised, recognise } from './recognise.ts';
export { epochOf } from './records/epoch.ts';
export { checkedReading } from './records/read-record.ts';
export { type Count, type Notable, type Summary, summaryOf } from './summary.ts';
