// Compared with the last release: what was changed, closed, opened and loosened since, each under its heading.
import { endText, notComparedText, originText, safeText } from '@gatehouse/report';
import type { Facts } from '@gatehouse/schema';
import { type Judged, once } from '../judged.ts';
import { type Line, line, row } from '../line.ts';
import type { Item, ListView } from '../view.ts';
import { amount, type Entry } from './compare-entry.ts';
import { artefactEntries, componentEntries } from './compare-products.ts';
import type { Screen } from './screen.ts';

export const compareScreen: Screen = (_, { judged }): ListView => {
  const { release } = judged.facts;
  const { entries, byKey } = comparison(judged);
  return {
    kind: 'list',
    title:
      release.baseline === undefined
        ? 'Compared with the last release'
        : `Compared with ${safeText(release.baseline.version, 60)}`,
    items: entries,
    row: ({ key }, width) => rowOf(byKey.get(key), width),
    detail: ({ key }, width) => {
      const entry = byKey.get(key);
      return entry === undefined || entry.tone === 'heading'
        ? [line(''), line('')]
        : [row([{ text: entry.name }], width), row([{ text: entry.said, tone: 'quiet' }], width)];
    },
    empty: release.firstRelease
      ? 'This is the first release: there is no earlier one to compare it with.'
      : 'No earlier release is known that this one could be compared with.',
  };
};

function rowOf(entry: Entry | undefined, width: number): Line {
  if (entry === undefined) return [];
  const { mark, tone, name, said } = entry;
  if (tone === 'heading') return row([{ text: `${name}${said === '' ? '' : ` · ${said}`}`, tone }], width);
  return row(
    [
      { text: mark, width: 2, tone },
      { text: name, width: Math.min(40, Math.floor(width / 3)) },
      { text: said, tone: 'quiet' },
    ],
    width,
  );
}

const comparison = once((judged: Judged) => {
  const entries = judged.facts.release.baseline === undefined ? [] : sectionsOf(judged).flat();
  const items: readonly (Entry & Item)[] = entries.map((entry) => ({ ...entry, text: `${entry.name} ${entry.said}` }));
  return { entries: items, byKey: new Map(items.map((entry) => [entry.key, entry])) };
});

function sectionsOf(judged: Judged): readonly (readonly Entry[])[] {
  const { decision, facts } = judged;
  return [
    baselineEntries(facts),
    counted('Changes that look security-relevant', signalledEntries(facts)),
    counted(
      'Components',
      componentEntries(facts),
      facts.changes.dependencies === undefined ? 'not compared: that takes two bills of materials' : 'the same',
    ),
    ...anomalySections(facts),
    section('Requirements and tests', 'as they stand now; earlier numbers are not kept', provenEntries(judged)),
    counted(
      'Settings that ask for less',
      loosenedEntries(judged),
      decision.sinceBaseline === undefined ? 'not compared' : (notComparedText(decision) ?? 'none'),
    ),
    counted('Artefacts', artefactEntries(facts), 'none are named'),
  ];
}

/** A heading with what it is followed by. */
function section(name: string, said: string, entries: readonly Entry[]): readonly Entry[] {
  return [{ key: `# ${name}`, mark: '', tone: 'heading', name, said, target: {} }, ...entries];
}

/** A heading with the number of entries, or with what it means that there are none. */
function counted(name: string, entries: readonly Entry[], none = 'none'): readonly Entry[] {
  return section(name, entries.length === 0 ? none : `${entries.length}`, entries);
}

function plain(key: string, name: string, said: string, more: Partial<Entry> = {}): Entry {
  return { key, mark: '·', tone: 'quiet', name, said, target: {}, ...more };
}

function previousRelease({ release }: Facts): Facts['release']['previousReleases'][number] | undefined {
  return release.previousReleases.find(({ version }) => version === release.baseline?.version);
}

function baselineEntries(facts: Facts): readonly Entry[] {
  const { baseline } = facts.release;
  const { commits, paths, authors } = facts.changes;
  const previous = previousRelease(facts);
  const released = previous?.releasedAt === undefined ? 'its day is not recorded' : endText(previous.releasedAt);
  const commit = baseline?.commit === undefined ? 'no commit known' : `commit ${baseline.commit.slice(0, 12)}`;
  const signalled = commits.filter(({ securitySignals }) => securitySignals.length > 0).length;
  return [
    plain('baseline', safeText(baseline?.version ?? '', 60), `${commit} · released ${released}`, {
      target: {
        ...(baseline?.commit === undefined ? {} : { copy: baseline.commit }),
        ...(previous === undefined ? {} : { source: previous.source }),
      },
    }),
    plain(
      'commits',
      amount(commits.length, 'change'),
      `${signalled} look security-relevant · ${amount(paths.length, 'file')} · ${amount(authors.length, 'author')}`,
      { opens: { screen: 'changes' } },
    ),
  ];
}

