// Checks what the contract of a record cannot word: times that exist, verifications of one method, lists that are given or stated as none.
import type { RecordKind } from '../reading.ts';
import { epochOf } from './epoch.ts';

/** Something wrong at an RFC 6901 pointer into the record. */
export interface RecordFault {
  readonly pointer: string;
  readonly message: string;
}

/** Maps whose keys people choose: nothing in them is a time of ours. */
const freeMaps: Partial<Record<RecordKind, readonly string[]>> = { build: ['/parameters', '/environment'] };

/** Lists of which a record may state in `none` that there is nothing to list. */
const lists: Partial<Record<RecordKind, string>> = {
  riskControls: 'riskControls',
  soup: 'soup',
  regulatory: 'decisions',
};

/** What a risk record may hold; one of them at least. */
const riskParts = ['classification', 'riskFile', 'report'];

/** What is wrong when a record gives both a list and the statement that there is none, or neither of them, or states nothing at all. */
export function statementFault(kind: RecordKind, record: unknown): RecordFault | undefined {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) return undefined;
  if (kind === 'risk' && !riskParts.some((part) => Object.hasOwn(record, part))) {
    return { pointer: '', message: 'gives neither classification nor riskFile nor report' };
  }
  const list = lists[kind];
  if (list === undefined) return undefined;
  const listed = Object.hasOwn(record, list);
  const stated = Object.hasOwn(record, 'none');
  if (listed && stated) return { pointer: '/none', message: `none stands beside ${list}; keep one of them` };
  if (listed || stated) return undefined;
  return { pointer: '', message: `gives neither ${list} nor, in "none", the reason why there is none` };
}

/** Faults in a record that conforms to its contract, in the order of the document. */
export function faultsOf(kind: RecordKind, record: unknown): RecordFault[] {
  const faults: RecordFault[] = [];
  walk(record, '', (pointer, key, value) => {
    if (freeMaps[kind]?.includes(pointer)) return 'skip';
    if (typeof value === 'string' && (key === 'at' || key.endsWith('At')) && epochOf(value) === undefined) {
      faults.push({ pointer, message: `there is no such time: ${value}` });
    }
    if (isVerification(kind, pointer)) faults.push(...verificationFaults(pointer, value));
    return 'enter';
  });
  if (kind === 'changeRequests') faults.push(...controlFaults(record));
  return faults;
}

function walk(
  value: unknown,
  pointer: string,
  visit: (pointer: string, key: string, value: unknown) => 'enter' | 'skip',
) {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    const here = `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    if (visit(here, key, child) === 'enter') walk(child, here, visit);
  }
}

/** A change affects risk controls, or for a reason none. */
function controlFaults(record: unknown): RecordFault[] {
  if (typeof record !== 'object' || record === null) return [];
  if (!Object.hasOwn(record, 'riskControlsAffected') || !Object.hasOwn(record, 'noRiskControlsAffected')) return [];
  return [{ pointer: '/noRiskControlsAffected', message: 'stands beside riskControlsAffected; keep one of them' }];
}

function isVerification(kind: RecordKind, pointer: string): boolean {
  if (kind === 'trace') return /^\/links\/\d+$/.test(pointer);
  return (kind === 'requirements' || kind === 'riskControls') && /^\/\w+\/\d+\/verifiedBy\/\d+$/.test(pointer);
}

function verificationFaults(pointer: string, value: unknown): RecordFault[] {
  const { test, method } = value as { test?: string; method?: string };
  if ((test === undefined) !== (method === undefined)) return [];
  const message =
    test === undefined
      ? 'names neither a test nor a method'
      : 'names both a test and a method; method is for what is verified without a test';
  return [{ pointer, message }];
}
