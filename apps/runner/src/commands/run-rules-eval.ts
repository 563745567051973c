// Evaluates one rule over saved facts.
import { resolve } from 'node:path';
import { buildPack, explainRule, type PackSources } from '@gatehouse/authoring';
import { readSavedFacts, resolveConfiguration, ruleBook } from '@gatehouse/gate';
import { openToolchain } from '@gatehouse/rego';
import { jsonText, safeText } from '@gatehouse/report';
import { GateError, nearest, type RuleEntry } from '@gatehouse/schema';
import { placeOf } from '../check-request.ts';
import { isGateError } from '../exit-code.ts';
import { foundation, openOwnPack, withRegoErrors } from '../own-pack.ts';
import { folderOf, type RunnerContext } from '../runner-context.ts';
import type { RulesEvalFlags } from './rules-command.ts';

export async function runRulesEval(this: RunnerContext, flags: RulesEvalFlags, asked: string): Promise<void> {
  const toolchain = await openToolchain();
  const { sources, rules } = await rulesOf(this, flags);
  const rule = find(rules, asked);
  const folder = folderOf(this, flags.folder);
  const facts = readSavedFacts(resolve(folder, flags.input));
  const parameters =
    flags.parameters === undefined ? await parametersOf(this, flags, rule) : parseParameters(flags.parameters);
  const { value, trace } = withRegoErrors(() =>
    explainRule(sources, toolchain, {
      path: rule.path,
      facts,
      parameters: { [rule.id]: parameters },
      trace: flags.trace === true,
    }),
  );
  for (const line of trace ?? []) this.stderr.write(`${safeText(line, 2000)}\n`);
  this.stdout.write(jsonText(value ?? null));
}

interface Choice {
  readonly sources: Pick<PackSources, 'rules'>;
  readonly rules: readonly RuleEntry[];
}

/** The rules of the pack that was named, else the built-in ones. */
async function rulesOf(context: RunnerContext, flags: RulesEvalFlags): Promise<Choice> {
  const { pack } = flags;
  if (pack !== undefined) {
    const { sources, toolchain } = await openOwnPack(context, { ...flags, pack });
    return { sources, rules: withRegoErrors(() => buildPack(sources, toolchain)).manifest.rules };
  }
  const { modules, rules } = foundation();
  const { manifest } = ruleBook();
  return { sources: { rules: { ...modules, ...rules } }, rules: manifest.rules };
}

function find(rules: readonly RuleEntry[], asked: string): RuleEntry {
  const wanted = asked.replace('/', '.');
  const rule = rules.find(({ id, path }) => id.toLowerCase() === asked.toLowerCase() || path === wanted);
  if (rule !== undefined) return rule;
  const meant = nearest(
    asked,
    rules.flatMap(({ id, path }) => [id, path]),
  );
  throw new GateError({
    code: 'RULE_UNKNOWN',
    message: `there is no rule "${safeText(asked)}"${meant === undefined ? '' : `; did you mean ${meant}?`}`,
    next: 'Name a built-in rule, or one of your own with --pack <folder>.',
  });
}

/** As the configured product sets them; without a product, none. */
async function parametersOf(context: RunnerContext, flags: RulesEvalFlags, { id }: RuleEntry): Promise<object> {
  try {
    const { profile } = await resolveConfiguration(placeOf(context, flags));
    return Object.hasOwn(profile.rules, id) ? (profile.rules[id]?.parameters ?? {}) : {};
  } catch (error) {
    if (!isGateError(error) || error.code !== 'CONFIG_NONE') throw error;
    return {};
  }
}

function parseParameters(text: string): object {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  } catch {
    // Told below, as any other text that is no object.
  }
  throw new GateError({
    code: 'FLAG_INVALID',
    message: '--parameters is no JSON object',
    next: 'Give it as in --parameters \'{"maxAgeHours": 24}\'.',
  });
}
