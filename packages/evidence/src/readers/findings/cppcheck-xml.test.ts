import { readFileSync } from 'node:fs';
import { GateError } from '@gatehouse/schema';
import { describe, expect, it } from 'vitest';
import type { FindingsReading } from '../../reading.ts';
import { cppcheckReader } from './cppcheck-xml.ts';

const folder = new URL('../../../fixtures/cppcheck-xml/', import.meta.url);

function readBytes(bytes: Uint8Array): FindingsReading {
  const reading = cppcheckReader.read({ bytes, path: 'report.xml' });
  if (reading.kind !== 'findings') throw new Error(`a reading of ${reading.kind}`);
  return reading;
}

const readText = (text: string) => readBytes(new TextEncoder().encode(text));
const fixture = (name: string) => readBytes(readFileSync(new URL(name, folder)));

function refusal(text: string) {
  try {
    readText(text);
  } catch (error) {
    if (error instanceof GateError) {
      return `${error.code} ${error.place?.line}:${error.place?.column} ${error.message}`;
    }
    throw error;
  }
  throw new Error('was read');
}

const report = (...errors: string[]) =>
  `<results version="2"><cppcheck version="2.10"/><errors>${errors.join('')}</errors></results>`;
const error = (attributes: string, inner = '') => `<error ${attributes}>${inner}</error>`;

describe('a report of Cppcheck', () => {
  it('gives findings with level, security, place and position', () => {
    const reading = fixture('report.xml');
    const [run] = reading.runs;
    expect(reading.empty).toBe(false);
    expect(run).toMatchObject({ tool: 'Cppcheck', version: '2.10', successful: true });
    expect(run?.findings.map(({ id, level, security }) => [id, level, security])).toEqual([
      ['arrayIndexOutOfBounds:dose.c:8', 'error', true],
      ['getsCalled:dose.c:21', 'warning', true],
      ['nullPointer:dose.c:20', 'error', true],
      ['constVariable:dose.c:6', 'warning', false],
      ['unusedVariable:dose.c:15', 'warning', false],
      ['unusedFunction:dose.c:12', 'warning', false],
    ]);
    expect(run?.findings[0]).toMatchObject({
      rule: 'arrayIndexOutOfBounds',
      message: "Array 'table[4]' accessed at index 4, which is out of bounds.",
      path: 'dose.c',
      line: 8,
      position: { line: 5, column: 9 },
    });
  });

  it('without findings is a clean run of that version, not an empty one', () => {
    const reading = fixture('clean.xml');
    expect(reading.empty).toBe(false);
    expect(reading.runs).toMatchObject([{ version: '2.10', successful: true, findings: [] }]);
  });

  it('that could not parse a file is no successful run, and still tells it', () => {
    expect(fixture('broken.xml').runs).toMatchObject([
      { successful: false, findings: [{ rule: 'syntaxError', level: 'error' }] },
    ]);
  });

  it.each(['internalError', 'noValidConfiguration', 'preprocessorErrorDirective'])(
    'a file that was not checked to its end (%s) is no successful run',
    (id) => {
      expect(readText(report(error(`id="${id}" severity="information" msg="m"`))).runs[0]?.successful).toBe(false);
    },
  );

  it('that tells of critical errors is no successful run, although these are suppressed', () => {
    const said = 'Active checkers: There was critical errors (use --checkers-report=&lt;filename&gt; to see details)';
    const [run] = readText(report(error(`id="checkersReport" severity="information" msg="${said}"`))).runs;
    expect(run).toMatchObject({ successful: false, findings: [] });
  });

  it('of a newer version: inconclusive findings count, its report on itself does not, hashes make ids', () => {
    const [run] = fixture('newer.xml').runs;
    expect(run?.successful).toBe(true);
    expect(run?.findings.map(({ id, level, line }) => [id, level, line])).toEqual([
      ['knownConditionTrueFalse:src/dose.c#11422343245684316893', 'warning', 12],
      ['missingIncludeSystem:src/dose.c', 'note', undefined],
    ]);
  });

  it('two findings in one line get ids of their own', () => {
    const twice = error('id="a" severity="style" msg="m"', '<location file="f.c" line="1"/>');
    expect(readText(report(twice, twice)).runs[0]?.findings.map(({ id }) => id)).toEqual(['a:f.c:1', 'a:f.c:1 (2)']);
  });
});

describe('what is refused', () => {
  it.each([
    [
      'the first version of the report',
      '<results><error file="a.c" line="1" id="x" severity="error" msg="m"/></results>',
      'EVIDENCE_VERSION 1:1 version "1" of the report of Cppcheck is not read, only 2',
    ],
    [
      'a version to come',
      '<results version="3"/>',
      'EVIDENCE_VERSION 1:1 version "3" of the report of Cppcheck is not read, only 2',
    ],
    [
      'another document',
      '<testsuites/>',
      'EVIDENCE_INVALID 1:1 the root element is <testsuites>, a report of Cppcheck has <results>',
    ],
    [
      'a report that does not say what ran',
      '<results version="2"><errors/></results>',
      'EVIDENCE_INVALID 1:1 <results> has no <cppcheck>',
    ],
    [
      'a report without version of the tool',
      '<results version="2"><cppcheck/><errors/></results>',
      'EVIDENCE_INVALID 1:1 <cppcheck> does not say its version',
    ],
    [
      'a report without list of findings',
      '<results version="2"><cppcheck version="2.10"/></results>',
      'EVIDENCE_INVALID 1:1 <results> has no <errors>',
    ],
    [
      'two lists of findings',
      '<results version="2"><cppcheck version="2.10"/><errors/><errors/></results>',
      'EVIDENCE_INVALID 1:57 <errors> stands twice in <results>',
    ],
    [
      'a misspelt finding',
      report('<eror id="a" severity="error" msg="m"/>'),
      'EVIDENCE_INVALID 1:56 <eror> in <errors> is not understood',
    ],
    [
      'an unknown severity',
      report(error('id="a" severity="fatal" msg="m"')),
      'EVIDENCE_INVALID 1:56 the severity "fatal" is not one of error, warning, style, performance, portability, information, debug, internal, none',
    ],
    ['a finding without id', report(error('severity="error" msg="m"')), 'EVIDENCE_INVALID 1:56 the finding has no id'],
    [
      'a line that is none',
      report(error('id="a" severity="error" msg="m"', '<location file="f.c" line="-1"/>')),
      'EVIDENCE_INVALID 1:95 the line "-1" is not a whole number',
    ],
    [
      'a truncated report',
      '<results version="2"><cppcheck version="2.10"/><errors>',
      'EVIDENCE_INVALID 1:56 truncated: unclosed <errors> at end of file',
    ],
  ])('%s', (_, text, message) => {
    expect(refusal(text)).toBe(message);
  });
});
