// Reads CycloneDX bills of materials in JSON, versions 1.4 to 1.7.
import { readJson } from '../../decode/json.ts';
import { JsonCursor } from '../../decode/json-cursor.ts';
import { quoted } from '../../decode/shorten.ts';
import type { Reader } from '../../reader.ts';
import type { ComponentReading, ReaderInput, SbomReading } from '../../reading.ts';
import { readComponent, readSubject } from './cyclonedx/component.ts';

const again = 'Write the bill of materials again with the tool, without changing it.';
const versions = ['1.4', '1.5', '1.6', '1.7'];

export const cyclonedxReader: Reader = {
  format: 'cyclonedx-json',
  kind: 'sbom',
  title: 'CycloneDX bill of materials (JSON)',
  looksLike: (head) => /"bomFormat"\s*:\s*"CycloneDX"/.test(head),
  read,
};

/** Empty only when it names neither components nor the product: a product without components is a statement. */
function read(input: ReaderInput): SbomReading {
  const root = JsonCursor.atRoot(readJson(input, again), input.path, again);
  root.need('bomFormat').oneOf(['CycloneDX']);
  const specVersion = root.need('specVersion');
  if (!versions.includes(specVersion.string())) {
    throw specVersion.invalid(
      `CycloneDX ${quoted(specVersion.string())} is not read, only ${versions.join(', ')}`,
      'EVIDENCE_VERSION',
      'Let the tool write CycloneDX 1.6 or another of these versions.',
    );
  }
  const metadata = root.get('metadata');
  const described = metadata?.get('component');
  const cursors = [
    ...(described?.get('components')?.items() ?? []),
    ...(root.get('components')?.items() ?? []),
  ].flatMap((component) => withInner(component));
  refuseDuplicateRefs(described === undefined ? cursors : [described, ...cursors]);
  const subject = described === undefined ? undefined : readSubject(described);
  const components: readonly ComponentReading[] = cursors.map(readComponent);
  const producedAt = metadata?.get('timestamp')?.instant();
  return {
    kind: 'sbom',
    format: 'cyclonedx-json',
    specVersion: specVersion.string(),
    claims: {
      ...(subject?.sha256 === undefined ? {} : { artifact: subject.sha256 }),
      ...(subject?.version === undefined ? {} : { version: subject.version }),
      ...(producedAt === undefined ? {} : { producedAt }),
    },
    empty: components.length === 0 && subject === undefined,
    ...(subject === undefined ? {} : { subject }),
    components,
  };
}

/** A component and those inside it. Nesting is bounded by the depth that JSON is read to. */
function withInner(component: JsonCursor): JsonCursor[] {
  return [component, ...(component.get('components')?.items() ?? []).flatMap(withInner)];
}

function refuseDuplicateRefs(components: readonly JsonCursor[]): void {
  const seen = new Set<string>();
  for (const component of components) {
    const ref = component.get('bom-ref');
    const name = ref?.text();
    if (ref !== undefined && name !== undefined && seen.has(name)) {
      throw ref.invalid(`two components have the bom-ref ${quoted(name)}`, 'EVIDENCE_INCONSISTENT');
    }
    if (name !== undefined) {
      seen.add(name);
    }
  }
}
