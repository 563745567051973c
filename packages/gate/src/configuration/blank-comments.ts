// Replaces the comments of JSON with comments by spaces, so that every position stays what it was.

const quote = 0x22;
const backslash = 0x5c;
const slash = 0x2f;
const star = 0x2a;
const lineFeed = 0x0a;
const space = 0x20;

/** Comments are `// …` to the end of the line and `/* … * /`, outside strings. An unclosed comment is left for the decoder to refuse. */
export function blankComments(bytes: Uint8Array): Uint8Array {
  const result = new Uint8Array(bytes);
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i] === quote) i = endOfString(bytes, i);
    else if (bytes[i] === slash && (bytes[i + 1] === slash || bytes[i + 1] === star)) {
      const end = bytes[i + 1] === slash ? endOfLine(bytes, i) : endOfBlock(bytes, i);
      for (; i < end; i++) if (bytes[i] !== lineFeed) result[i] = space;
      i--;
    }
  }
  return result;
}

function endOfString(bytes: Uint8Array, start: number): number {
  let i = start + 1;
  while (i < bytes.length && bytes[i] !== quote) i += bytes[i] === backslash ? 2 : 1;
  return i;
}

function endOfLine(bytes: Uint8Array, start: number): number {
  const end = bytes.indexOf(lineFeed, start);
  return end === -1 ? bytes.length : end;
}

function endOfBlock(bytes: Uint8Array, start: number): number {
  for (let i = start + 2; i + 1 < bytes.length; i++) if (bytes[i] === star && bytes[i + 1] === slash) return i + 2;
  return start + 1;
}
