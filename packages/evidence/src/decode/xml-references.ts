// Resolves the references in the text of plain XML: to characters by number, and to the five that XML names.

const reference = /&(?:(lt|gt|amp|quot|apos)|#([0-9]{1,7})|#x([0-9A-Fa-f]{1,6}));/g;
const entities: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** The text with its references resolved; undefined where one is not plain. */
export function resolved(raw: string): string | undefined {
  let isPlain = true;
  const value = raw.replace(
    reference,
    (_, name: string | undefined, decimal: string | undefined, hex: string | undefined) => {
      if (name !== undefined) return entities.get(name) ?? '';
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      if (!isCharacter(code)) {
        isPlain = false;
        return '';
      }
      return String.fromCodePoint(code);
    },
  );
  // Every reference begins with an ampersand; one that is left over was none of these.
  const references = raw.match(reference)?.length ?? 0;
  return isPlain && raw.split('&').length - 1 === references ? value : undefined;
}

function isCharacter(code: number): boolean {
  if (code < 0x20) return code === 0x09 || code === 0x0a || code === 0x0d;
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff);
}
