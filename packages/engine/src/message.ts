// Fills the message template of a rule from the parameters of a finding.
import type { RawFinding } from './rule-answer.ts';

/** The message, or undefined when a placeholder has no parameter. `{name}`; lists are joined by commas. */
export function fillMessage(template: string, params: RawFinding['params']): string | undefined {
  let complete = true;
  const text = template.replaceAll(/\{([A-Za-z][A-Za-z0-9]*)\}/g, (_, name: string) => {
    const value = Object.hasOwn(params, name) ? params[name] : undefined;
    if (value === undefined) complete = false;
    return Array.isArray(value) ? value.join(', ') : String(value);
  });
  return complete ? text : undefined;
}
