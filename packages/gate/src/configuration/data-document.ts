// Decodes one data file of the configuration (YAML, JSON, JSON with comments) and checks it against its contract.
import path from 'node:path';
import { readYamlDocument, type YamlDocument } from '@gatehouse/evidence';
import { type ContractName, type ContractTypes, conform, GateError, type Violation } from '@gatehouse/schema';
import type { FileBytes } from '../files/file-store.ts';
import { blankComments } from './blank-comments.ts';

/** A file that conforms, with the places of its values. */
export interface DataDocument<T> {
  readonly value: T;
  readonly sha256: string;
  /** 1-based line of the value at an RFC 6901 pointer. */
  readonly lineOf: (pointer: string) => number | undefined;
}

export interface DataFile {
  /** Path as the user knows it. */
  readonly path: string;
  readonly content: FileBytes;
  /** Pointer to the part that is meant; default the whole document. */
  readonly part?: string;
}

type Family = 'CONFIG' | 'PROFILE' | 'CLAUSES';

/**
 * Throws GateError (exit code 2) `<family>_INVALID` with every violation and its line, `<family>_LIMIT`, `<family>_ENCODING`.
 */
export function readDataDocument<Name extends ContractName>(
  family: Family,
  contract: Name,
  file: DataFile,
): DataDocument<ContractTypes[Name]> {
  const document = decodeDataFile(family, file);
  const part = file.part ?? '';
  const conformity = conform(contract, valueAt(document.value, part));
  if (!conformity.conforms) throw invalid(family, file, document, conformity.violations);
  return {
    value: conformity.value,
    sha256: file.content.sha256,
    lineOf: (pointer) => document.at(part + pointer).line,
  };
}

/** Decodes without checking. */
export function decodeDataFile(family: Family, file: DataFile): YamlDocument {
  const { bytes } = file.content;
  return readYamlDocument(path.extname(file.path) === '.jsonc' ? blankComments(bytes) : bytes, file.path, family);
}

function valueAt(value: unknown, part: string): unknown {
  if (part === '') return value;
  const key = part.slice(1);
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}

function invalid(family: Family, file: DataFile, document: YamlDocument, violations: readonly Violation[]): GateError {
  const complaints = violations
    .map(({ pointer, key, message }) => {
      const whole = (file.part ?? '') + pointer;
      const { line = 1, column = 1 } =
        key === undefined
          ? document.at(whole)
          : document.keyAt(`${whole}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`);
      return { line, column, text: pointer === '' || key !== undefined ? message : `${dotted(pointer)}: ${message}` };
    })
    .sort((a, b) => a.line - b.line || a.column - b.column);
  const [first, ...others] = complaints;
  const more = others.map(({ line, column, text }) => `\n${file.path}:${line}:${column} ${text}`).join('');
  return new GateError({
    code: `${family}_INVALID`,
    message: `${first?.text ?? 'does not conform'}${more}`,
    place: { path: file.path, line: first?.line ?? 1, column: first?.column ?? 1 },
    next: 'Correct the file at that place.',
  });
}

function dotted(pointer: string): string {
  return pointer
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .join('.');
}
