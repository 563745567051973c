// A text by its lines: where each begins is looked for once, and a line is decoded only when somebody wants to see it.

export interface EvidenceText {
  /** `sha256:<hex>` of the bytes that were read. */
  readonly sha256: string;
  /** How many lines it has; one that is empty behind a last line break counts. */
  readonly count: number;
  /** A line as it stands there, untrusted, without its line break; `index0` is 0-based. Empty for a line that there is not. */
  line(index0: number): string;
}

/** The lines of bytes that are taken for UTF-8; they end with LF, CR or both. */
export function textLines(bytes: Uint8Array, sha256: string): EvidenceText {
  const starts = lineStarts(bytes);
  const first = new TextDecoder();
  // A mark of the byte order counts at the beginning only; anywhere else it is text.
  const others = new TextDecoder('utf-8', { ignoreBOM: true });
  return {
    sha256,
    count: starts.length,
    line: (index0) => {
      const start = starts[index0];
      if (start === undefined) return '';
      let end = starts[index0 + 1] ?? bytes.length;
      if (index0 + 1 < starts.length) {
        if (bytes[end - 1] === lineFeed && end - 2 >= start && bytes[end - 2] === carriageReturn) end -= 2;
        else end -= 1;
      }
      return (index0 === 0 ? first : others).decode(bytes.subarray(start, end));
    },
  };
}

const lineFeed = 0x0a;
const carriageReturn = 0x0d;

function lineStarts(bytes: Uint8Array): Uint32Array {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const next = (byte: number, from: number): number => {
    const found = buffer.indexOf(byte, from);
    return found === -1 ? Number.POSITIVE_INFINITY : found;
  };
  let starts = new Uint32Array(1024);
  let count = 1;
  let [feed, carriage] = [next(lineFeed, 0), next(carriageReturn, 0)];
  while (feed !== carriage) {
    const end = carriage + 1 === feed ? feed : Math.min(feed, carriage);
    if (count === starts.length) {
      const larger = new Uint32Array(count * 2);
      larger.set(starts);
      starts = larger;
    }
    starts[count++] = end + 1;
    if (carriage <= end) carriage = next(carriageReturn, end + 1);
    if (feed <= end) feed = next(lineFeed, end + 1);
  }
  return starts.subarray(0, count);
}
