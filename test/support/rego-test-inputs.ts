// The inputs of the Rego tests, with the parameters beside them, as the rules see them while the tests run.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Toolchain } from '@gatehouse/rego';
import { policiesFolder, ruleSources } from './rule-sources.ts';

/** What a rule or a function is judged with. Without `parameters`, none were given. */
export interface RuleInput {
  readonly name: string;
  readonly input: unknown;
  readonly parameters?: Readonly<Record<string, unknown>>;
}

export interface RegoTestInputs {
  /** How often the tests say `with input as`. */
  readonly occurrences: number;
  /** Those of them that gave no input: with these the extraction would be incomplete. */
  readonly lost: readonly string[];
  /** Tests that do not pass while they are watched. */
  readonly failed: readonly string[];
  /** Each once, in the order of the tests. */
  readonly inputs: readonly RuleInput[];
}

const occurrence = /\bwith input as\b/g;
/** What is judged, perhaps compared with something at once, and the input that it is judged with. */
const judgement = /([a-z_][\w.]*(?:\([^()\n]*\))?)( == \S+)?(\s+)with input as\b/g;

/** Hands on what it is given, and prints the input and the parameters in force there. */
const watcher = `
noted_by_watcher(place, value) := value if print(place, "\\t", json.marshal(input), "\\t", json.marshal(data.parameters))
`;

/**
 * Runs the tests of the rules and of what they share, with every judgement in them handed through a function that prints what it was
 * made with. So inputs that tests put together in functions and loops are all there. The tests of the checks are no part of it: their
 * input is the pack itself, and the checks are not in the shipped module.
 */
export function regoTestInputs(toolchain: Toolchain): RegoTestInputs {
  const modules = ruleSources();
  const places: string[] = [];
  for (const [path, source] of testSources()) {
    const code = source.replaceAll(/^\s*#.*$/gm, '');
    let watched = 0;
    const text = code.replaceAll(judgement, (_, judged: string, compared = '', space: string) => {
      const place = `${path} ${++watched}`;
      places.push(place);
      return `noted_by_watcher(${JSON.stringify(place)}, ${judged})${compared}${space}with input as`;
    });
    for (const _ of [...code.matchAll(occurrence)].slice(watched)) places.push(`${path} not understood`);
    modules[path] = text + watcher;
  }
  const { results } = toolchain.test({ modules });
  const found = new Map<string, RuleInput>();
  const seen = new Set<string>();
  for (const line of results.flatMap(({ output = '' }) => output.split('\n'))) {
    const [place = '', input = '', parameters = ''] = line.split('\t').map((part) => part.trim());
    if (input === '') continue;
    seen.add(place);
    const key = `${input}\t${parameters}`;
    if (found.has(key)) continue;
    const given = parameters === '<undefined>' ? {} : { parameters: JSON.parse(parameters) };
    found.set(key, { name: `${place}, ${found.size}`, input: JSON.parse(input), ...given });
  }
  return {
    occurrences: places.length,
    lost: places.filter((place) => !seen.has(place)),
    failed: results.filter(({ outcome }) => outcome !== 'pass').map((test) => `${test.package}.${test.name}`),
    inputs: [...found.values()],
  };
}

function testSources(): [string, string][] {
  return ['gate', 'lib', 'rules'].flatMap((folder) =>
    readdirSync(join(policiesFolder, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('_test.rego'))
      .sort()
      .map((path): [string, string] => [`${folder}/${path}`, readFileSync(join(policiesFolder, folder, path), 'utf8')]),
  );
}
