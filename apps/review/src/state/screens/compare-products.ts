// What became of the components and the artefacts of the last release.
import { safeText } from '@gatehouse/report';
import type { Facts } from '@gatehouse/schema';
import type { Entry } from './compare-entry.ts';

export function componentEntries({ changes }: Facts): readonly Entry[] {
  const { added = [], removed = [], changed = [] } = changes.dependencies ?? {};
  const entry = (mark: string, name: string, said: string): Entry => ({
    key: `component ${mark} ${name}`,
    mark,
    tone: mark === '+' ? 'attention' : 'plain',
    name: safeText(name, 200),
    said,
    target: { copy: name },
  });
  const versions = (list: readonly string[]): string => list.map((version) => safeText(version, 40)).join(', ');
  return [
    ...added.map((name) => entry('+', name, 'new')),
    ...removed.map((name) => entry('-', name, 'gone')),
    ...changed.map(({ name, from, to }) => entry('~', name, `${versions(from)} → ${versions(to)}`)),
  ];
}

/** Artefacts by their name without the version, those of the last release against those of this one. */
export function artefactEntries({ release }: Facts): readonly Entry[] {
  const previous = release.previousReleases.find(({ version }) => version === release.baseline?.version);
  const before = new Map(previous?.artifacts.map((each) => [stem(each.name, previous.version), each]));
  const now = new Map(release.artifacts.map((each) => [stem(each.name, release.version), each]));
  return [...new Set([...now.keys(), ...before.keys()])].map((key): Entry => {
    const [earlier, later] = [before.get(key), now.get(key)];
    const mark = earlier === undefined ? '+' : later === undefined ? '-' : earlier.sha256 === later.sha256 ? '=' : '~';
    const digests = [earlier, later].map((each) => (each === undefined ? 'none' : each.sha256.slice(7, 19)));
    const said = mark === '=' ? `the same: sha256 ${digests[1]}` : `sha256 ${digests.join(' → ')}`;
    return {
      key: `artefact ${key}`,
      mark,
      tone: 'plain',
      name: safeText((later ?? earlier)?.name ?? '', 200),
      said,
      target: {
        copy: (later ?? earlier)?.sha256 ?? '',
        ...(later === undefined ? {} : { source: later.source }),
      },
    };
  });
}

function stem(name: string, version: string): string {
  return version === '' ? name : name.replaceAll(version, '{version}');
}
