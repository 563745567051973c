// Runs the tables of cases that stand beside rules: facts in, and what the rule must say of them.
import { isDeepStrictEqual } from 'node:util';
import { fillMessage, readAnswer } from '@gatehouse/engine';
import { capabilities, RegoError, type Toolchain } from '@gatehouse/rego';
import type { CasesFile, RuleEntry } from '@gatehouse/schema';
import { buildPack } from './build-pack.ts';
import type { Complaint } from './lint-pack.ts';
import type { PackSources } from './read-pack.ts';

export interface CaseReport {
  /** Number of cases that ran. */
  readonly cases: number;
  readonly complaints: readonly Complaint[];
}

/** What a rule says of some facts, in the words of a decision. */
interface Answer {
  readonly status: 'pass' | 'fail' | 'not_evaluable' | 'error';
  readonly reason?: string;
  readonly satisfied: readonly string[];
  readonly findings: readonly { readonly subject: string; readonly message: string }[];
}

/** Runs all cases of a pack; every one that is not as expected is a complaint at its line. */
export function runCases(sources: PackSources, toolchain: Toolchain): CaseReport {
  if (sources.cases.length === 0) return { cases: 0, complaints: [] };
  const { rules } = buildPack(sources, toolchain).manifest;
  const complaints: Complaint[] = [];
  let cases = 0;
  for (const { path, content, lineOf } of sources.cases) {
    const rule = rules.find((entry) => path === `rules/${entry.path.replace('.', '/')}/cases.yaml`);
    if (rule === undefined) {
      complaints.push({ path, line: 1, message: 'stands beside no rule' });
      continue;
    }
    for (const [index, { name, facts, parameters, expect }] of content.cases.entries()) {
      cases += 1;
      const answer = answerOf(rule, sources, toolchain, facts, { ...content.parameters, ...parameters });
      const differences = differencesFrom(expect, answer);
      for (const difference of differences)
        complaints.push({ path, line: lineOf(`/cases/${index}`), message: `${name}: ${difference}` });
    }
  }
  return { cases, complaints };
}

type Expectation = CasesFile['cases'][number]['expect'];

function differencesFrom(expect: Expectation, { status, reason, satisfied, findings }: Answer): string[] {
  const differences: string[] = [];
  if (expect.status !== status)
    differences.push(`is ${status}${reason === undefined ? '' : ` (${reason})`}, not ${expect.status}`);
  if (expect.satisfied !== undefined && !isDeepStrictEqual(sorted(expect.satisfied), satisfied))
    differences.push(`satisfies ${list(satisfied)}, not ${list(sorted(expect.satisfied))}`);
  if (expect.findings !== undefined) {
    const wanted = sorted(expect.findings.map(worded));
    const found = sorted(findings.map(worded));
    if (!isDeepStrictEqual(wanted, found)) differences.push(`finds ${list(found)}, not ${list(wanted)}`);
  }
  return differences;
}

function worded({ subject, message }: { readonly subject: string; readonly message: string }): string {
  return `${subject}: ${message}`;
}

function sorted(texts: readonly string[]): string[] {
  return [...texts].sort();
}

function list(texts: readonly string[]): string {
  return texts.length === 0 ? 'nothing' : texts.map((text) => JSON.stringify(text)).join(', ');
}

function answerOf(
  rule: RuleEntry,
  { rules: modules }: PackSources,
  toolchain: Toolchain,
  facts: object,
  parameters: object,
): Answer {
  let value: unknown;
  try {
    ({ value } = toolchain.evaluate({
      modules,
      entrypoint: `rules/${rule.path.replace('.', '/')}`,
      input: facts,
      data: { parameters: { [rule.id]: parameters } },
      capabilities,
    }));
  } catch (error) {
    if (error instanceof RegoError) return broken(error.message);
    throw error;
  }
  const answer = readAnswer(value);
  if (answer.kind === 'error') return broken(answer.reason);
  const findings = answer.findings.map(({ subject, params }) => ({
    subject,
    message: fillMessage(rule.message, params),
  }));
  const unworded = findings.find(({ message }) => message === undefined);
  if (unworded !== undefined) return broken(`the finding about "${unworded.subject}" lacks a parameter of the message`);
  const satisfied = sorted(answer.satisfied);
  if (findings.length > 0) return { status: 'fail', satisfied, findings: findings as Answer['findings'] };
  if (answer.subjects.length === 0 && rule.emptyIs !== 'pass')
    return { status: 'not_evaluable', reason: 'nothing to judge', satisfied, findings: [] };
  return { status: 'pass', satisfied, findings: [] };
}

function broken(reason: string): Answer {
  return { status: 'error', reason, satisfied: [], findings: [] };
}
