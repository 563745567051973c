// Reads an in-toto Statement: what it is about, and what it says of how that was made.
import type { JsonCursor } from '../../decode/json-cursor.ts';
import { quoted } from '../../decode/shorten.ts';
import type { Position, StatementReading } from '../../reading.ts';
import type { Predicate } from './predicate.ts';
import { readSlsaV1 } from './slsa-v1.ts';
import { readSlsaV02 } from './slsa-v02.ts';

const statementTypes = ['https://in-toto.io/Statement/v1', 'https://in-toto.io/Statement/v0.1'];
const maximumSubjects = 1024;

/**
 * Any predicate type is read as far as its subjects; of SLSA provenance the versions that are known are read whole.
 * @throws GateError EVIDENCE_VERSION for another version of the statement or of SLSA provenance, EVIDENCE_LIMIT for more than 1,024 subjects
 */
export function readStatement(
  statement: JsonCursor,
  signed: StatementReading['signed'],
  position: Position,
): StatementReading {
  const type = statement.need('_type');
  if (!statementTypes.includes(type.string())) {
    throw type.invalid(
      `_type is ${quoted(type.string())}; read are ${statementTypes.join(' and ')}`,
      'EVIDENCE_VERSION',
    );
  }
  const predicateType = statement.need('predicateType');
  return {
    predicateType: predicateType.text(),
    subjects: readSubjects(statement.need('subject')),
    ...readPredicate(predicateType, statement.get('predicate')),
    signed,
    position,
  };
}

function readSubjects(list: JsonCursor): StatementReading['subjects'] {
  const subjects = list.items();
  if (subjects.length === 0) throw list.invalid('the statement has no subject: it is about nothing');
  if (subjects.length > maximumSubjects) {
    throw list.invalid(`${subjects.length} subjects are more than the limit of ${maximumSubjects}`, 'EVIDENCE_LIMIT');
  }
  return subjects.map(readSubject);
}

function readSubject(subject: JsonCursor): StatementReading['subjects'][number] {
  const name = (subject.get('name') ?? subject.get('uri'))?.string() ?? '';
  const digest = subject.need('digest');
  const algorithms = Object.keys(digest.object());
  if (algorithms.length === 0) throw digest.invalid(`the subject ${quoted(name)} has no digest`);
  for (const algorithm of algorithms) digest.need(algorithm).text();
  const sha256 = digest.get('sha256');
  if (sha256 === undefined) return { name };
  if (!/^[0-9a-f]{64}$/.test(sha256.string())) {
    throw sha256.invalid(
      `sha256 of the subject ${quoted(name)} is ${quoted(sha256.string())}, not 64 hexadecimal digits in lower case`,
    );
  }
  return { name, sha256: `sha256:${sha256.string()}` };
}

function readPredicate(type: JsonCursor, predicate: JsonCursor | undefined): Predicate {
  const name = type.string();
  if (!name.startsWith('https://slsa.dev/provenance/')) return { parameters: [] };
  const read = new Map([
    ['https://slsa.dev/provenance/v1', readSlsaV1],
    ['https://slsa.dev/provenance/v0.2', readSlsaV02],
  ]).get(name);
  if (read === undefined) {
    throw type.invalid(
      `${quoted(name)} is a version of SLSA provenance that is not read; v1 and v0.2 are`,
      'EVIDENCE_VERSION',
    );
  }
  if (predicate === undefined) throw type.invalid('the statement has no "predicate"');
  return read(predicate);
}
