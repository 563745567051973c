// Renders a decision as outputs of a step of GitHub Actions, for the file that GITHUB_OUTPUT names.
import type { Decision } from '@gatehouse/schema';
import { safeText } from './safe-text.ts';
import { inTheWay, warnings } from './standing.ts';
import { statusWords } from './status-words.ts';

const statuses = Object.keys(statusWords) as (keyof typeof statusWords)[];

/** Simple values as `name=value`, lists and sentences between delimiters. The exit code is the decision's own. */
export function renderGithubOutput(decision: Decision): string {
  const ids = (rules: readonly { readonly id: string }[]) => rules.map(({ id }) => safeText(id, 60));
  return [
    simple('outcome', decision.outcome),
    simple('exit-code', String(decision.exitCode)),
    simple('digest', decision.digest),
    simple('commit', decision.release.commit),
    ...statuses.map((status) => simple(`rules-${status.replaceAll('_', '-')}`, String(decision.counts[status]))),
    delimited('version', [safeText(decision.release.version)]),
    delimited('summary', [safeText(decision.summary, 600)]),
    delimited('blocking', ids(inTheWay(decision))),
    delimited('warnings', ids(warnings(decision))),
  ].join('');
}

function simple(name: string, value: string): string {
  return `${name}=${safeText(value)}\n`;
}

/** Several lines, between delimiters that are no line of them. */
function delimited(name: string, lines: readonly string[]): string {
  let delimiter = 'GatehouseEnd';
  while (lines.includes(delimiter)) delimiter += '_';
  return [`${name}<<${delimiter}`, ...lines, delimiter, ''].join('\n');
}
