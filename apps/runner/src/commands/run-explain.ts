// Explains a rule, a clause, or what was found about a subject.
import { check, type ResolvedConfiguration, readEvidenceLines, resolveConfiguration, ruleBook } from '@gatehouse/gate';
import {
  type CataloguedClause,
  type Excerpt,
  type Explanation,
  isAbout,
  renderExplanation,
  renderExplanationJson,
  type Standing,
  safeText,
} from '@gatehouse/report';
import { type DecisionFinding, GateError, nearest, type RuleEntry } from '@gatehouse/schema';
import { checkRequest, placeOf } from '../check-request.ts';
import { isGateError } from '../exit-code.ts';
import { type RunnerContext, stdoutAppearance } from '../runner-context.ts';
import { clausesOf, clauseTopic, unknownClause } from './clause-topic.ts';
import type { ExplainFlags } from './explain-command.ts';

/** Lines of evidence shown before and after the line of a finding. */
const linesAround = 3;
const excerptsShown = 10;

export async function runExplain(this: RunnerContext, flags: ExplainFlags, topic: string): Promise<void> {
  const book = ruleBook();
  const rules = book.manifest.rules;
  const clauses = book.clauses.flatMap(clausesOf);
  const rule = rules.find(({ id, path }) => id === topic.toUpperCase() || path === topic);
  const clause = clauses.find(({ id }) => id === topic);
  if (clause === undefined && (flags.class !== undefined || flags.edition !== undefined))
    throw onlyForClauses(topic, clauses);

  if (rule !== undefined) {
    const standing = await standingOf(
      this,
      flags,
      (finding, ruleId) => ruleId === rule.id && finding.waivedBy === undefined,
    );
    const setting = (await configurationOf(this, flags))?.profile.rules[rule.id];
    show(this, flags, { kind: 'rule', rule, clauses, ...(setting === undefined ? {} : { setting }), standing });
  } else if (clause !== undefined) {
    const topicOfClause = clauseTopic(book, clause, flags, await configurationOf(this, flags));
    show(this, flags, { ...topicOfClause, standing: await standingOf(this, flags, () => false) });
  } else {
    const standing = await standingOf(this, flags, (finding) => isAbout(finding, topic));
    const findings = standing.judged ? standing.decision.rules.flatMap((each) => each.findings) : [];
    const found = findings.some((finding) => isAbout(finding, topic));
    if (!found && /^[a-z][a-z0-9-]*:\S/.test(topic)) throw unknownClause(topic, clauses);
    if (!standing.judged || !found) {
      throw unknownTopic(topic, rules, clauses, findings);
    }
    show(this, flags, { kind: 'subject', subject: topic, standing });
  }
}

function show(context: RunnerContext, flags: ExplainFlags, explanation: Explanation): void {
  context.stdout.write(
    flags.json
      ? renderExplanationJson(explanation)
      : renderExplanation(explanation, stdoutAppearance(context, flags.color)),
  );
}

/** The decision with lines of evidence for the findings wanted; or why there is none, which is no reason not to explain. */
async function standingOf(
  context: RunnerContext,
  flags: ExplainFlags,
  wanted: (finding: DecisionFinding, rule: string) => boolean,
): Promise<Standing> {
  const request = checkRequest(context, flags);
  try {
    const { decision } = await check(request);
    const findings = decision.rules.flatMap((rule) => rule.findings.filter((finding) => wanted(finding, rule.id)));
    return { judged: true, decision, excerpts: await excerptsOf(request.folder, findings.slice(0, excerptsShown)) };
  } catch (error) {
    if (!isGateError(error)) throw error;
    return { judged: false, reason: `${error.code} ${error.message}` };
  }
}

/** Lines of evidence, once for each place; a file whose lines cannot be shown has none. */
async function excerptsOf(
  folder: string,
  findings: readonly DecisionFinding[],
): Promise<Map<DecisionFinding, Excerpt>> {
  const excerpts = new Map<DecisionFinding, Excerpt>();
  const shown = new Set<string>();
  for (const finding of findings) {
    const { path, line } = finding.source ?? {};
    if (path === undefined || line === undefined || shown.has(`${path}:${line}`)) continue;
    shown.add(`${path}:${line}`);
    const lines = await linesOf(folder, path, line);
    if (lines.length > 0) excerpts.set(finding, { path, line, firstLine: Math.max(1, line - linesAround), lines });
  }
  return excerpts;
}

async function linesOf(folder: string, path: string, line: number): Promise<readonly string[]> {
  try {
    return await readEvidenceLines({ folder, path, around: line, context: linesAround });
  } catch (error) {
    if (!isGateError(error)) throw error;
    return [];
  }
}

/** Where a product is configured. */
async function configurationOf(
  context: RunnerContext,
  flags: ExplainFlags,
): Promise<ResolvedConfiguration | undefined> {
  try {
    return await resolveConfiguration(placeOf(context, flags));
  } catch (error) {
    if (!isGateError(error)) throw error;
    return undefined;
  }
}

function onlyForClauses(topic: string, clauses: readonly CataloguedClause[]): GateError {
  if (topic.includes(':')) return unknownClause(topic, clauses);
  return new GateError({
    code: 'FLAG_INVALID',
    message: `--class and --edition tell a clause for a class or edition; "${safeText(topic)}" is no clause`,
    next: 'Name a clause with its standard, for example iec62304:5.8.3.',
  });
}

function unknownTopic(
  topic: string,
  rules: readonly RuleEntry[],
  clauses: readonly CataloguedClause[],
  findings: readonly DecisionFinding[],
): GateError {
  const subjects = findings.flatMap(({ subject, source }) => [subject, ...(source === undefined ? [] : [source.path])]);
  const names = [...rules.flatMap(({ id, path }) => [id, path]), ...clauses.map(({ id }) => id), ...subjects];
  const meant = nearest(topic, names);
  return new GateError({
    code: 'TOPIC_UNKNOWN',
    message: `"${safeText(topic)}" is no rule, no clause, and nothing that was found${
      meant === undefined ? '' : `; did you mean "${safeText(meant)}"?`
    }`,
    next: 'gatehouse rules list names the rules; gatehouse check names the findings',
  });
}
