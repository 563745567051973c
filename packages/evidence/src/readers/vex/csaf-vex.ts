// Reads CSAF 2.0 and 2.1 documents of the VEX profile: which products a vulnerability affects, and which not.
import { readJson } from '../../decode/json.ts';
import { JsonCursor } from '../../decode/json-cursor.ts';
import { quoted } from '../../decode/shorten.ts';
import type { Reader } from '../../reader.ts';
import type { ReaderInput, VexReading } from '../../reading.ts';
import { readProductTree } from './csaf-vex/product-tree.ts';
import { readVulnerability } from './csaf-vex/vulnerability.ts';

const again = 'Correct the document, or write it again with a CSAF tool.';

const versions = ['2.0', '2.1'];

export const csafVexReader: Reader = {
  format: 'csaf-vex',
  kind: 'vex',
  title: 'CSAF document of the VEX profile (2.0 and 2.1)',
  notes: [
    'Written after the published standard. Tried with the VEX documents in the test suites of Grype and of the reference validator, and with documents written by hand that this validator accepts.',
    'Only documents of the category `csaf_vex` are read. A draft is refused, and so is one whose version is not the last in its revision history.',
    'A product is known by its package URLs, SHA-256 digests and CPE names, by `<product name>@<version>` of its branches, and by its full name. A product that is a component of another is a statement about that component in the other.',
    'Known, first and last affected are `affected`; known not affected is `not_affected`; fixed and first fixed are `fixed`. Recommended and unknown state nothing. A product in two of these groups is refused.',
    'A flag is the justification, a threat of the category impact the impact statement, and the remediations are the action statement. A threat or remediation that names no product is about all.',
    'Every statement has the date of the current release of the document. Its author is the publisher, with the address in its contact details.',
  ],
  looksLike: (head) => /"csaf_version"\s*:/.test(head) || /"category"\s*:\s*"csaf_/.test(head),
  read,
};

function read(input: ReaderInput): VexReading {
  const root = JsonCursor.atRoot(readJson(input, again), input.path, again);
  const document = root.need('document');
  const version = document.need('csaf_version');
  if (!versions.includes(version.string())) {
    throw version.invalid(
      `CSAF version ${quoted(version.string())} is not read, only ${versions.join(' and ')}`,
      'EVIDENCE_VERSION',
    );
  }
  const category = document.need('category');
  if (category.string() !== 'csaf_vex') {
    throw category.invalid(`the category ${quoted(category.string())} is not read, only csaf_vex`);
  }
  const releasedAt = currentRelease(document.need('tracking'));
  const tree = readProductTree(root.get('product_tree'));
  const statements = (root.get('vulnerabilities')?.items() ?? []).flatMap((vulnerability) =>
    readVulnerability(vulnerability, tree, releasedAt),
  );
  return {
    kind: 'vex',
    format: 'csaf-vex',
    claims: { producedAt: releasedAt },
    empty: statements.length === 0,
    author: authorOf(document.need('publisher')),
    statements,
  };
}

/** When the version that this is was released; what the document says of its history must allow for it. */
function currentRelease(tracking: JsonCursor): number {
  tracking.need('id').text();
  const status = tracking.need('status');
  if (status.oneOf(['draft', 'final', 'interim']) === 'draft') {
    throw status.invalid('the document is a draft', 'EVIDENCE_INVALID', 'Release the document, as interim or final.');
  }
  const version = tracking.need('version');
  const history = tracking
    .need('revision_history')
    .items()
    .map((revision) => ({ number: revision.need('number').string(), at: revision.need('date').instant() }));
  const last = history.reduce((latest, { at }) => Math.max(latest, at), Number.NEGATIVE_INFINITY);
  if (!history.some(({ number, at }) => at === last && withoutBuild(number) === withoutBuild(version.text()))) {
    throw version.invalid(
      `version ${quoted(version.string())} is not the last one in the revision history`,
      'EVIDENCE_INCONSISTENT',
    );
  }
  const current = tracking.need('current_release_date');
  const at = current.instant();
  if (at < tracking.need('initial_release_date').instant()) {
    throw current.invalid('the current release is older than the initial one', 'EVIDENCE_INCONSISTENT');
  }
  return at;
}

/** A version without its build metadata, which does not tell versions apart. */
function withoutBuild(version: string): string {
  return version.replace(/\+.*$/s, '');
}

function authorOf(publisher: JsonCursor): string {
  const name = publisher.need('name').text();
  const address = /[^\s<>@,;:()]+@[^\s<>@,;:()]+[^\s<>@,;:().]/.exec(
    publisher.get('contact_details')?.string() ?? '',
  )?.[0];
  return address === undefined ? name : `${name} <${address}>`;
}
