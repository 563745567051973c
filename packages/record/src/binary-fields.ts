// Reads and writes the fields of the binary formats of SSH: numbers of four bytes, and bytes with their length before them.

/** Reads fields one after another; undefined once there are fewer bytes than a field needs. */
export class BinaryFields {
  readonly #bytes: Buffer;
  #offset = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes);
  }

  number(): number | undefined {
    if (this.#offset + 4 > this.#bytes.length) return undefined;
    this.#offset += 4;
    return this.#bytes.readUInt32BE(this.#offset - 4);
  }

  field(): Buffer | undefined {
    const length = this.number();
    if (length === undefined || this.#offset + length > this.#bytes.length) return undefined;
    this.#offset += length;
    return this.#bytes.subarray(this.#offset - length, this.#offset);
  }

  text(): string | undefined {
    return this.field()?.toString('latin1');
  }

  get isAtEnd(): boolean {
    return this.#offset === this.#bytes.length;
  }
}

/** Bytes or text with their length before them. */
export function field(content: Uint8Array | string): Buffer {
  const bytes = Buffer.from(content);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
}
