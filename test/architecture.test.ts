// The walls of the house: who may import whom, and what each room may touch.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

interface Room {
  readonly folder: string;
  readonly name: string;
  readonly layer: string;
  readonly dependencies: string[];
  readonly developmentDependencies: string[];
}

/** Layers that each layer may depend on at run time. */
const allowed: Record<string, readonly string[]> = {
  schema: [],
  engine: ['schema'],
  evidence: ['schema'],
  report: ['schema'],
  record: ['schema'],
  rego: ['schema'],
  authoring: ['schema', 'engine', 'rego'],
  policies: [],
  gate: ['schema', 'engine', 'evidence', 'record', 'rego', 'policies'],
  review: ['schema', 'gate', 'report'],
  runner: ['schema', 'gate', 'report', 'review', 'authoring', 'record', 'rego'],
};

/** What builds and tests may use besides. */
const allowedForBuildAndTest: Record<string, readonly string[]> = {
  engine: ['rego'],
  policies: ['authoring', 'rego', 'schema', 'engine'],
};

const rooms: Room[] = ['packages', 'apps', '.']
  .flatMap((parent) =>
    parent === '.' ? ['policies'] : readdirSync(join(root, parent)).map((name) => `${parent}/${name}`),
  )
  .map((folder) => {
    const manifest = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    return {
      folder,
      name: manifest.name,
      layer: (manifest.nx.tags as string[])[0]?.replace('layer:', '') ?? '',
      dependencies: Object.keys(manifest.dependencies ?? {}),
      developmentDependencies: Object.keys(manifest.devDependencies ?? {}),
    };
  });
const layerOf = new Map(rooms.map((room) => [room.name, room.layer]));

function sources(folder: string): { path: string; text: string; isTest: boolean }[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !/\/(dist|node_modules|generated)\//.test(path))
    .map((path) => ({
      path: relative(root, path),
      text: readFileSync(path, 'utf8'),
      isTest: /\.test\.tsx?$|\/(fixtures|test|testing|test-support)\//.test(path),
    }));
}

