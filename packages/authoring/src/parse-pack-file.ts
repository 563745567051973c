// Parses the YAML files of a pack and checks each against its contract.
import {
  type CasesFile,
  type ClauseCatalogue,
  type ContractName,
  conform,
  GateError,
  type IntegrityScheme,
  type MutantsFile,
  type Profile,
} from '@gatehouse/schema';
import { isNode, LineCounter, parseDocument } from 'yaml';

/** @throws GateError PACK_FILE_INVALID */
export function parseProfile(path: string, text: string): Profile {
  return parse('profile', path, text);
}

/** @throws GateError PACK_FILE_INVALID */
export function parseClauses(path: string, text: string): ClauseCatalogue {
  return parse('clauses', path, text);
}

/** @throws GateError PACK_FILE_INVALID */
export function parseScheme(path: string, text: string): IntegrityScheme {
  return parse('scheme', path, text);
}

/** Name, version and topics of a pack, from `pack.yaml`. @throws GateError PACK_FILE_INVALID */
export function parsePackIdentity(path: string, text: string) {
  return parse('pack', path, text);
}

/** Explained mutants, from `mutants.yaml`. @throws GateError PACK_FILE_INVALID */
export function parseMutants(path: string, text: string): MutantsFile {
  return parse('mutants', path, text);
}

export interface PlacedCases {
  readonly path: string;
  readonly content: CasesFile;
  /** 1-based line of the value at an RFC 6901 pointer. */
  readonly lineOf: (pointer: string) => number;
}

/** @throws GateError PACK_FILE_INVALID */
export function parseCases(path: string, text: string): PlacedCases {
  const content = parse('cases', path, text);
  const lines = new LineCounter();
  const document = parseDocument(text, { version: '1.2', lineCounter: lines });
  return {
    path,
    content,
    lineOf: (pointer) => {
      const steps = pointer.split('/').slice(1);
      const node = document.getIn(
        steps.map((step) => (/^\d+$/.test(step) ? Number(step) : step)),
        true,
      );
      return isNode(node) && node.range ? lines.linePos(node.range[0]).line : 1;
    },
  };
}

function parse<Name extends ContractName>(contract: Name, path: string, text: string) {
  const document = parseDocument(text, { version: '1.2', uniqueKeys: true });
  const problem = document.errors[0] ?? document.warnings[0];
  if (problem !== undefined) throw invalid(path, problem.message);
  const conformity = conform(contract, document.toJS());
  if (conformity.conforms) return conformity.value;
  throw invalid(path, conformity.violations.map(({ pointer, message }) => `${pointer || '/'}: ${message}`).join('; '));
}

function invalid(path: string, message: string): GateError {
  return new GateError({
    code: 'PACK_FILE_INVALID',
    message,
    place: { path },
    next: 'Correct the file; docs/reference tells what it may hold.',
  });
}
