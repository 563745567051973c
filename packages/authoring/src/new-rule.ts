// Writes a first version of a rule that passes every check at once: the rule, its tests, a table of cases, and the pack around them.
import type { PackIdentity } from './read-pack.ts';

export interface NewRule {
  /** Small letters, digits and `_`. */
  readonly topic: string;
  readonly name: string;
  /** For example `CLN-01`. */
  readonly id: string;
}

/** Topic and name of `<topic>/<rule>`; undefined when it is not of that form. */
export function parseRulePath(text: string): Pick<NewRule, 'topic' | 'name'> | undefined {
  const match = /^([a-z][a-z0-9_]*)\/([a-z][a-z0-9_]*)$/.exec(text);
  return match === null ? undefined : { topic: match[1] ?? '', name: match[2] ?? '' };
}

/**
 * A prefix for the ids of a new topic: its first three consonants, or letters where there are fewer; `taken` are those in use.
 * The same topic always gets the same prefix.
 */
export function prefixFor(topic: string, taken: readonly string[]): string {
  const letters = topic.replaceAll(/[^a-z]/g, '').toUpperCase();
  const consonants = letters.replaceAll(/[AEIOU]/g, '');
  const short = (consonants.length >= 3 ? consonants : letters).slice(0, 3).padEnd(2, 'X');
  const candidates = [short, letters.slice(0, 4), letters, ...Array.from({ length: 20 }, (_, n) => `${short}${n + 2}`)];
  return candidates.find((prefix) => prefix.length > 1 && !taken.includes(prefix)) ?? letters;
}

/** `pack.yaml` of a new pack, or of one with a topic more. */
export function packText({ name, version, topics = {} }: PackIdentity): string {
  const lines = Object.entries(topics).map(([topic, prefixes]) => `  ${topic}: [${prefixes.join(', ')}]`);
  return [
    '# Rules of our own. gatehouse rules check tells what is wrong with them, gatehouse rules test runs their tests.',
    `name: ${name}`,
    `version: "${version}"`,
    ...(lines.length === 0 ? [] : ['topics:', ...lines]),
    '',
  ].join('\n');
}

/** Files of the rule by path inside the pack. */
export function newRuleFiles(rule: NewRule): Record<string, string> {
  const folder = `rules/${rule.topic}/${rule.name}`;
  return {
    [`${folder}/${rule.name}.rego`]: ruleText(rule),
    [`${folder}/${rule.name}_test.rego`]: testText(rule),
    [`${folder}/cases.yaml`]: casesText(rule),
  };
}

function ruleText({ topic, name, id }: NewRule): string {
  return `# METADATA
# title: Every requirement in scope has a title
# description: |
#   Say here in a sentence or two what must hold. As it stands, each requirement that this release must meet has a title
#   of at least the length that the profile asks for.
# custom:
#   id: ${id}
#   clauses: [iec62304:5.8.1]
#   stage: candidate
#   evidence: [requirements]
#   waiver: W1
#   message: "Requirement {requirement} has no title of {length} characters or more"
#   solution: Give the requirement a title that says what it asks.
#   parameters:
#     length:
#       description: Number of characters that a title must have.
#       type: integer
#       minimum: 1
#       stricter: higher
#   notCovered:
#     - Whether the title says what the requirement asks
package rules.${topic}.${name}

subjects contains requirement.id if some requirement in in_scope

satisfied contains requirement.id if {
	some requirement in in_scope
	titled(requirement)
}

findings contains {
	"subject": requirement.id,
	"source": requirement.source,
	"params": {"requirement": requirement.id, "length": data.parameters["${id}"].length},
} if {
	some requirement in in_scope
	not titled(requirement)
}

in_scope contains requirement if {
	some requirement in input.requirements.items
	requirement.inScope == true
}

titled(requirement) if count(requirement.title) >= data.parameters["${id}"].length
`;
}

function testText({ topic, name, id }: NewRule): string {
  return `package rules.${topic}.${name}_test

import data.rules.${topic}.${name} as rule

source := {"evidence": "requirements:gate/requirements.yaml", "path": "gate/requirements.yaml", "line": 2}

requirement := {"id": "REQ-1", "inScope": true, "title": "It stops", "source": source}

judge(requirements) := found if {
	found := rule with input as {"requirements": {"items": requirements}} with data.parameters as parameters
}

parameters := {"${id}": {"length": 8}}

fails(found) if {
	found.subjects == {"REQ-1"}
	found.satisfied == set()
	found.findings == {{
		"subject": "REQ-1",
		"source": source,
		"params": {"requirement": "REQ-1", "length": 8},
	}}
}

test_a_titled_requirement_passes if {
	found := judge([requirement])
	found.subjects == {"REQ-1"}
	found.satisfied == {"REQ-1"}
	found.findings == set()
}

test_a_requirement_without_title_fails if fails(judge([object.remove(requirement, {"title"})]))

test_a_title_one_character_too_short_fails if fails(judge([object.union(requirement, {"title": "It stop"})]))

test_a_requirement_out_of_scope_is_not_looked_at if {
	judge([object.union(requirement, {"inScope": false})]).subjects == set()
}

test_nothing_is_satisfied_by_nothing if {
	found := rule with input as {} with data.parameters as parameters
	found.subjects == set()
	found.satisfied == set()
}
`;
}

function casesText({ id }: NewRule): string {
  return `# Cases of ${id}: facts as far as they matter, and what the rule must say of them. gatehouse rules test runs them.
parameters:
  length: 8
cases:
  - name: a titled requirement passes
    facts:
      requirements:
        items:
          - {id: REQ-1, inScope: true, title: It stops}
    expect:
      status: pass
      satisfied: [REQ-1]
  - name: a requirement without title fails
    facts:
      requirements:
        items:
          - id: REQ-1
            inScope: true
            source: {evidence: "requirements:gate/requirements.yaml", path: gate/requirements.yaml, line: 3}
    expect:
      status: fail
      findings:
        - subject: REQ-1
          message: Requirement REQ-1 has no title of 8 characters or more
  - name: nothing to judge is no pass
    facts: {}
    expect:
      status: not_evaluable
`;
}
