// One complaint of the Rego toolchain with its place.

/** `file` is the path given in `modules`; `file` is '' and `line` 0 where the complaint belongs to no single place. */
export interface Diagnostic {
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based. */
  readonly column: number;
  /** OPA's own (`rego_parse_error`, `rego_type_error`, …), or `input_schema_unbound`, `toolchain_error`. */
  readonly code: string;
  readonly message: string;
}
