import { readdirSync, readFileSync } from 'node:fs';
import { parseXml, XmlElement } from '@rgrove/parse-xml';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePlainXml } from './plain-xml.ts';

const limits = { depth: 256, attributes: 256, text: 16 * 1024 * 1024 };
const plain = (text: string) => parsePlainXml(text, limits);

/** What readers see of an element. */
function seen(element: XmlElement): unknown {
  return {
    name: element.name,
    start: element.start,
    attributes: Object.entries(element.attributes),
    children: element.children.map((child) =>
      child instanceof XmlElement ? seen(child) : { type: child.type, text: 'text' in child ? child.text : '' },
    ),
  };
}

/** What the full parser makes of it; undefined where it refuses. */
function full(text: string): unknown {
  try {
    const { root } = parseXml(text, { includeOffsets: true });
    return root === null ? undefined : seen(root);
  } catch {
    return undefined;
  }
}

/** What is accepted here, the full parser accepts as the same tree. */
function expectSame(text: string): boolean {
  const root = plain(text);
  if (root === undefined) return false;
  expect(seen(root), JSON.stringify(text)).toEqual(full(text));
  return true;
}

const wrapped = (inner: string) => `<a>${inner}</a>`;

describe('what is parsed as plain', () => {
  it.each([
    '<a/>',
    '<?xml version="1.0" encoding="UTF-8"?>\n<!-- one -->\n<a b="1" c=\'2\' >\n  <d/> text <e f = "g"></e ></a>\n<!-- two -->\n',
    wrapped('&lt;&gt;&amp;&quot;&apos;&#65;&#x1F600;&#13;'),
    wrapped('<b c="&lt;\n\t&#10;&#9;&amp;"/>'),
    wrapped('before<![CDATA[ <in> & ]]>after<!-- between -->end'),
    wrapped('é 🙂 <b name="é🙂"/>🙂<c/>'),
    '<a __proto__="1" constructor="2"><__proto__ a="1"/></a>',
    '<a b=""><b/><b></b></a>',
    wrapped("<b c='\"'/><b d=\"'\"/><b c='1' d='2' e='3'/><b d='2' c='1'/>"),
  ])('gives the tree of the full parser: %s', (text) => {
    expect(expectSame(text)).toBe(true);
  });

  it('is nearly every report that tools write', () => {
    const folder = new URL('../../fixtures/junit/', import.meta.url);
    const reports = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.xml'));
    const texts = reports.map((file) => readFileSync(new URL(file, folder), 'utf8'));
    const parsed = texts.filter((text) => expectSame(text));
    expect(parsed.length).toBeGreaterThan(reports.length / 2);
  });
});

describe('what is left to the full parser', () => {
  it.each([
    '',
    'text',
    '<a>',
    '<a></b>',
    '<a></ab>',
    '<a b="1" b="2"/>',
    '<a b="1"c="2"/>',
    '<a b=1/>',
    '<a b/>',
    '<a b="<"/>',
    '<a b="1',
    '<a b="&nope;"/>',
    wrapped('&nope;'),
    wrapped('& '),
    wrapped('&#0;'),
    wrapped('&#xD800;'),
    wrapped('&lt'),
    wrapped(']]>'),
    wrapped('<![CDATA[ open'),
    wrapped('<!-- a -- b -->'),
    wrapped('<!ELEMENT a>'),
    '<a/><b/>',
    '<a/>text',
    '<a>\0</a>',
    '<a>\ufffe</a>',
    '<1a/>',
    '< a/>',
    '<a/ >',
    '<?xml version="1.0"?',
    ' <?xml version="1.0"?><a/>',
  ])('because it is malformed: %s', (text) => {
    expect(plain(text)).toBeUndefined();
    expect(full(text)).toBeUndefined();
  });

  it.each([
    '<!DOCTYPE a><a/>',
    '<?go on?><a/>',
    wrapped('<?go on?>'),
    wrapped('one\r\ntwo'),
    '<é/>',
    '<aé/>',
    '<a é=""/>',
    '<?xml version="1.0" encoding="latin1"?><a/>',
    '<a xml:space="preserve"/>',
  ])('because it is not plain: %s', (text) => {
    expect(plain(text)).toBeUndefined();
  });

  it('because it is beyond the limits', () => {
    const nested = (depth: number) => '<a>'.repeat(depth) + '</a>'.repeat(depth);
    const attributes = (count: number) => `<a ${Array.from({ length: count }, (_, i) => `b${i}="1"`).join(' ')}/>`;
    expect(plain(nested(256))).toBeDefined();
    expect(plain(nested(257))).toBeUndefined();
    expect(plain(attributes(256))).toBeDefined();
    expect(plain(attributes(257))).toBeUndefined();
    expect(parsePlainXml(wrapped('x'.repeat(11)), { ...limits, text: 10 })).toBeUndefined();
  });
});

it('nothing is accepted that the full parser refuses or reads in another way', () => {
  const piece = fc.constantFrom(
    ...[
      '<a',
      '<b',
      '</a>',
      '</b>',
      '>',
      '/>',
      ' ',
      '\n',
      '\t',
      ' x="1"',
      " y='2'",
      ' x=',
      '"',
      "'",
      '=',
      '&lt;',
      '&#65;',
      '&',
    ],
    ...[
      'text',
      'é',
      '🙂',
      ']]>',
      '<![CDATA[',
      '<!--',
      '-->',
      '--',
      '<?xml version="1.0"?>',
      '&#x41;',
      '&#10;',
      '<',
      'a',
    ],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      expectSame(pieces.join(''));
      expectSame(`<a>${pieces.join('')}</a>`);
      expectSame(`<a x="${pieces.join('')}"/>`);
    }),
    { numRuns: 20_000 },
  );
});
