import { describe, expect, it } from 'vitest';
import { decodeCsv } from './csv.ts';

const fields = ['id', 'title', 'tests'];
const input = (text: string, columns?: Record<string, string>) => ({
  bytes: new TextEncoder().encode(text),
  path: 'gate/requirements.csv',
  ...(columns === undefined ? {} : { columns }),
});
const decode = (text: string, columns?: Record<string, string>) =>
  decodeCsv(input(text, columns), fields).map(({ cells, line }) => ({ ...Object.fromEntries(cells), line }));

describe('a table that is understood', () => {
  it('keeps the line on which each row begins, also after cells of several lines and empty lines', () => {
    const text = 'id,title\r\n\r\nR-1,"two\nlines"\n\nR-2,"a ""quoted"" word"\nR-3,\n';
    expect(decode(text)).toEqual([
      { id: 'R-1', title: 'two\nlines', line: 3 },
      { id: 'R-2', title: 'a "quoted" word', line: 6 },
      { id: 'R-3', line: 7 },
    ]);
  });

  it('counts a line break of two characters in a cell once', () => {
    expect(decode('id,title\r\nR-1,"two\r\nlines"\r\nR-2,x\r\n')).toEqual([
      { id: 'R-1', title: 'two\nlines', line: 2 },
      { id: 'R-2', title: 'x', line: 4 },
    ]);
  });

  it('skips rows of empty cells, which spreadsheets leave behind', () => {
    expect(decode('id,title\n,\nR-1,x\n , \n')).toEqual([{ id: 'R-1', title: 'x', line: 3 }]);
  });

  it('takes mapped columns and ignores the others', () => {
    expect(decode('Key,Summary,Owner\nR-1,Stops,nobody\n', { id: 'Key', title: 'Summary' })).toEqual([
      { id: 'R-1', title: 'Stops', line: 2 },
    ]);
  });
});

describe('a table that is refused', () => {
  it.each([
    ['a header twice', 'id,id\n', 1, 'the header "id" stands there twice'],
    ['a column without header', 'id,,title\n', 1, 'column 2 has no header'],
    ['a misspelt header', 'id,titel\n', 1, 'the header "titel" is not known; did you mean "title"?'],
    ['a semicolon as separator', 'id;title\nR-1;x\n', 1, 'the header "id;title" is not known'],
    ['a short row', 'id,title\nR-1,x\nR-2\n', 3, 'another number of cells'],
    ['an open quote', 'id,title\nR-1,"x\n', 2, 'never closed'],
    ['a quote inside a cell', 'id,title\nR-1,x"y\n', 2, 'a quote stands inside a cell'],
    ['an empty file', '', 1, 'no header row'],
  ])('for %s, with its line', (_, text, line, message) => {
    expect(() => decode(text)).toThrow(
      expect.objectContaining({
        code: 'EVIDENCE_INVALID',
        exitCode: 3,
        message: expect.stringContaining(message),
        place: { path: 'gate/requirements.csv', line },
      }),
    );
  });

  it('for a mapping to a header that the file does not have', () => {
    expect(() => decode('Key\nR-1\n', { id: 'Kee' })).toThrow('which the file does not have; did you mean "Key"?');
  });

  it('for a mapping of a field that the record does not have', () => {
    expect(() => decode('Key\nR-1\n', { ident: 'Key' })).toThrow('columns names the field "ident"');
  });
});