/** What a file imports, static and dynamic; text in strings and comments does not count. */
function importsOf(text: string): string[] {
  const found = text.matchAll(/^(?:import|export)\s[^;'"]*?from '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm);
  return [...found].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

/** Source without its comments. */
function code(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');
}

const rootTools = Object.keys(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).devDependencies);

/** Whether users get the file; of the rule pack they get its built files and the one function that finds them. */
function isShipped(room: Room, path: string, isTest: boolean): boolean {
  if (room.layer === 'policies') return path === 'policies/src/index.ts';
  return path.startsWith(`${room.folder}/src/`) && !isTest;
}

describe('who may import whom', () => {
  it('finds every room', () => {
    expect(rooms.map((room) => room.layer).sort()).toEqual(Object.keys(allowed).sort());
  });

  it.each(rooms)('$folder depends only on rooms below it', (room) => {
    const ours = room.dependencies.flatMap((name) => layerOf.get(name) ?? []);
    expect(allowed[room.layer]).toEqual(expect.arrayContaining(ours));
    const development = room.developmentDependencies.flatMap((name) => layerOf.get(name) ?? []);
    expect([...(allowed[room.layer] ?? []), ...(allowedForBuildAndTest[room.layer] ?? [])]).toEqual(
      expect.arrayContaining(development),
    );
  });

  it.each(rooms)('$folder imports only what it declares, and no inside of another room', (room) => {
    for (const { path, text, isTest } of sources(room.folder)) {
      for (const specifier of importsOf(text)) {
        // Scripts may write sources, and hold imports of what they write.
        if (specifier.startsWith('.') && path.includes('/scripts/')) continue;
        if (specifier.startsWith('.')) {
          expect(relative(room.folder, join(dirname(path), specifier)), `${path} imports ${specifier}`).not.toMatch(
            /^\.\./,
          );
          continue;
        }
        if (specifier.startsWith('node:')) continue;
        const name = specifier.startsWith('@') ? specifier.split('/').slice(0, 2).join('/') : specifier.split('/')[0];
        const declared = isShipped(room, path, isTest)
          ? room.dependencies
          : [...room.dependencies, ...room.developmentDependencies, ...rootTools];
        expect([...declared, room.name], `${path} imports ${specifier}`).toContain(name);
      }
    }
  });

  it.each(rooms)('$folder has TypeScript references for exactly its workspace dependencies', (room) => {
    const config = JSON.parse(readFileSync(join(root, room.folder, 'tsconfig.json'), 'utf8'));
    const referenced = (config.references ?? [])
      .map((reference: { path: string }) => join(room.folder, reference.path))
      .sort();
    const wanted = rooms.filter((other) => room.dependencies.includes(other.name)).map((other) => other.folder);
    expect(referenced).toEqual(expect.arrayContaining(wanted));
  });

  it('loads the terminal UI from the command in one place, lazily', () => {
    const places = sources('apps/runner/src').filter(
      ({ text, isTest }) => !isTest && text.includes('@gatehouse/review'),
    );
    expect(places).toHaveLength(1);
    expect(places[0]?.text).toMatch(/await import\('@gatehouse\/review'\)/);
    expect(places[0]?.text).not.toMatch(/from ['"]@gatehouse\/review['"]/);
  });
});

describe('what each room may touch', () => {
  const pure = rooms.filter((room) => ['schema', 'engine', 'evidence', 'report'].includes(room.layer));
  const forbidden: Record<string, RegExp> = {
    'a file, a process or the network':
      /from 'node:(fs|child_process|net|http|https|dns|worker_threads|os|process|readline|timers)/,
    'the clock': /\bDate\.now\(|new Date\(\)|performance\.now\(/,
    'the process': /\bprocess\.(env|argv|cwd|exit|stdout|stderr|platform)/,
    'the console': /\bconsole\./,
    chance: /\bMath\.random\(|randomUUID|randomBytes/,
    'the network': /\bfetch\(/,
  };
  it.each(pure.flatMap((room) => Object.keys(forbidden).map((what) => [room.folder, what] as const)))(
    '%s does not touch %s',
    (folder, what) => {
      for (const { path, text, isTest } of sources(`${folder}/src`)) {
        if (!isTest) expect(code(text), path).not.toMatch(forbidden[what] ?? /$^/);
      }
    },
  );

  it('only the git wrapper and what signs start processes; the review its own gate, and the editor of a person', () => {
    const starters = rooms
      .flatMap((room) => sources(`${room.folder}/src`))
      .filter(({ text, isTest }) => !isTest && text.includes('node:child_process'))
      .map(({ path }) => path);
    expect(starters.sort()).toEqual([
      'apps/review/src/session/edit-text.ts',
      'apps/review/src/session/gate-process.ts',
      'packages/gate/src/git/git.ts',
      'packages/record/src/sign-with-ssh-key.ts',
      'packages/rego/src/native.ts',
    ]);
  });

  it('only the apps read arguments and environment and set exit codes', () => {
    for (const room of rooms.filter((candidate) => !['runner', 'review'].includes(candidate.layer))) {
      for (const { path, text, isTest } of sources(`${room.folder}/src`)) {
        if (!isTest && path !== 'packages/rego/src/native.ts')
          expect(text, path).not.toMatch(/process\.(argv|exit|exitCode|env)\b/);
      }
    }
  });

  it('nothing runs code that it reads', () => {
    for (const { path, text, isTest } of rooms.flatMap((room) => sources(`${room.folder}/src`))) {
      // Go's runtime file is a part of the embedded toolchain, checked by digest before it runs.
      if (!isTest && path !== 'packages/rego/src/go-instance.ts') {
        expect(code(text), path).not.toMatch(/\beval\(|new Function\(|from 'node:vm'/);
      }
    }
  });
});