function signalledEntries({ changes }: Facts): readonly Entry[] {
  return changes.commits
    .filter(({ securitySignals }) => securitySignals.length > 0)
    .map(({ id, subject, securitySignals }) => {
      const kinds = [...new Set(securitySignals.map(({ kind }) => kind))].join(', ');
      return plain(`commit ${id}`, `${id.slice(0, 8)} ${kinds}`, safeText(subject, 200), {
        mark: '!',
        tone: 'attention',
        target: { commit: id, copy: id },
        opens: { screen: 'commit', of: id },
      });
    });
}

function anomalySections(facts: Facts): readonly (readonly Entry[])[] {
  const { open, closedInDelta } = facts.anomalies;
  const since = previousRelease(facts)?.releasedAt;
  const isNew = ({ openedAt }: (typeof open)[number]): boolean =>
    since !== undefined && openedAt !== undefined && openedAt > since;
  const entry = (anomaly: (typeof open)[number]): Entry => {
    const { id, title, openedAt, source } = anomaly;
    const opened = openedAt === undefined ? 'no date of opening' : `opened ${endText(openedAt).slice(0, 10)}`;
    return plain(`anomaly ${id}`, safeText(id, 60), `${opened} · ${safeText(title, 200)}`, {
      mark: '○',
      tone: 'plain',
      target: { anomaly: id, copy: id, source },
      opens: { screen: 'anomaly', of: id },
    });
  };
  const unknown = since === undefined ? 'none can be told, as the day of the release is not recorded' : 'none';
  return [
    counted(
      'Anomalies closed',
      closedInDelta.map(({ id, closedAt, closedBy, fixCommits, source }) => {
        const when = closedAt === undefined ? 'closed' : `closed ${endText(closedAt).slice(0, 10)}`;
        const who = closedBy === undefined ? '' : ` by ${safeText(closedBy, 60)}`;
        const line = source.line === undefined ? {} : { line: source.line };
        return plain(
          `closed ${id}`,
          safeText(id, 60),
          `${when}${who} · ${amount(fixCommits.length, 'fixing commit')}`,
          {
            mark: '✓',
            tone: 'approval',
            target: { copy: id, source },
            opens: { screen: 'evidence', of: source.path, ...line },
          },
        );
      }),
    ),
    counted('Anomalies opened', open.filter(isNew).map(entry), unknown),
    counted('Anomalies open from before, or without a date', open.filter((each) => !isNew(each)).map(entry)),
  ];
}

/** Of requirements and tests only how they stand now is known. */
function provenEntries({ decision, facts }: Judged): readonly Entry[] {
  const verified = decision.rules.find(({ path }) => path === 'verification.requirements_verified');
  const results = Object.values(facts.tests.counts).reduce((sum, count) => sum + count, 0);
  const suspect = facts.requirements.items.filter((requirement) => requirement.suspect).length;
  return [
    plain(
      'requirements',
      amount(facts.requirements.items.length, 'requirement'),
      `${verified === undefined ? '' : `${verified.satisfied} of ${verified.subjects} verified · `}${suspect} marked for re-review`,
      verified === undefined ? {} : { target: { rule: verified }, opens: { screen: 'rule', of: verified.id } },
    ),
    plain(
      'tests',
      amount(results, 'test result'),
      `${facts.tests.counts.passed} passed · ${facts.tests.notPassed.length} did not`,
    ),
  ];
}

function loosenedEntries({ decision }: Judged): readonly Entry[] {
  return (decision.sinceBaseline?.loosened ?? []).map(({ rule, setting, from, to, origin }, index) => {
    const name = `${rule === undefined ? '' : `${safeText(rule, 20)} `}${safeText(setting, 60)}`;
    const said = `${safeText(from, 60)} → ${safeText(to, 60)} · ${originText(origin)}`;
    const { path } = origin;
    const line = origin.line === undefined ? {} : { line: origin.line };
    // The files of built-in layers are part of the program, not of the product.
    const isOwn = path !== undefined && !origin.layer.startsWith('gatehouse:');
    return plain(`loosened ${index} ${rule ?? ''} ${setting}`, name, said, {
      mark: '!',
      tone: 'attention',
      ...(isOwn ? { target: { source: { path, ...line } }, opens: { screen: 'evidence', of: path, ...line } } : {}),
    });
  });
}
