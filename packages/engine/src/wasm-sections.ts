// Looks at the sections of a WebAssembly module for what the host could not limit once it runs.

const headerBytes = 8;
const memorySection = 5;

/**
 * Whether a module declares memories of its own beside the one that its host gives it: they would grow past every ceiling. What is
 * no well-formed list of sections declares none here, and is refused when it is compiled.
 * Source: WebAssembly Core Specification 2.0, 5.5 Modules.
 */
export function hasOwnMemory(wasm: Uint8Array): boolean {
  let at = headerBytes;
  while (at < wasm.length) {
    const id = wasm[at];
    const size = readUnsigned(wasm, at + 1);
    if (size === undefined) return false;
    if (id === memorySection) return readUnsigned(wasm, size.end)?.value !== 0;
    at = size.end + size.value;
  }
  return false;
}

/** An unsigned 32-bit number in LEB128, and where it ends. */
function readUnsigned(bytes: Uint8Array, start: number): { readonly value: number; readonly end: number } | undefined {
  let value = 0;
  for (let index = 0; index < 5; index += 1) {
    const byte = bytes[start + index];
    if (byte === undefined) return undefined;
    value += (byte & 0x7f) * 2 ** (7 * index);
    if (byte < 0x80) return { value, end: start + index + 1 };
  }
  return undefined;
}
