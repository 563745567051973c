// Reads the analysis of one vulnerability in a CycloneDX document as a statement in the words of OpenVEX.
import type { JsonCursor } from '../../../decode/json-cursor.ts';
import type { VexStatement } from '../../../reading.ts';
import { affectedProduct, type References } from './references.ts';

const states = {
  exploitable: 'affected',
  false_positive: 'not_affected',
  in_triage: 'under_investigation',
  not_affected: 'not_affected',
  resolved: 'fixed',
  resolved_with_pedigree: 'fixed',
} as const satisfies Record<string, VexStatement['status']>;

/** What depends on circumstances, or on a protection, is as hard to show as the OpenVEX label that it becomes. */
const labels = {
  code_not_present: 'vulnerable_code_not_present',
  code_not_reachable: 'vulnerable_code_not_in_execute_path',
  protected_at_perimeter: 'inline_mitigations_already_exist',
  protected_at_runtime: 'inline_mitigations_already_exist',
  protected_by_compiler: 'inline_mitigations_already_exist',
  protected_by_mitigating_control: 'inline_mitigations_already_exist',
  requires_configuration: 'vulnerable_code_cannot_be_controlled_by_adversary',
  requires_dependency: 'vulnerable_code_cannot_be_controlled_by_adversary',
  requires_environment: 'vulnerable_code_cannot_be_controlled_by_adversary',
} as const;

const responses = ['can_not_fix', 'rollback', 'update', 'will_not_fix', 'workaround_available'] as const;

/** No statement without a state: an analysis that has not begun says nothing. */
export function readAnalysis(
  vulnerability: JsonCursor,
  references: References,
  producedAt: number | undefined,
): VexStatement[] {
  const analysis = vulnerability.get('analysis');
  const state = analysis?.get('state');
  if (analysis === undefined || state === undefined) return [];
  const at = (analysis.get('lastUpdated') ?? analysis.get('firstIssued'))?.instant() ?? producedAt;
  if (at === undefined) {
    throw analysis.invalid('neither the analysis nor the document says when the statement was made');
  }
  const status = states[state.oneOf(Object.keys(states) as (keyof typeof states)[])];
  const label = analysis.get('justification')?.oneOf(Object.keys(labels) as (keyof typeof labels)[]);
  const equivalents = (vulnerability.get('references')?.items() ?? []).map((other) => other.need('id').text());
  const id = vulnerability.need('id').text();
  const detail = textOf(analysis, 'detail');
  const action = actionOf(vulnerability, analysis);
  return [
    {
      vulnerability: id,
      aliases: [...new Set(equivalents)].filter((other) => other !== id),
      products: (vulnerability.get('affects')?.items() ?? []).map((affected) =>
        affectedProduct(affected.need('ref'), references),
      ),
      status,
      ...(label === undefined || status !== 'not_affected' ? {} : { justification: labels[label] }),
      ...(detail === undefined ? {} : { impactStatement: detail }),
      ...(action === undefined ? {} : { actionStatement: action }),
      at,
      position: vulnerability.position,
    },
  ];
}

/** What to do, in the words of the document, else the kind of response. */
function actionOf(vulnerability: JsonCursor, analysis: JsonCursor): string | undefined {
  const response = (analysis.get('response')?.items() ?? []).map((each) => each.oneOf(responses));
  const told = [textOf(vulnerability, 'recommendation'), textOf(vulnerability, 'workaround')];
  const words = told.filter((text) => text !== undefined).join(' ') || response.join(', ');
  return words === '' ? undefined : words;
}

function textOf(object: JsonCursor, name: string): string | undefined {
  return object.get(name)?.string().trim() || undefined;
}
