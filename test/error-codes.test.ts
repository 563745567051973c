// Every error code is in the reference, with the exit code that it has; the reference names no other.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');

/** Names that look like a code of ours: variables of the environment, codes of others, and words of formats that are read. */
const others =
  /^(CHANGES_REQUESTED|COVERING_WRONG_VERSION|DESCRIBED_BY|NODE_TYPE|NOT_PLANNED|OPERATING_SYSTEM|Z_.*|NO_COLOR|FORCE_COLOR|GITHUB_ACTIONS|GITLAB_CI|TF_BUILD|JENKINS_URL|ERR_.*|CSV_.*|DUPLICATE_KEY|TAG_RESOLVE_FAILED|INVALID_OPENING_QUOTE)$/;

/** Documents of configuration are read like evidence, and their errors have the same endings. */
const families = ['CONFIG', 'PROFILE', 'CLAUSES'].flatMap((family) =>
  ['INVALID', 'LIMIT', 'ENCODING', 'TOO_LARGE'].map((ending) => `${family}_${ending}`),
);
const filesOfConfiguration = ['NOT_FOUND', 'NOT_REGULAR', 'NOT_READABLE'].map((ending) => `CONFIG_${ending}`);

const sources = ['packages', 'apps', '.']
  .flatMap((parent) =>
    parent === '.' ? ['policies'] : readdirSync(join(root, parent)).map((name) => join(parent, name)),
  )
  .flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
      .filter((path) => /^(src|bin)\//.test(path) && /\.(ts|tsx|mjs)$/.test(path))
      .filter((path) => !/\.test\.|\/(generated|testing|fixtures)\//.test(path))
      .map((path) => readFileSync(join(root, room, path), 'utf8')),
  );

const documented = new Map(
  [...readFileSync(join(root, 'docs/reference/errors.md'), 'utf8').matchAll(/^\| `([A-Z_]+)` \| ([^|]+) \| \S/gm)].map(
    ([, code = '', exits = '']) => [code, exits.trim().split(', ')],
  ),
);

it('every code in the sources is in the reference, and no other', () => {
  const quoted = sources.flatMap((text) => [...text.matchAll(/'([A-Z]+(?:_[A-Z]+)+)'/g)].map(([, code = '']) => code));
  const printed = sources.flatMap((text) =>
    [...text.matchAll(/gatehouse: ([A-Z]+(?:_[A-Z]+)+)/g)].map(([, code = '']) => code),
  );
  const used = new Set(
    [...quoted, ...printed, ...families, ...filesOfConfiguration].filter((code) => !others.test(code)),
  );
  expect([...documented.keys()].sort()).toEqual([...used].sort());
});

it('every exit code in the sources is the one in the reference', () => {
  const errors = sources.flatMap((text) =>
    [...text.matchAll(/new GateError\(\{(?:[^\n]*\}\);|[\s\S]*?\n\s*\}\))/g)].map(([error]) => error),
  );
  const literal = errors.flatMap((error) => {
    const code = /code: '([A-Z_]+)'/.exec(error)?.[1];
    return code === undefined ? [] : [{ code, exit: /exitCode: (\d+)/.exec(error)?.[1] ?? '2' }];
  });
  expect(literal.length).toBeGreaterThan(50);
  for (const { code, exit } of literal) expect(documented.get(code), code).toContain(exit);
});
