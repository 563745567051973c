// What a rule answered, checked: every subject accounted for exactly once, every finding well-formed. Anything else is an error.

/** A finding as the rule states it. */
export interface RawFinding {
  readonly subject: string;
  readonly params: Readonly<Record<string, string | number | boolean | readonly string[]>>;
  readonly source?: {
    readonly evidence: string;
    readonly path: string;
    readonly line?: number;
    readonly column?: number;
    readonly pointer?: string;
  };
  readonly level?: 'block' | 'warn';
  readonly waiver?: 'W0' | 'W1' | 'W2';
  /** Whether it says no more than that something is too old. */
  readonly onlyAge?: boolean;
}

export type RuleAnswer =
  | {
      readonly kind: 'answered';
      readonly subjects: readonly string[];
      readonly satisfied: readonly string[];
      readonly findings: readonly RawFinding[];
    }
  | { readonly kind: 'error'; readonly reason: string };

/**
 * Reads what a rule's package evaluated to. A misspelt field or a missing parameter makes a condition undefined; then a subject is
 * neither satisfied nor found, and a rule that listed only findings would pass. So each subject must be in exactly one of the two.
 */
export function readAnswer(value: unknown): RuleAnswer {
  if (!isObject(value)) return error('the rule returned no result');
  const subjects = stringsOf(value.subjects);
  const satisfied = stringsOf(value.satisfied);
  if (subjects === undefined) return error('the rule does not say which subjects it looked at');
  if (satisfied === undefined) return error('the rule does not say which subjects satisfy it');
  if (!Array.isArray(value.findings)) return error('the rule does not list its findings');
  const findings: RawFinding[] = [];
  for (const candidate of value.findings) {
    const finding = readFinding(candidate);
    if (typeof finding === 'string') return error(finding);
    findings.push(finding);
  }
  const unaccounted = accountingError(
    new Set(subjects),
    new Set(satisfied),
    new Set(findings.map((finding) => finding.subject)),
  );
  if (unaccounted !== undefined) return error(unaccounted);
  return { kind: 'answered', subjects, satisfied, findings };
}

function accountingError(subjects: Set<string>, satisfied: Set<string>, found: Set<string>): string | undefined {
  for (const subject of subjects) {
    if (satisfied.has(subject) && found.has(subject))
      return `the rule both satisfies and finds fault with "${subject}"`;
    if (!satisfied.has(subject) && !found.has(subject))
      return `the rule does not account for "${subject}": neither satisfied nor a finding`;
  }
  for (const subject of [...satisfied, ...found]) {
    if (!subjects.has(subject)) return `the rule answers for "${subject}", which is not among its subjects`;
  }
  return undefined;
}

function readFinding(value: unknown): RawFinding | string {
  if (!isObject(value) || typeof value.subject !== 'string') return 'a finding names no subject';
  const { subject, params = {}, source, level, waiver, onlyAge } = value;
  if (!isObject(params) || !Object.values(params).every(isParam))
    return `a finding about "${subject}" has malformed parameters`;
  if (level !== undefined && level !== 'block' && level !== 'warn')
    return `a finding about "${subject}" has an unknown level`;
  if (waiver !== undefined && waiver !== 'W0' && waiver !== 'W1' && waiver !== 'W2')
    return `a finding about "${subject}" has an unknown waiver level`;
  if (source !== undefined && !isSource(source)) return `a finding about "${subject}" has a malformed source`;
  if (onlyAge !== undefined && typeof onlyAge !== 'boolean')
    return `a finding about "${subject}" does not say plainly whether it is about age alone`;
  return {
    subject,
    params: params as RawFinding['params'],
    ...(source === undefined ? {} : { source: source as NonNullable<RawFinding['source']> }),
    ...(level === undefined ? {} : { level }),
    ...(waiver === undefined ? {} : { waiver }),
    ...(onlyAge === undefined ? {} : { onlyAge }),
  };
}

function isSource(value: unknown): boolean {
  return isObject(value) && typeof value.evidence === 'string' && typeof value.path === 'string';
}

function isParam(value: unknown): boolean {
  return ['string', 'number', 'boolean'].includes(typeof value) || stringsOf(value) !== undefined;
}

function stringsOf(value: unknown): string[] | undefined {
  return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function error(reason: string): RuleAnswer {
  return { kind: 'error', reason };
}
