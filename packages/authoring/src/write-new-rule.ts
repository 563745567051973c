// Puts a new rule into a pack, and makes the pack where there is none yet.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { GateError } from '@gatehouse/schema';
import { parseDocument } from 'yaml';
import type { Foundation } from './foundation.ts';
import { newRuleFiles, packText, parseRulePath, prefixFor } from './new-rule.ts';
import { parsePackIdentity } from './parse-pack-file.ts';
import { type PackIdentity, packFile } from './read-pack.ts';
import { readTexts } from './read-texts.ts';

export interface WrittenRule {
  readonly id: string;
  /** Paths inside the pack, in the order in which they were written. */
  readonly files: readonly string[];
}

/**
 * Writes rule, tests and cases below `folder`. The id is the next free one of the topic.
 * @throws GateError RULE_PATH_INVALID when `path` is not `<topic>/<rule>`, RULE_EXISTS, PACK_FILE_INVALID
 */
export function writeNewRule(folder: string, path: string, foundation: Foundation): WrittenRule {
  const named = parseRulePath(path);
  if (named === undefined) {
    throw new GateError({
      code: 'RULE_PATH_INVALID',
      message: `"${path}" is not <topic>/<rule> in small letters, digits and _`,
      next: 'Name it as in gatehouse rules new cleaning/steps_signed.',
    });
  }
  const place = `rules/${named.topic}/${named.name}`;
  if (existsSync(join(folder, place))) {
    throw new GateError({
      code: 'RULE_EXISTS',
      message: `there is a rule ${path} already`,
      place: { path: `${place}/${named.name}.rego` },
      next: 'Give the new rule another name.',
    });
  }
  const identity = identityOf(folder);
  const { topics = {} } = identity;
  const builtIn = topicsOfFoundation(foundation);
  const prefix =
    topics[named.topic]?.[0] ??
    builtIn.get(named.topic) ??
    prefixFor(named.topic, [...Object.values(topics).flat(), ...builtIn.values()]);
  const id = nextId(prefix, builtIn.has(named.topic), [...foundation.ruleIds, ...idsIn(folder)]);
  const files = {
    ...packWith(
      folder,
      identity,
      builtIn.has(named.topic) || Object.hasOwn(topics, named.topic) ? {} : { [named.topic]: [prefix] },
    ),
    ...newRuleFiles({ ...named, id }),
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return { id, files: Object.keys(files) };
}

/** `pack.yaml` where it must be written: for a new pack, and for a new topic, which leaves everything else in it as it is. */
function packWith(
  folder: string,
  identity: PackIdentity,
  added: Readonly<Record<string, readonly string[]>>,
): Record<string, string> {
  const file = join(folder, packFile);
  if (!existsSync(file)) return { [packFile]: packText({ ...identity, topics: added }) };
  const [topic] = Object.keys(added);
  if (topic === undefined) return {};
  const document = parseDocument(readFileSync(file, 'utf8'));
  document.setIn(['topics', topic], document.createNode(added[topic], { flow: true }));
  return { [packFile]: String(document) };
}

function identityOf(folder: string): PackIdentity {
  const file = join(folder, packFile);
  if (existsSync(file)) return parsePackIdentity(packFile, readFileSync(file, 'utf8'));
  const name = basename(resolve(folder))
    .toLowerCase()
    .replaceAll(/[^a-z0-9-]+/g, '-')
    .replace(/^[^a-z]+/, '');
  return { name: name === '' ? 'own-rules' : name, version: '0.1.0' };
}

/** Topic to prefix, as the checks over the built-in pack list them. */
function topicsOfFoundation({ checks }: Foundation): ReadonlyMap<string, string> {
  const listed = (checks['checks/layout.rego'] ?? '').matchAll(/^\t"([a-z]+)": \{"([A-Z]+)"\},$/gm);
  return new Map([...listed].map(([, topic = '', prefix = '']) => [topic, prefix]));
}

function idsIn(folder: string): string[] {
  return Object.values(readTexts(folder, ['rules'], '.rego')).flatMap((text) =>
    [...text.matchAll(/^#\s+id: ([A-Z][A-Z0-9]*-\d{2,})$/gm)].map(([, id = '']) => id),
  );
}

/** Ids of the built-in topics begin at 101, so that a later rule of the built-in pack can't take one. */
function nextId(prefix: string, isBuiltIn: boolean, taken: readonly string[]): string {
  const first = isBuiltIn ? 101 : 1;
  for (let number = first; ; number += 1) {
    const id = `${prefix}-${String(number).padStart(2, '0')}`;
    if (!taken.includes(id)) return id;
  }
}
