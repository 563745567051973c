// Generated YAML records as people might write them, which know of each line the field that it belongs to; and changes of them.
import fc from 'fast-check';

/** A line of a record: which field stands on it, and whether it only opens what stands below. Comments belong to the mapping around them. */
export interface RecordLine {
  readonly text: string;
  readonly field: readonly string[];
  readonly kind: 'field' | 'head' | 'comment';
}

export interface GeneratedRecord {
  readonly lines: readonly RecordLine[];
  readonly lineBreak: '\n' | '\r\n';
  readonly endsWithBreak: boolean;
}

export function textOf({ lines, lineBreak, endsWithBreak }: GeneratedRecord): string {
  return lines.map(({ text }) => text).join(lineBreak) + (endsWithBreak ? lineBreak : '');
}

const names = ['id', 'title', 'by', 'outcome', 'risk file', 'é', 'on', '0'];

/** What stands behind a key: the rest of its line, and lines below it, without their indentation. */
interface Written {
  readonly first: string;
  readonly below: readonly string[];
}

const words = fc.string({ unit: fc.constantFrom(...'ab é漢😀#:,-\'[]{}&*!|>%@`"\\ \t'), maxLength: 12 });
const plainWords = fc.stringMatching(/^[a-zé漢]([a-z é漢#]{0,8}[a-z])?$/).filter((text) => !text.includes(' #'));
const lineOfText = fc.stringMatching(/^[a-z]([a-z #:'"é😀-]{0,12}[a-z])?$/u);
const beside = fc.constantFrom('', '', ' # beside', '   #', '\t# é: "');

const single = (value: fc.Arbitrary<string>): fc.Arbitrary<Written> =>
  fc.tuple(value, beside).map(([text, comment]) => ({ first: ` ${text}${comment}`, below: [] }));

const inLines: fc.Arbitrary<Written> = fc
  .tuple(
    fc.constantFrom('|', '>', '|-', '>-', '|+', '>+'),
    fc.constantFrom('', ' # of the text'),
    fc.array(fc.oneof(lineOfText, fc.constant('')), { maxLength: 3 }),
    lineOfText,
    fc.nat(2),
  )
  .map(([mark, comment, begun, last, blanks]) => ({
    first: ` ${mark}${comment}`,
    below: [...begun.filter((text, i) => text !== '' || i > 0), last, ...Array.from({ length: blanks }, () => '')],
  }));

const list: fc.Arbitrary<Written> = fc
  .tuple(fc.constantFrom('', ' # of the list'), fc.array(fc.tuple(plainWords, beside), { minLength: 1, maxLength: 3 }))
  .map(([comment, items]) => ({
    first: comment,
    below: ['# above the list', ...items.map(([text, more]) => `- ${text}${more}`)],
  }));

const braced: fc.Arbitrary<Written> = fc
  .tuple(
    fc.uniqueArray(fc.constantFrom(...names), { maxLength: 3 }),
    fc.array(plainWords, { minLength: 3, maxLength: 3 }),
    beside,
  )
  .map(([keys, texts, comment]) => {
    const fields = keys.map((key, i) => `"${key}": ${texts[i]}`).join(', ');
    return { first: ` {${fields === '' ? '' : ` ${fields} `}}${comment}`, below: [] };
  });

const bracedLines: fc.Arbitrary<Written> = fc
  .tuple(fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 3 }), plainWords, fc.boolean())
  .map(([keys, text, comma]) => ({
    first: ' { # opens',
    below: [
      ...keys.map((key, i) => `  ${key}: ${text}${i < keys.length - 1 || comma ? ',' : ''} # of ${key}`),
      '  # closes',
      '}',
    ],
  }));

const folded: fc.Arbitrary<Written> = fc
  .tuple(
    fc.constantFrom('"', "'", ''),
    lineOfText.filter((text) => /^[a-z ]+$/.test(text)),
    beside,
  )
  .map(([quote, text, comment]) => ({ first: ` ${quote}begun`, below: [`${text}${quote}${comment}`] }));

const shared: fc.Arbitrary<Written> = fc.constantFrom(
  { first: ' &a shared', below: [] },
  { first: ' *a # the same', below: [] },
  { first: ' &m { by: one }', below: [] },
  { first: ' *m', below: [] },
);

const value: fc.Arbitrary<Written> = fc.oneof(
  single(plainWords),
  single(words.map((text) => JSON.stringify(text))),
  single(words.map((text) => `'${text.replaceAll("'", "''").replaceAll('\t', ' ')}'`)),
  single(fc.constantFrom('1', '-0.5', 'true', 'null', '~', '2026-01-05', '[]', '{}', '[a, "b"]')),
  beside.map((comment) => ({ first: comment, below: [] })),
  inLines,
  list,
  braced,
  bracedLines,
  folded,
  shared,
);

const aside = fc.constantFrom<readonly string[]>([], [], [], [''], ['# a comment'], ['', '# two', '  # lines']);

interface Field {
  readonly name: string;
  readonly quote: string;
  readonly value: Written;
  readonly inner: readonly Field[];
  readonly before: readonly string[];
}

const fieldOf = (inner: fc.Arbitrary<readonly Field[]>): fc.Arbitrary<Field> =>
  fc.record({ name: fc.constantFrom(...names), quote: fc.constantFrom('', '', '"', "'"), value, inner, before: aside });

const fieldsOf = (field: fc.Arbitrary<Field>, minLength: number): fc.Arbitrary<readonly Field[]> =>
  fc.uniqueArray(field, { minLength, maxLength: 5, selector: ({ name }) => name });

const none = fc.constant<readonly Field[]>([]);
const leaves = fieldOf(none);
const nested = fieldOf(fc.oneof({ weight: 2, arbitrary: none }, { weight: 1, arbitrary: fieldsOf(leaves, 1) }));
const deep = fieldOf(fc.oneof({ weight: 2, arbitrary: none }, { weight: 1, arbitrary: fieldsOf(nested, 1) }));

function linesOf(fields: readonly Field[], holder: readonly string[], indentation: string): RecordLine[] {
  return fields.flatMap(({ name, quote, value: { first, below }, inner, before }) => {
    const field = [...holder, name];
    const key = `${indentation}${quote}${name}${quote}:`;
    const comments = before.map(
      (text): RecordLine => ({ text: text === '' ? '' : indentation + text, field: holder, kind: 'comment' }),
    );
    if (inner.length > 0) {
      const comment = /\s#.*$/.exec(first)?.[0] ?? '';
      return [...comments, { text: key + comment, field, kind: 'head' }, ...linesOf(inner, field, `${indentation}  `)];
    }
    const rest = below.map(
      (text): RecordLine => ({ text: text === '' ? '' : `${indentation}  ${text}`, field, kind: 'field' }),
    );
    return [...comments, { text: key + first, field, kind: 'field' }, ...rest];
  });
}

const around = (text: string): RecordLine => ({ text, field: [], kind: 'comment' });

/** Whether it is valid YAML must be asked: names may be used that nothing has. */
export const records: fc.Arbitrary<GeneratedRecord> = fc
  .record({
    fields: fieldsOf(deep, 1),
    before: fc.constantFrom<readonly string[]>([], [], ['# a record', ''], ['---'], ['%YAML 1.2', '---']),
    after: fc.constantFrom<readonly string[]>([], [], ['', '# the end', ''], ['...']),
    lineBreak: fc.constantFrom('\n', '\n', '\r\n'),
    endsWithBreak: fc.boolean(),
  })
  .map(({ fields, before, after, lineBreak, endsWithBreak }) => ({
    lines: [...before.map(around), ...linesOf(fields, [], ''), ...after.map(around)],
    lineBreak,
    endsWithBreak,
  }));

export interface Change {
  readonly field: readonly [string, ...string[]];
  readonly value: unknown;
}

const newText = fc.oneof(
  words,
  plainWords,
  fc
    .array(fc.oneof(lineOfText, fc.constantFrom('', '  indented', '# no comment', '- no item', '---')))
    .map((lines) => lines.join('\n')),
  fc.string({ unit: 'grapheme', maxLength: 10 }),
  fc.constantFrom('1.10', 'true', 'null', '', ' ', '\n', 'long '.repeat(60), 'a: b # c', '2026-01-05T08:00:00Z'),
);

/** Whether the first keys of a field are those of another. */
export const isWithin = (field: readonly string[], other: readonly string[]): boolean =>
  other.every((key, i) => field[i] === key);

/** Of different fields, none within another. */
export const changes: fc.Arbitrary<readonly Change[]> = fc
  .array(
    fc.record({
      field: fc
        .array(fc.constantFrom(...names, 'new'), { minLength: 1, maxLength: 3 })
        .map((keys) => keys as [string, ...string[]]),
      value: fc.oneof(
        { weight: 4, arbitrary: newText },
        { weight: 2, arbitrary: fc.constant(undefined) },
        { weight: 1, arbitrary: fc.array(newText, { maxLength: 3 }) },
        {
          weight: 1,
          arbitrary: fc.dictionary(fc.constantFrom(...names), newText, { maxKeys: 2, noNullPrototype: true }),
        },
        { weight: 1, arbitrary: fc.constantFrom<unknown>(1, -0.5, true, false, null) },
      ),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((all) =>
    all.filter(({ field }, i) =>
      all.every(
        (other, j) => i === j || !isWithin(field, other.field) || (i < j && field.length === other.field.length),
      ),
    ),
  );
