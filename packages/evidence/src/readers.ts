// Every reader of evidence: the one list of what the gate understands, from which reference pages are made.
import type { Reader } from './reader.ts';
import { cyclonedxReader } from './readers/cyclonedx.ts';
import { githubIssuesReader } from './readers/github-issues.ts';
import { grypeReader } from './readers/grype.ts';
import { junitReader } from './readers/junit.ts';
import { openvexReader } from './readers/openvex.ts';
import { sarifReader } from './readers/sarif.ts';
import { csvReaders } from './records/csv-record.ts';
import { recordReaders } from './records/read-record.ts';

/** Readers by kind and format. Where several read one kind, the more specific stands first. */
export const readers: readonly Reader[] = [
  junitReader,
  sarifReader,
  cyclonedxReader,
  grypeReader,
  openvexReader,
  githubIssuesReader,
  ...csvReaders,
  ...recordReaders,
];
