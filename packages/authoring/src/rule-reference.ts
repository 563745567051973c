// Writes the reference page of the rules from the manifest, the profiles and the clause catalogues.
import type { ClauseCatalogue, Profile, RuleEntry, RuleManifest } from '@gatehouse/schema';

export interface ReferenceMaterial {
  readonly manifest: RuleManifest;
  /** With all their layers applied; those for a level become columns. */
  readonly profiles: Readonly<Record<string, Profile>>;
  readonly clauses: readonly ClauseCatalogue[];
}

const waivers = {
  W0: 'never',
  W1: 'one approver, at most 180 days',
  W2: 'two approvers, at most 90 days',
} as const satisfies Record<RuleEntry['waiver'], string>;

/** Markdown, the same for the same material. */
export function ruleReference({ manifest, profiles, clauses }: ReferenceMaterial): string {
  const complete = Object.entries(profiles).filter(([, { levels }]) => levels !== undefined);
  const titles = new Map(
    clauses.flatMap(({ standard, clauses: list }) => list.map(({ id, title }) => [`${standard}:${id}`, title])),
  );
  return `${[
    '# Rules',
    '<!-- Generated from the metadata of the rules by policies/scripts/docs.ts. Do not edit. -->',
    'What each rule of the built-in pack asks, what it needs, and how the built-in profiles set it. A mapping to a clause is a claim to be checked by a qualified person. Levels and parameters can be changed in the configuration; a locked rule can only be tightened.',
    overview(manifest.rules, complete),
    ...manifest.rules.map((rule) => section(rule, complete, titles)),
  ].join('\n\n')}\n`;
}

type Profiles = readonly (readonly [name: string, profile: Profile])[];

function overview(rules: readonly RuleEntry[], profiles: Profiles): string {
  const head = ['Rule', 'Title', 'Stage', ...profiles.map(([name]) => `\`${name}\``), 'Waiver'];
  const rows = rules.map((rule) => [
    `[${rule.id}](#${rule.id.toLowerCase()})`,
    rule.title,
    rule.stage,
    ...profiles.map(([, profile]) => levelOf(rule, profile)),
    rule.waiver,
  ]);
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function levelOf({ id }: RuleEntry, { rules = {} }: Profile): string {
  const { level = 'not set', lock } = rules[id] ?? {};
  const words = typeof level === 'string' ? level : `${level.now}, ${level.then} from ${level.from}`;
  return `${words}${lock === true ? ', locked' : ''}`;
}

/** What the lane `expedited` makes of a rule, once for each wording. */
function laneOf({ id }: RuleEntry, profiles: Profiles): string[] {
  const words = profiles.flatMap(([, { rules = {} }]) => {
    const { expedited } = rules[id] ?? {};
    if (expedited === undefined || expedited.level === 'block') return [];
    const what = expedited.onlyAge === true ? 'findings about age alone warn' : 'warns where it blocks';
    return [`- In the lane \`expedited\`: ${what}, for ${expedited.dueDays} days after the released commit`];
  });
  return [...new Set(words)];
}

function section(rule: RuleEntry, profiles: Profiles, titles: ReadonlyMap<string, string>): string {
  const { consults = [], notCovered = [] } = rule;
  const facts = [
    `- Title: ${rule.title}`,
    `- Path: \`${rule.path}\``,
    `- Clauses: ${rule.clauses.map((clause) => `${clause} (${titles.get(clause) ?? 'unknown'})`).join('; ')}`,
    `- Evidence that must be there: ${rule.evidence.join(', ')}`,
    ...(consults.length === 0 ? [] : [`- Evidence that is used where it is there: ${consults.join(', ')}`]),
    `- Nothing to judge means: ${rule.emptyIs === 'pass' ? 'pass' : 'cannot be evaluated'}`,
    `- Waiver: ${rule.waiver}, ${waivers[rule.waiver]}; a finding may ask for more`,
    ...laneOf(rule, profiles),
    `- Says: ${code(rule.message)}`,
    `- What to do: ${oneLine(rule.solution)}`,
  ];
  const parameters = Object.entries(rule.parameters ?? {}).map(([name, schema]) =>
    parameter(rule, name, schema, profiles),
  );
  return [
    `## ${rule.id}`,
    oneLine(rule.description),
    facts.join('\n'),
    ...(parameters.length === 0 ? [] : ['Parameters:', parameters.join('\n')]),
    ...(notCovered.length === 0 ? [] : ['Not judged:', notCovered.map((line) => `- ${oneLine(line)}`).join('\n')]),
  ].join('\n\n');
}

function parameter(rule: RuleEntry, name: string, schema: Record<string, unknown>, profiles: Profiles): string {
  const direction = typeof schema.stricter === 'string' ? ` Stricter: ${schema.stricter}.` : '';
  const values = Map.groupBy(profiles, ([, profile]) => JSON.stringify(profile.rules?.[rule.id]?.parameters?.[name]));
  // A rule that is off may be off without its parameters.
  const settings = [...values]
    .filter(([value]) => value !== undefined)
    .map(([value, members]) => `  - ${members.map(([profile]) => `\`${profile}\``).join(', ')}: ${code(value)}`);
  return [`- \`${name}\`: ${String(schema.description)}${direction}`, ...settings].join('\n');
}

function oneLine(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ');
}

function code(text: string): string {
  return `\`${text}\``;
}
