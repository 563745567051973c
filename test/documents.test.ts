// Every command in the documents does what they say: each page is followed with the real command.
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { gatehouse } from './support/command.ts';
import { blocksOf, followPage } from './support/follow-page.ts';
import { removeProducts, smallProduct } from './support/small-product.ts';

const root = join(import.meta.dirname, '..');
const place = mkdtempSync(join(tmpdir(), 'gatehouse-documents-'));
afterAll(() => {
  rmSync(place, { recursive: true, force: true });
  removeProducts();
});

describe('a page that is followed from an empty folder', () => {
  const walks = ['your-repository', 'anomalies', 'waivers', 'clauses'].map((name) => `docs/${name}.md`);
  it.each(walks)('%s does what it says', (page) => followPage(page, mkdtempSync(join(place, 'page-'))), 240_000);
});

describe('a page that is followed elsewhere', () => {
  it('docs/reporters.md does what it says in the repository of a product', () => {
    const { folder } = smallProduct();
    followPage('docs/reporters.md', folder);
    expect(readdirSync(folder)).toEqual(expect.arrayContaining(['gate.sarif', 'gate.xml']));
  });

  it.each([['infusion-pump'], ['bedside-monitor'], ['company']])(
    'examples/%s/README.md does what it says in this repository',
    (name) => {
      const made = `${mkdtempSync(join(place, 'example-'))}/`;
      followPage(`examples/${name}/README.md`, made, { from: root, as: { '/tmp/': made } });
    },
    480_000,
  );
});

/** `npm run ci` does these, as no test can; and `test/review-terminal.test.ts` opens the review. */
const elsewhere = /^npm ci|^npm test$|# in a terminal$/;

it('README.md does what it says of a repository beside this one', () => {
  const folder = mkdtempSync(join(place, 'thermometer-'));
  spawnSync('git', ['init', '-q', folder]);
  const identity = ['-c', 'user.name=A', '-c', 'user.email=a@example.org'];
  spawnSync('git', ['-C', folder, ...identity, 'commit', '-q', '--allow-empty', '-m', 'Begin']);
  followPage('README.md', folder, { from: root, as: { '../thermometer': folder }, without: elsewhere });
}, 120_000);

it('no page shows commands that nothing runs', () => {
  const tests = ['documents.test.ts', 'customising.test.ts'].map((name) =>
    readFileSync(join(import.meta.dirname, name), 'utf8'),
  );
  const isFollowed = (page: string): boolean => {
    const name = page.replaceAll(/^docs\/|^examples\/|\.md$|\/README\.md$/g, '');
    return tests.some((text) => text.includes(`'${page}'`) || text.includes(`'${name}'`));
  };
  const shown = pagesWithCommands((line) => !elsewhere.test(line));
  expect(shown.length).toBeGreaterThan(8);
  expect(shown.filter((page) => !isFollowed(page))).toEqual([]);
});

function pagesWithCommands(counts: (line: string) => boolean): string[] {
  return pages.filter((page) =>
    blocksOf(page).some(({ language, text }) => language === 'sh' && text.trim().split('\n').some(counts)),
  );
}

const pages = globSync(['*.md', 'docs/**/*.md', '{packages,apps,examples}/*/README.md', 'policies/README.md'], {
  cwd: root,
});

/** Every mention of a command, in text and in blocks of any language, as its words up to the first thing to fill in. */
function mentions(page: string): { readonly command: readonly string[]; readonly flags: readonly string[] }[] {
  const markdown = readFileSync(join(root, page), 'utf8').replaceAll(/\\?\n\s*(?=-)/g, ' ');
  return [...markdown.matchAll(/(?<=[`\s])gatehouse ((?:[a-z]+|--?[a-zA-Z])[^`\n|]*)(?=`|\n)/g)].map(
    ([, words = '']) => ({
      command:
        /^(?:[a-z]+(?= |$) ?)*/
          .exec(words)?.[0]
          .trim()
          .split(' ')
          .filter((word) => word !== '') ?? [],
      flags: [...words.replaceAll(/"[^"]*"|'[^']*'/g, '').matchAll(/(?<= |^)(--[a-z-]+|-[a-zA-Z])(?= |=|$)/g)].map(
        ([, flag = '']) => flag,
      ),
    }),
  );
}

it('no page mentions a command or a flag that there is not', () => {
  const helps = new Map<string, string | undefined>();
  const helpOf = (command: readonly string[]): string | undefined => {
    const name = command.join(' ');
    if (!helps.has(name)) {
      const { exitCode, stdout } = gatehouse(root, [...command, '--help']);
      helps.set(name, exitCode === 0 ? stdout : undefined);
    }
    return helps.get(name);
  };
  const unknown = pages.flatMap((page) =>
    mentions(page).flatMap(({ command, flags }) => {
      // What follows a command without commands of its own is something for it to work on.
      const [first, both] = [helpOf(command.slice(0, 1)), helpOf(command.slice(0, 2))];
      const help = both ?? (first?.includes('\nCOMMANDS\n') === true ? undefined : first);
      if (help === undefined) return [`${page}: gatehouse ${command.join(' ')}`];
      return flags
        .filter((flag) => !help.includes(flag))
        .map((flag) => `${page}: gatehouse ${command.join(' ')} ${flag}`);
    }),
  );
  expect(helps.size).toBeGreaterThan(10);
  expect(unknown).toEqual([]);
}, 240_000);

it('no page shows commands in a block that is not marked as such', () => {
  const unmarked = pages.flatMap((page) =>
    blocksOf(page).flatMap(({ language, text }) =>
      language === '' && /^(?:gatehouse|node|npm|npx|git) /.test(text) ? [page] : [],
    ),
  );
  expect(unmarked).toEqual([]);
});

describe('every document', () => {
  const documents = [
    'README.md',
    'CONTRIBUTING.md',
    ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.md'))
      .map((path) => `docs/${path}`),
  ];

  it.each(documents)('%s names only scripts and files that exist', (path) => {
    const scripts: Record<string, string> = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts;
    const markdown = readFileSync(join(root, path), 'utf8');
    for (const [, name = ''] of markdown.matchAll(/\bnpm run (?!--)([\w:-]+)(?! -w)(?=[\s`])/g)) {
      if (!markdown.includes(`npm run ${name} -w`)) expect(Object.keys(scripts), path).toContain(name);
    }
    for (const [, target = ''] of markdown.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)) {
      expect(existsSync(join(root, dirname(path), target)), `${path} links to ${target}`).toBe(true);
    }
  });
});
