// States the register of security findings, and the security tests of the release.
import type {
  Facts,
  SecurityFinding,
  SecurityFindingsRecord,
  SecurityTest,
  SecurityTestsRecord,
} from '@gatehouse/schema';
import type { Position } from '../reading.ts';
import { epochOfChecked } from '../records/epoch.ts';
import { type Assembly, type ReadItem, recordsOf, sourceAt } from './assembly.ts';
import { positionsBy, sortedBy, sortedSet } from './order.ts';
import { authorOf, type PeopleIndex } from './people.ts';
import { present } from './present.ts';
import { recordForRelease } from './record-for-release.ts';

type Security = Pick<Facts['security'], 'findings' | 'tests'>;

export function assembleSecurity(assembly: Assembly): Security {
  return present({ findings: assembleFindings(assembly), tests: assembleTests(assembly) });
}

/** The register lives on from release to release; its review says for which one it was looked through last. */
function assembleFindings(assembly: Assembly): Security['findings'] {
  const reads = recordsOf(assembly, 'securityFindings');
  if (reads.length === 0) return undefined;
  const { people } = assembly;
  const registers = reads.map((read) => {
    const { review, author } = read.reading.record;
    return {
      review: signed(review, people),
      author: authorOf(people, read.item, author ?? review.by),
      source: sourceAt(read, read.reading.at('')),
    };
  });
  const found = reads.flatMap((read) =>
    read.reading.record.findings.map((finding, index) =>
      findingOf(finding, read, read.reading.at(`/findings/${index}`), people),
    ),
  );
  const items = sortedBy(found, ({ id }) => id);
  return { registers, items, index: positionsBy(items, ({ id }) => id) };
}

function findingOf(
  { id, title, phase, state, closed, deferred }: SecurityFindingsRecord['findings'][number],
  read: ReadItem,
  position: Position,
  people: PeopleIndex,
): SecurityFinding {
  return {
    id,
    title,
    phase,
    state,
    source: sourceAt(read, position),
    ...present({
      closed: closed === undefined ? undefined : signed(closed, people),
      deferred: deferred === undefined ? undefined : signed(deferred, people),
    }),
  };
}

function assembleTests(assembly: Assembly): Security['tests'] {
  const read = recordForRelease(recordsOf(assembly, 'securityTests'), assembly);
  if (read === undefined) return undefined;
  const { version, tests, author } = read.reading.record;
  return {
    version,
    items: tests.map((test, index) => testOf(test, read, read.reading.at(`/tests/${index}`), assembly.people)),
    author: authorOf(assembly.people, read.item, author),
    source: sourceAt(read, read.reading.at('')),
  };
}

function testOf(
  {
    kind,
    at,
    outcome,
    findings = [],
    commit,
    by,
    independence,
    report,
    stillValid,
  }: SecurityTestsRecord['tests'][number],
  read: ReadItem,
  position: Position,
  people: PeopleIndex,
): SecurityTest {
  return {
    kind,
    at: epochOfChecked(at),
    outcome,
    findings: sortedSet(findings),
    source: sourceAt(read, position),
    ...present({
      commit,
      independence,
      report,
      by: by === undefined ? undefined : people.idOf(by),
      stillValid: stillValid === undefined ? undefined : signed(stillValid, people),
    }),
  };
}

/** Who said it, by id, and when, in milliseconds. */
function signed<T extends { readonly by: string; readonly at: string }>(
  said: T,
  people: PeopleIndex,
): Omit<T, 'at'> & { at: number } {
  return { ...said, by: people.idOf(said.by), at: epochOfChecked(said.at) };
}
