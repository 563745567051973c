import { readdirSync, readFileSync } from 'node:fs';
import { GateError } from '@gatehouse/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { archiveForm, openArchive } from './open-archive.ts';

const folder = new URL('../../fixtures/archive/', import.meta.url);
const archives = readdirSync(folder).filter((name) => /\.(zip|tar|gz)$/.test(name));
const fixture = (name: string) => new Uint8Array(readFileSync(new URL(name, folder)));
const open = (bytes: Uint8Array, path: string, maximumBytes = 64 * 1024 * 1024) =>
  openArchive({ bytes, path, maximumBytes });
const opened = async (name: string) =>
  (await open(fixture(name), `evidence/${name}`)).map((entry) => [entry.name, new TextDecoder().decode(entry.bytes)]);

const unit = '<testsuite name="dose" tests="1"><testcase classname="dose" name="stops"/></testsuite>\n';
const alarm = '<testsuite name="alarm" tests="1"><testcase classname="alarm" name="sounds"/></testsuite>\n';
const both = [
  ['reports/alarm.xml', alarm],
  ['reports/unit.xml', unit],
];

describe('the files inside', () => {
  it.each(['reports.zip', 'reports.tar', 'reports.tar.gz'])('%s: both, sorted, without folders', async (name) => {
    expect(await opened(name)).toEqual(both);
  });

  it('a gzip file that is no tar holds one file', async () => {
    expect(await opened('unit.xml.gz')).toEqual([['unit.xml', unit]]);
  });

  it.each(['long-pax.tar', 'long-gnu.tar'])('%s: a name longer than its field is whole', async (name) => {
    expect(await opened(name)).toEqual([[`reports/${'deep/'.repeat(40)}unit.xml`, unit]]);
  });

  it('an empty archive holds none', async () => {
    expect(await opened('empty.zip')).toEqual([]);
  });

  it('is known by its bytes, not by its name', () => {
    expect(archiveForm(new TextEncoder().encode(unit))).toBeUndefined();
    expect(archiveForm(fixture('reports.tar'))).toBe('tar');
  });
});

const refused: readonly (readonly [string, string, string])[] = [
  ['leaves.refused.zip', 'ARCHIVE_UNSAFE', 'invalid relative path: ../../evil.xml'],
  ['absolute.refused.zip', 'ARCHIVE_UNSAFE', 'absolute path: /etc/evil.xml'],
  ['link.refused.zip', 'ARCHIVE_UNSAFE', 'entry "link.xml" is a symbolic link'],
  ['device.refused.zip', 'ARCHIVE_UNSAFE', 'entry "pipe.xml" is not a regular file'],
  ['case.refused.zip', 'ARCHIVE_UNSAFE', '"unit.xml" and "UNIT.xml" differ only in case or form'],
  ['twice.refused.zip', 'ARCHIVE_UNSAFE', '"unit.xml" appears twice'],
  ['bomb.refused.zip', 'ARCHIVE_UNSAFE', 'it expands more than 100:1'],
  ['overlap.refused.zip', 'ARCHIVE_UNSAFE', 'overlaps the one before it'],
  ['two-names.refused.zip', 'ARCHIVE_UNSAFE', 'entry "unit.xml" has another name in front of its content'],
  ['checksum.refused.zip', 'ARCHIVE_INVALID', 'entry "unit.xml" does not match its checksum'],
  ['encrypted.refused.zip', 'ARCHIVE_INVALID', 'entry "unit.xml" is encrypted'],
  ['link.refused.tar', 'ARCHIVE_UNSAFE', 'entry "link.xml" is a symbolic link'],
  ['hard-link.refused.tar', 'ARCHIVE_UNSAFE', 'entry "link.xml" is a hard link'],
  ['leaves.refused.tar', 'ARCHIVE_UNSAFE', 'entry "../evil.xml" leaves the archive'],
  ['twice.refused.tar', 'ARCHIVE_UNSAFE', '"unit.xml" appears twice'],
  ['checksum.refused.tar', 'ARCHIVE_INVALID', 'the header at byte 0 does not match its checksum'],
  ['truncated.refused.tar', 'ARCHIVE_INVALID', 'the tar data is truncated'],
  ['no-end.refused.tar', 'ARCHIVE_INVALID', 'the tar data is truncated: its end mark is missing'],
  ['truncated.refused.gz', 'ARCHIVE_INVALID', 'the gzip data is truncated'],
  ['followed.refused.gz', 'ARCHIVE_INVALID', '4 bytes follow the end of the gzip data'],
  ['bomb.refused.gz', 'ARCHIVE_UNSAFE', 'it expands to more than 1048576 bytes'],
];

describe('what is refused', () => {
  it('every damaged archive of the corpus is here', () => {
    expect(refused.map(([name]) => name).sort()).toEqual(archives.filter((name) => name.includes('.refused.')).sort());
  });

  it.each(refused)('%s', async (name, code, message) => {
    await expect(opened(name)).rejects.toMatchObject({
      code,
      exitCode: 3,
      place: { path: `evidence/${name}` },
      message: expect.stringContaining(message),
    });
  });

  it('a file inside that is larger than the limit of files', async () => {
    await expect(open(fixture('reports.zip'), 'a.zip', 60)).rejects.toMatchObject({ code: 'ARCHIVE_UNSAFE' });
    await expect(open(fixture('unit.xml.gz'), 'a.gz', 60)).rejects.toMatchObject({ code: 'ARCHIVE_UNSAFE' });
  });
});

it('mutated archives give files that were in them or a known error', async () => {
  const contents = new Set([unit, alarm]);
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('reports.zip', 'reports.tar', 'reports.tar.gz', 'long-pax.tar', 'long-gnu.tar'),
      fc.nat(),
      fc.uint8Array({ minLength: 1, maxLength: 4 }),
      fc.boolean(),
      async (name, at, bytes, cut) => {
        const mutated = fixture(name);
        const start = at % mutated.length;
        mutated.set(bytes.subarray(0, mutated.length - start), start);
        try {
          const entries = await open(cut ? mutated.subarray(0, start) : mutated, 'x');
          // A tar has no checksum over contents, so that only the size of what it holds is known.
          for (const entry of entries) {
            const text = new TextDecoder().decode(entry.bytes);
            expect(name.endsWith('.tar') ? text.length <= 200 : contents.has(text)).toBe(true);
          }
        } catch (error) {
          expect(error).toBeInstanceOf(GateError);
          expect(error).toMatchObject({ exitCode: 3, code: expect.stringMatching(/^ARCHIVE_/), place: { path: 'x' } });
        }
      },
    ),
    { numRuns: 400, seed: 20_260_301 },
  );
});
