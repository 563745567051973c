// Puts a text into every place of a decision that evidence, records or configuration write, for tests.
import { readFileSync } from 'node:fs';
import type { Decision } from '@gatehouse/schema';

/** Keys whose strings somebody else writes, wherever they stand in a decision. */
const written = new Set(
  [
    'summary name version tag signer baseline subject message reason text path pointer next id title solution clauses',
    'reasons subjects layer setting from to kind format binding state notCovered code edition scheme provisional',
  ].flatMap((keys) => keys.split(' ')),
);

/** What the gate itself writes under one of these keys. */
const own = new Set([
  'present',
  'missing',
  'unreadable',
  'empty',
  'used',
  'active',
  'pending',
  'expired',
  'invalid',
  'good',
  '.git',
]);

/** The decision with `text` in place of, or behind, every such string. */
export function withText(decision: Decision, text: string): Decision {
  return replaced(decision, '', text) as Decision;
}

export function decisionOf(name: string): Decision {
  return JSON.parse(readFileSync(new URL(`../../fixtures/${name}.json`, import.meta.url), 'utf8')) as Decision;
}

function replaced(value: unknown, key: string, text: string): unknown {
  if (typeof value === 'string') return written.has(key) && !own.has(value) ? text : value;
  if (Array.isArray(value)) return value.map((item) => replaced(item, key, text));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, replaced(item, name, text)]));
}
