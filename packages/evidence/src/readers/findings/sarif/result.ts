// Reads one SARIF result: a finding with its effective level, or nothing when it reports neither a failure nor anything undecided.
import type { JsonCursor } from '../../../decode/json-cursor.ts';
import { messageLimit, shorten } from '../../../decode/shorten.ts';
import type { ToolRunReading } from '../../../reading.ts';
import { type Level, levels, type RuleBook, ruleId } from './rule-book.ts';

export type SarifFinding = ToolRunReading['findings'][number];

const kinds = ['notApplicable', 'pass', 'fail', 'review', 'open', 'informational'] as const;
/** `review`: a person must decide; `open`: the tool could not (SARIF 2.1.0, 3.27.9). What nobody decided has not passed. */
const undecidedKinds: readonly string[] = ['review', 'open'];
const baselineStates = ['new', 'unchanged', 'updated', 'absent'] as const;
/** From what silences least to what silences most. */
const suppressionStatuses = ['rejected', 'underReview', 'accepted'] as const;

/**
 * Undefined for what passed, does not apply or only informs, and for a result that a comparison found gone
 * (`baselineState: absent`). The level is that of the result, else the configured one of its rule, else `warning` (SARIF
 * 2.1.0, 3.27.10). An undecided result must not state a level of its own; it has the one that it would have as a failure.
 */
export function readResult(result: JsonCursor, run: JsonCursor, rules: RuleBook): SarifFinding | undefined {
  const kind = result.get('kind')?.oneOf(kinds) ?? 'fail';
  const state = result.get('baselineState')?.oneOf(baselineStates);
  const own = result.get('level')?.oneOf(levels);
  const rule = rules.ruleOf(result);
  const undecided = undecidedKinds.includes(kind);
  const stated = undecided && own === 'none' ? undefined : own;
  const level: Level = stated ?? rules.configuredLevel(result, rule) ?? 'warning';
  if (!(kind === 'fail' || undecided) || state === 'absent') {
    return undefined;
  }
  const name = ruleId(result) ?? rule?.need('id').text() ?? '(no rule)';
  const place = placeOf(result, run);
  const securitySeverity = severityOf(result) ?? severityOf(rule);
  const suppressed = suppressionOf(result);
  return {
    id: identity(result, name, place),
    rule: name,
    level,
    security: securitySeverity !== undefined || [result, rule].some(isOfSecurity),
    message: shorten(messageOf(result, rule), messageLimit),
    ...(securitySeverity === undefined ? {} : { securitySeverity }),
    ...(suppressed === undefined ? {} : { suppressed }),
    ...place,
    position: result.position,
  };
}

interface FindingPlace {
  readonly path?: string;
  readonly line?: number;
}

/** The first location; the file stands in the location itself or in the list of artifacts of the run. */
function placeOf(result: JsonCursor, run: JsonCursor): FindingPlace {
  const physical = result.get('locations')?.item(0)?.get('physicalLocation');
  const location = physical?.get('artifactLocation');
  const index = location?.get('index')?.integer() ?? -1;
  const listed = index < 0 ? undefined : run.get('artifacts')?.item(index)?.get('location');
  const path = (location?.get('uri') ?? listed?.get('uri'))?.string();
  const line = physical?.get('region')?.get('startLine')?.integer();
  return { ...(path === undefined ? {} : { path }), ...(line === undefined ? {} : { line }) };
}

/** Stable over runs: the fingerprints that the tool computed where there are any, else rule and place. */
function identity(result: JsonCursor, rule: string, { path = '', line }: FindingPlace): string {
  const values =
    ['fingerprints', 'partialFingerprints']
      .map((name) => printsOf(result.get(name)))
      .find(({ length }) => length > 0) ?? [];
  return values.length > 0
    ? `${rule}:${path}#${values.join(',')}`
    : `${rule}:${path}${line === undefined ? '' : `:${line}`}`;
}

function printsOf(prints: JsonCursor | undefined): string[] {
  const names = prints === undefined ? [] : Object.keys(prints.object()).sort();
  return names.flatMap((name) => prints?.need(name).string() ?? []);
}

/** Suppressed by several: the one that silences least decides. An absent status means accepted (SARIF 2.1.0, 3.35.3). */
function suppressionOf(result: JsonCursor): SarifFinding['suppressed'] | undefined {
  const all = (result.get('suppressions')?.items() ?? []).map((suppression) => {
    suppression.need('kind').oneOf(['inSource', 'external']);
    const justification = suppression.get('justification')?.string();
    return {
      status: suppression.get('status')?.oneOf(suppressionStatuses) ?? 'accepted',
      ...(justification === undefined ? {} : { justification: shorten(justification, messageLimit) }),
    };
  });
  for (const status of suppressionStatuses) {
    const found = all.find((one) => one.status === status);
    if (found !== undefined) {
      return found;
    }
  }
  return undefined;
}

/** Tagged so, or filed under the weaknesses of the CWE: by the taxa of a result or the relationships of a rule (SARIF 2.1.0, 3.27.8, 3.49.15). */
function isOfSecurity(cursor: JsonCursor | undefined): boolean {
  const tags = cursor?.get('properties')?.get('tags')?.items() ?? [];
  const taxa = [
    ...(cursor?.get('taxa')?.items() ?? []),
    ...(cursor?.get('relationships')?.items() ?? []).map((relationship) => relationship.need('target')),
  ];
  return (
    tags.some((tag) => tag.string().toLowerCase() === 'security') ||
    taxa.some((taxon) => taxon.get('toolComponent')?.get('name')?.string().toUpperCase() === 'CWE')
  );
}

/** 0 to 10, as code scanning services define the property `security-severity`; written as text or number. */
function severityOf(cursor: JsonCursor | undefined): number | undefined {
  const severity = cursor?.get('properties')?.get('security-severity');
  if (severity === undefined) {
    return undefined;
  }
  const { value } = severity;
  const score = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (typeof score !== 'number' || !(score >= 0 && score <= 10)) {
    throw severity.invalid('"security-severity" is not a number from 0 to 10');
  }
  return score;
}

/** The text of the message, or the one of its rule that it names, with `{0}`… replaced by its arguments. */
function messageOf(result: JsonCursor, rule: JsonCursor | undefined): string {
  const message = result.need('message');
  const id = message.get('id')?.string();
  const listed = id === undefined ? undefined : rule?.get('messageStrings')?.get(id)?.get('text');
  const text = (message.get('text') ?? listed ?? message.get('markdown'))?.string() ?? id ?? '';
  const values = message
    .get('arguments')
    ?.items()
    .map((argument) => argument.string());
  return values === undefined ? text : text.replace(/\{(\d+)\}/g, (whole, index) => values[Number(index)] ?? whole);
}
