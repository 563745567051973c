import { GateError } from '@gatehouse/schema';
import { describe, expect, it } from 'vitest';
import { childElements, readXml } from './xml.ts';

const read = (text: string) => readXml({ bytes: new TextEncoder().encode(text), path: 'a.xml' }, 'Write it again.');

function refusal(text: string) {
  try {
    read(text);
  } catch (error) {
    if (error instanceof GateError) {
      return `${error.code} ${error.place?.line}:${error.place?.column} ${error.message}`;
    }
    throw error;
  }
  throw new Error('was read');
}

describe('readXml', () => {
  it('gives every element its line and column, also after characters outside the basic plane', () => {
    const { root, at } = read('<a>\n  <b x="😀"/><c/>\r\n <d/></a>');
    expect(childElements(root).map((element) => at(element))).toEqual([
      { line: 2, column: 3 },
      { line: 2, column: 14 },
      { line: 3, column: 2 },
    ]);
  });

  it.each([
    ['a wrong end tag', '<a><b></a>', 'EVIDENCE_INVALID 1:7 not well-formed XML: Missing end tag for element b'],
    ['a duplicate attribute', '<a x="1" x="2"/>', 'EVIDENCE_INVALID 1:15 not well-formed XML: Duplicate attribute: x'],
    ['two roots', '<a/><b/>', 'EVIDENCE_INVALID 1:5 not well-formed XML: Extra content at the end of the document'],
    ['an entity declaration', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', 'EVIDENCE_DOCTYPE 1:1'],
    ['a comment without end', '<a><!-- </a>', 'EVIDENCE_INVALID 1:4 truncated: unclosed <a> at end of file'],
    ['text only', 'hello', 'EVIDENCE_INVALID 1:1 not well-formed XML'],
    ['a character that XML forbids', '<a>\u0001</a>', 'EVIDENCE_INVALID 1:'],
  ])('refuses %s', (_, text, message) => {
    expect(refusal(text)).toContain(message);
  });

  it('a > or a quote inside an attribute, comment or CDATA section is no markup', () => {
    expect(read(`<a x="/>" y='"'><!-- <b> --><![CDATA[<c>]]><?d <e> ?></a>`).root.text).toBe('<c>');
  });

  it('reads 256 levels and refuses 257', () => {
    const nested = (levels: number) => '<a>'.repeat(levels) + '</a>'.repeat(levels);
    expect(read(nested(256)).root.name).toBe('a');
    expect(refusal(nested(257))).toBe('EVIDENCE_LIMIT 1:769 elements are nested deeper than 256');
    expect(refusal('<a>'.repeat(1_000_000))).toContain('EVIDENCE_LIMIT');
  });

  it('reads 256 attributes and refuses 257', () => {
    const wide = (count: number) => `<a ${Array.from({ length: count }, (_, index) => `x${index}=""`).join(' ')}/>`;
    expect(Object.keys(read(wide(256)).root.attributes)).toHaveLength(256);
    expect(refusal(wide(257))).toBe('EVIDENCE_LIMIT 1:1 <a> has more than 256 attributes');
  });

  it('refuses more than 16 MiB of text in one place', () => {
    expect(refusal(`<a>${' '.repeat(16 * 1024 * 1024 + 1)}</a>`)).toContain('EVIDENCE_LIMIT 1:4 ');
  });
});

describe('a document type where a format has one', () => {
  const external = (text: string) =>
    readXml({ bytes: new TextEncoder().encode(text), path: 'a.xml' }, 'Write it again.', {
      what: 'a coverage report',
      documentType: 'external',
    });
  const refused = (text: string) => {
    try {
      external(text);
    } catch (error) {
      if (error instanceof GateError) return `${error.code} ${error.message}`;
      throw error;
    }
    throw new Error('was read');
  };

  it.each([
    ['<!DOCTYPE a>', 2],
    ["<?xml version='1.0'?>\n<!DOCTYPE a SYSTEM 'https://example.org/no-such.dtd'>", 3],
    ['<!DOCTYPE a PUBLIC "-//EXAMPLE//DTD 1.1//EN" "/etc/passwd"  >', 2],
  ])('%s is passed over, and nothing is opened', (declaration, line) => {
    const { root, at } = external(`${declaration}\n<a>x</a>`);
    expect([root.name, root.text, at(root).line]).toEqual(['a', 'x', line]);
  });

  it('is refused with declarations of its own', () => {
    const message = 'EVIDENCE_DOCTYPE a coverage report may not declare a document type with declarations of its own';
    expect(refused('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')).toContain(message);
    expect(refused('<!DOCTYPE a SYSTEM "a.dtd" [<!ENTITY b SYSTEM "/etc/passwd">]><a>&b;</a>')).toContain(message);
    expect(refused('<!DOCTYPE a SYSTEM "a.dtd" [ ]><a/>')).toContain(message);
  });

  it('does not make entities known that the named file may declare', () => {
    expect(refused('<!DOCTYPE a SYSTEM "a.dtd"><a>&b;</a>')).toContain('EVIDENCE_INVALID not well-formed XML');
  });

  it('is refused inside and after the root element, and twice', () => {
    for (const text of ['<a><!DOCTYPE a></a>', '<a/><!DOCTYPE a>', '<!DOCTYPE a><!DOCTYPE a><a/>']) {
      expect(refused(text)).toContain('EVIDENCE_INVALID not well-formed XML');
    }
  });

  it('is refused where none is expected, by the name of what is read', () => {
    const text = new TextEncoder().encode('<!DOCTYPE a><a/>');
    expect(() => readXml({ bytes: text, path: 'a.xml' }, 'Again.', { what: 'an aspec export' })).toThrow(
      'an aspec export may not declare a document type (entity expansion, external files)',
    );
  });
});
