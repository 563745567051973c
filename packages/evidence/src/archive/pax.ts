// Reads the records of a pax header: `<length> <key>=<value>\n`, each as long as it says.
import type { ArchiveBudget } from './archive-budget.ts';

/** @throws GateError ARCHIVE_INVALID */
export function parsePax(bytes: Uint8Array, budget: ArchiveBudget): ReadonlyMap<string, string> {
  const settings = new Map<string, string>();
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  for (let at = 0; at < bytes.length; ) {
    const space = bytes.indexOf(0x20, at);
    const length = space === -1 ? '' : new TextDecoder('latin1').decode(bytes.subarray(at, space));
    const end = at + Number(length);
    if (!/^[1-9]\d{0,8}$/.test(length) || end > bytes.length || bytes[end - 1] !== 0x0a)
      throw budget.invalid('a pax header is malformed');
    let record: string;
    try {
      record = decoder.decode(bytes.subarray(space + 1, end - 1));
    } catch {
      throw budget.invalid('a pax header is not UTF-8');
    }
    const equals = record.indexOf('=');
    if (equals < 1) throw budget.invalid('a pax header is malformed');
    const key = record.slice(0, equals);
    if (settings.has(key)) throw budget.unsafe(`a pax header sets ${JSON.stringify(key)} twice`);
    settings.set(key, record.slice(equals + 1));
    at = end;
  }
  if (settings.has('size') && !/^\d+$/.test(settings.get('size') ?? ''))
    throw budget.invalid('a pax header is malformed');
  return settings;
}
