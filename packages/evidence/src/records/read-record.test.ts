import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readEvidence } from '../read-evidence.ts';
import type { RecordKind } from '../reading.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (kind: RecordKind, text: string, path = 'gate/record.yaml') =>
  readEvidence({ kind, path, bytes: bytes(text) });
const fixture = (name: string) => readFileSync(new URL(`../../fixtures/records/${name}`, import.meta.url));

const trace = (link: string) => `links:\n  - {from: REQ-1, ${link}}\n`;

describe('a record that is understood', () => {
  it('is given as it stands, with claims and places', () => {
    const reading = readEvidence({
      kind: 'verification',
      path: 'gate/verification/2.4.0.yaml',
      bytes: fixture('verification.yaml'),
    });
    if (reading.kind !== 'verification') throw new Error(reading.kind);
    expect(reading).toMatchObject({ format: 'record', empty: false, record: { id: 'VR-2.4.0', version: '2.4.0' } });
    expect(reading.claims).toEqual({
      version: '2.4.0',
      commit: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
      producedAt: Date.UTC(2026, 2, 3, 8, 30),
    });
    expect(reading.at('/conclusion')).toEqual({ line: 7, column: 13, pointer: '/conclusion' });
  });

  it.each(['gate/releases.json', 'gate/releases.yaml'])('may be JSON in %s', (path) => {
    expect(read('releases', '{\n\t"firstRelease": true\n}', path)).toMatchObject({
      record: { firstRelease: true },
      empty: false,
    });
  });

  it('is empty when its list is', () => {
    expect(read('requirements', 'requirements: []\n').empty).toBe(true);
    expect(read('trace', 'links: []\n').empty).toBe(true);
  });

  it('is not empty when it states that there is nothing to list, and why', () => {
    const none = 'none: The thermometer controls nothing.\n';
    expect(read('riskControls', none)).toMatchObject({ empty: false, record: { none: expect.any(String) } });
    expect(read('soup', none).empty).toBe(false);
    expect(read('riskControls', 'riskControls: []\n').empty).toBe(true);
    expect(read('soup', 'soup: []\n').empty).toBe(true);
  });

  it('is not empty when it states that there is nothing to tell', () => {
    expect(read('releaseNotes', 'version: "2.4.0"\nknownAnomalies: []\n').empty).toBe(false);
  });

  it('of a second build says which commit it is about, and when', () => {
    const text = readFileSync(new URL('../../fixtures/release/gate/rebuild/2.4.0.yaml', import.meta.url), 'utf8');
    expect(read('rebuild', text).claims).toEqual({
      version: '2.4.0',
      commit: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
      producedAt: Date.UTC(2026, 2, 2, 8),
    });
  });

  it.each<[RecordKind, string]>([
    ['restoreDrills', 'drills: []\n'],
    ['delivery', 'channels: []\n'],
    ['published', 'version: "2.4.0"\nfiles: []\n'],
    ['integrity', 'version: "2.4.0"\nfiles: []\nkeys: []\n'],
  ])('of kind %s is empty when it lists nothing', (kind, text) => {
    expect(read(kind, text).empty).toBe(true);
  });

  it('may hold keys of its own that only look like times', () => {
    const build = read('build', fixture('build.yaml').toString());
    expect(build).toMatchObject({ record: { environment: { builtAt: 'the bench' } } });
  });
});

describe('a record that is refused', () => {
  it.each<[string, RecordKind, string, string, number]>([
    [
      'an unquoted version',
      'releaseNotes',
      'version: 1.10\nknownAnomalies: []\n',
      'version must be a quoted string; unquoted, YAML reads it as the number 1.1',
      1,
    ],
    ['an unknown key', 'trace', trace('tests: x'), 'links[0]: unknown key "tests"; did you mean "test"?', 2],
    ['a missing field', 'trace', 'links:\n  - {test: x}\n', 'links[0]: "from" is missing', 2],
    ['a link to nothing', 'trace', trace('reason: none'), 'links[0]: names neither a test nor a method', 2],
    ['a link to a test by review', 'trace', trace('test: x, method: review'), 'names both a test and a method', 2],
    [
      'a day that does not exist',
      'trace',
      trace('method: review, at: 2026-02-30'),
      'links[0].at: there is no such time: 2026-02-30',
      2,
    ],
    ['an empty file', 'plan', '', 'the file is empty', 1],
    ['a list beside the statement that there is none', 'soup', 'soup: []\nnone: x\n', 'none stands beside soup', 2],
    ['neither a list nor that statement', 'riskControls', 'author: x\n', 'neither riskControls nor, in "none"', 1],
    ['a statement without a reason', 'riskControls', 'none: ""\n', 'none: must not be empty', 1],
    ['a list', 'plan', '- a\n', 'must be an object', 1],
    ['a duplicate key', 'plan', 'tasks: []\ntasks: []\n', 'this key stands here twice; keys must be unique', 2],
  ])('for %s, with its line', (_, kind, text, message, line) => {
    expect(() => read(kind, text)).toThrow(
      expect.objectContaining({
        code: 'EVIDENCE_INVALID',
        exitCode: 3,
        message: expect.stringContaining(message),
        place: expect.objectContaining({ path: 'gate/record.yaml', line }),
      }),
    );
  });

  it('in JSON with its line', () => {
    const text = '{\n  "firstRelease": true,\n  "firstRelese": true\n}';
    expect(() => read('releases', text, 'gate/releases.json')).toThrow(
      expect.objectContaining({
        message: expect.stringContaining('unknown key "firstRelese"; did you mean "firstRelease"?'),
        place: expect.objectContaining({ line: 3 }),
      }),
    );
    expect(() => read('releases', '{"a": 1, "a": 2}', 'gate/releases.json')).toThrow(
      expect.objectContaining({ code: 'EVIDENCE_INVALID', place: expect.objectContaining({ line: 1 }) }),
    );
  });

  it('once, with the number of further faults', () => {
    const links = `links:\n${'  - {from: A, test: t, method: review}\n'.repeat(3)}`;
    expect(() => read('trace', links)).toThrow(/^links\[0\]: .* \(and 2 more\)$/);
  });

  it('as something else than it is, by naming what it looks like', () => {
    expect(() => read('plan', '<testsuites></testsuites>', 'gate/plan.yaml')).toThrow(
      expect.objectContaining({ code: 'EVIDENCE_FORMAT', message: expect.stringContaining('JUnit XML test report') }),
    );
  });

  it('under a format that its kind does not have', () => {
    const file = { kind: 'trace', path: 'x', bytes: bytes('a,b\n'), format: 'cvs' } as const;
    expect(() => readEvidence(file)).toThrow('"cvs" is not a format of kind trace; did you mean "csv"?');
  });

  it('in UTF-16 for its encoding, not for its form', () => {
    const file = { kind: 'trace', path: 'x', bytes: new Uint8Array([0xff, 0xfe, 0x61, 0]) } as const;
    expect(() => readEvidence(file)).toThrow(expect.objectContaining({ code: 'EVIDENCE_ENCODING' }));
  });
});
