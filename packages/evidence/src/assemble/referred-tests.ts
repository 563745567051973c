// Knows every text by which records may refer to a test, before any test report is read.
import type { Reading, RecordReading, TestsReading } from '../reading.ts';

/** Ids, names and texts that may be neither: all that the records of requirements, risk controls, trace, anomalies, verification, regression and waivers name. */
export function testsReferredTo(readings: Iterable<Reading>): Set<string> {
  const texts = new Set<string>();
  for (const reading of readings) if ('record' in reading) for (const text of testsNamedIn(reading)) texts.add(text);
  return texts;
}

function testsNamedIn(reading: RecordReading): string[] {
  switch (reading.kind) {
    case 'requirements':
      return reading.record.requirements.flatMap(({ verifiedBy }) => linkedTests(verifiedBy));
    case 'riskControls':
      return (reading.record.riskControls ?? []).flatMap(({ verifiedBy }) => linkedTests(verifiedBy));
    case 'trace':
      return linkedTests(reading.record.links);
    case 'anomalies':
      return [
        ...(reading.record.failingTests ?? []),
        ...(reading.record.duplicates ?? []),
        ...(reading.record.closure?.verifiedBy ?? []),
      ];
    case 'verification':
      return (reading.record.dispositions ?? []).map(({ test }) => test);
    case 'regression':
      return linkedTests(reading.record.tests);
    case 'waivers':
      return reading.record.subjects.flatMap(testsInSubject);
    default:
      return [];
  }
}

function linkedTests(links: readonly { readonly test?: string }[] = []): string[] {
  return links.flatMap(({ test }) => test ?? []);
}

/** A waiver names a test, or the key of a required test: `<test> in <environment>`. */
export function testsInSubject(subject: string): string[] {
  const tests = [subject];
  for (let end = subject.indexOf(' in '); end !== -1; end = subject.indexOf(' in ', end + 1))
    tests.push(subject.slice(0, end));
  return tests;
}

/**
 * Ids that are referred to through the reports themselves: of tests that have one of these texts as their name, since a link by name
 * finds its results by the id, and of tests that name requirements.
 */
export function idsBehind(reports: Iterable<Pick<TestsReading, 'cases'>>, names: ReadonlySet<string>): Set<string> {
  const ids = new Set<string>();
  for (const { cases } of reports) {
    for (const { id, name, requirements } of cases) if (requirements.length > 0 || names.has(name)) ids.add(id);
  }
  return ids;
}
