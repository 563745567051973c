// WebAssembly modules made by hand that no toolchain would build: what a pack of somebody else may bring.

const header = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00];
const text = (value: string): number[] => [value.length, ...Buffer.from(value, 'latin1')];
const section = (id: number, body: readonly number[]): number[] => [id, body.length, ...body];

/** Function types: nothing to nothing, and a number to nothing. */
const types = section(1, [2, 0x60, 0, 0, 0x60, 1, 0x7f, 0]);
const memoryOfHost = [...text('env'), ...text('memory'), 0x02, 0x00, 0x02];
const println = [...text('env'), ...text('opa_println'), 0x00, 0x01];
const oneFunction = section(3, [1, 0]);
const code = (...body: number[]): number[] => section(10, [1, body.length + 2, 0, ...body, 0x0b]);

/** Runs for ever as soon as it is instantiated. */
export const hangingModule = Uint8Array.from([
  ...header,
  ...types,
  ...section(2, [1, ...memoryOfHost]),
  ...oneFunction,
  ...section(8, [0]),
  ...code(0x03, 0x40, 0x0c, 0x00, 0x0b),
]);

/** Prints as soon as it is instantiated. */
export const printingModule = Uint8Array.from([
  ...header,
  ...types,
  ...section(2, [2, ...memoryOfHost, ...println]),
  ...oneFunction,
  ...section(8, [1]),
  ...code(0x41, 0x00, 0x10, 0x00),
]);

/** Asks for a function that no host of rules gives. */
export const reachingModule = Uint8Array.from([
  ...header,
  ...types,
  ...section(2, [2, ...memoryOfHost, ...text('wasi_snapshot_preview1'), ...text('fd_write'), 0x00, 0x00]),
]);

/** Brings a memory of its own. */
export const hoardingModule = Uint8Array.from([...header, ...types, ...section(5, [1, 0x00, 0x01])]);
