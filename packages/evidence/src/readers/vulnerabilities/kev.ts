// Reads the catalogue of known exploited vulnerabilities (KEV) as CISA publishes it in JSON.
import { readJson } from '../../decode/json.ts';
import { JsonCursor } from '../../decode/json-cursor.ts';
import { quoted } from '../../decode/shorten.ts';
import type { Reader } from '../../reader.ts';
import type { ExploitedReading, ReaderInput } from '../../reading.ts';

const again = 'Download the whole catalogue again (known_exploited_vulnerabilities.json).';

export const kevReader: Reader = {
  format: 'kev',
  kind: 'exploited',
  title: 'Catalogue of known exploited vulnerabilities (KEV, JSON)',
  notes: [
    'Written after the published schema, and tried with a copy of the catalogue itself (1,404 entries).',
    'The gate downloads nothing: keep a snapshot of the catalogue, and let the age of the evidence say how old it may be.',
    'The stated count is compared with the entries: fewer are a truncated file. An id that stands twice, and one that is no CVE, are refused.',
  ],
  looksLike: (head) => /"catalogVersion"\s*:/.test(head) || /"cveID"\s*:/.test(head),
  read,
};

function read(input: ReaderInput): ExploitedReading {
  const root = JsonCursor.atRoot(readJson(input, again), input.path, again);
  const listed = root.need('vulnerabilities').items();
  const count = root.need('count');
  if (count.integer() !== listed.length) {
    throw count.invalid(
      `"count" is ${count.integer()}, but the catalogue lists ${listed.length}`,
      count.integer() > listed.length ? 'EVIDENCE_TRUNCATED' : 'EVIDENCE_INCONSISTENT',
    );
  }
  const releasedAt = root.need('dateReleased').instant();
  const entries = listed.map(entryOf);
  const known = new Set<string>();
  for (const [index, { id }] of entries.entries()) {
    if (known.has(id)) throw listed[index]?.invalid(`${id} stands twice`, 'EVIDENCE_INCONSISTENT');
    known.add(id);
  }
  return {
    kind: 'exploited',
    format: 'kev',
    claims: { producedAt: releasedAt },
    empty: entries.length === 0,
    version: root.need('catalogVersion').text(),
    releasedAt,
    entries,
  };
}

function entryOf(entry: JsonCursor): ExploitedReading['entries'][number] {
  const id = entry.need('cveID');
  if (!/^CVE-\d{4}-\d{4,19}$/.test(id.string())) throw id.invalid(`${quoted(id.string())} is not a CVE id`);
  const added = entry.need('dateAdded');
  const since = added.string();
  const date = new Date(`${since}T00:00:00Z`);
  // A date like 31 February does not come back unchanged.
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(since) && date.getTime() > 0 && date.toISOString().startsWith(since);
  if (!isDate) throw added.invalid(`"dateAdded" is ${quoted(since)}, not a date (YYYY-MM-DD)`);
  return { id: id.string(), since, position: entry.position };
}
