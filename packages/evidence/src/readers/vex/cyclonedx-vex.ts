// Reads the exploitability statements of a CycloneDX document in JSON: vulnerabilities that were analysed.
import { readJson } from '../../decode/json.ts';
import { JsonCursor } from '../../decode/json-cursor.ts';
import { quoted } from '../../decode/shorten.ts';
import type { Reader } from '../../reader.ts';
import type { ReaderInput, VexReading } from '../../reading.ts';
import { readAnalysis } from './cyclonedx-vex/analysis.ts';
import { readReferences } from './cyclonedx-vex/references.ts';

const again = 'Correct the document, or write it again with a CycloneDX tool.';
const versions = ['1.4', '1.5', '1.6', '1.7'];

export const cyclonedxVexReader: Reader = {
  format: 'cyclonedx-vex',
  kind: 'vex',
  title: 'CycloneDX vulnerabilities with analysis (JSON)',
  notes: [
    'Tried with the examples that CycloneDX publishes and with documents written by hand after the schema. Versions 1.4 to 1.7 are read.',
    'A vulnerability without analysis, or whose analysis has no state, states nothing.',
    'Exploitable is `affected`; in triage is `under_investigation`; resolved, with or without pedigree, is `fixed`; not affected and false positive are `not_affected`.',
    'Code not present and code not reachable are the OpenVEX labels of that meaning. What requires a configuration, dependency or environment counts as `vulnerable_code_cannot_be_controlled_by_adversary`, and every protection as `inline_mitigations_already_exist`: the two labels that need evidence and a second reviewer.',
    'What is affected is a component of the document, as a part of its `metadata.component`, or a link into another bill of materials (`urn:cdx:…`), which is looked up among the bills of the release by serial number and version. The versions in `affects` are not read.',
    'The author is the first of `metadata.authors`, else the manufacturer, else the supplier; a document that names nobody is of whoever committed it. A statement has the date of its last update, else of its first issue, else of the document; without any, the document is refused.',
  ],
  looksLike: (head) => /"bomFormat"\s*:\s*"CycloneDX"/.test(head),
  read,
};

function read(input: ReaderInput): VexReading {
  const root = JsonCursor.atRoot(readJson(input, again), input.path, again);
  root.need('bomFormat').oneOf(['CycloneDX']);
  const version = root.need('specVersion');
  if (!versions.includes(version.string())) {
    throw version.invalid(
      `CycloneDX ${quoted(version.string())} is not read, only ${versions.join(', ')}`,
      'EVIDENCE_VERSION',
    );
  }
  const metadata = root.get('metadata');
  const producedAt = metadata?.get('timestamp')?.instant();
  const references = readReferences(root);
  const statements = (root.get('vulnerabilities')?.items() ?? []).flatMap((vulnerability) =>
    readAnalysis(vulnerability, references, producedAt),
  );
  return {
    kind: 'vex',
    format: 'cyclonedx-vex',
    claims: producedAt === undefined ? {} : { producedAt },
    empty: statements.length === 0,
    author: authorOf(metadata),
    statements,
  };
}

/** The person, else the organisation; empty where the document names nobody, so that whoever committed it answers for it. */
function authorOf(metadata: JsonCursor | undefined): string {
  const [person] = metadata?.get('authors')?.items() ?? [];
  const organisation = metadata?.get('manufacturer') ?? metadata?.get('manufacture') ?? metadata?.get('supplier');
  const name = person?.get('name')?.string().trim() || undefined;
  const email = person?.get('email')?.string().trim() || undefined;
  if (name !== undefined && email !== undefined) return `${name} <${email}>`;
  return name ?? email ?? organisation?.get('name')?.string().trim() ?? '';
}
