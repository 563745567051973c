// The error of a gate whose rules were not built.
// Imported by itself, so that what needs no contract loads none of their validators.
import { GateError } from '@gatehouse/schema/gate-error';

export function policyNone(folder: string, cause?: unknown): GateError {
  return new GateError({
    code: 'POLICY_NONE',
    message: 'the rules were not built: policy.wasm or rules.json is missing',
    place: { path: folder },
    next: 'Build them: npm run build.',
    cause,
  });
}
