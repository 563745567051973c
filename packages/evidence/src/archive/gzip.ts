// Unpacks gzip in memory, up to a ceiling.
import { gunzipSync } from 'node:zlib';
import type { ArchiveBudget } from './archive-budget.ts';

/** @throws GateError ARCHIVE_UNSAFE when it expands beyond the limits, ARCHIVE_INVALID for what is no whole gzip file */
export function unpackGzip({ bytes }: { readonly bytes: Uint8Array }, budget: ArchiveBudget): Uint8Array {
  const ceiling = budget.remaining();
  const unpacked = gunzip(bytes, ceiling, budget);
  budget.count();
  budget.takeBytes('content', unpacked.length);
  return unpacked;
}

function gunzip(bytes: Uint8Array, ceiling: number, budget: ArchiveBudget): Uint8Array {
  try {
    const unpacked = gunzipSync(bytes, { maxOutputLength: ceiling, info: true }) as unknown as {
      readonly buffer: Uint8Array;
      readonly engine: { readonly bytesWritten: number };
    };
    if (unpacked.engine.bytesWritten !== bytes.length)
      throw budget.invalid(`${bytes.length - unpacked.engine.bytesWritten} bytes follow the end of the gzip data`);
    return unpacked.buffer;
  } catch (cause) {
    switch (codeOf(cause)) {
      case 'ERR_BUFFER_TOO_LARGE':
        throw budget.unsafe(`it expands to more than ${ceiling} bytes`);
      case 'Z_BUF_ERROR':
        throw budget.invalid('the gzip data is truncated');
      case 'Z_DATA_ERROR':
        throw budget.invalid('the gzip data is damaged');
      default:
        throw cause;
    }
  }
}

function codeOf(cause: unknown): unknown {
  return cause instanceof Error && 'code' in cause ? cause.code : undefined;
}
