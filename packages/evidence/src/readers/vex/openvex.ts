// Reads OpenVEX 0.2.0: dated statements of what a vulnerability means for a product.
import { readJson } from '../../decode/json.ts';
import { JsonCursor } from '../../decode/json-cursor.ts';
import { canonicalPackageUrl } from '../../decode/package-url.ts';
import { quoted } from '../../decode/shorten.ts';
import type { Reader } from '../../reader.ts';
import type { ReaderInput, VexReading, VexStatement } from '../../reading.ts';

const again = 'Correct the statement, or write the document again with an OpenVEX tool.';
const context = 'https://openvex.dev/ns/v0.2.0';

const statuses = ['not_affected', 'affected', 'fixed', 'under_investigation'] as const;
const justifications = [
  'component_not_present',
  'vulnerable_code_not_present',
  'vulnerable_code_not_in_execute_path',
  'vulnerable_code_cannot_be_controlled_by_adversary',
  'inline_mitigations_already_exist',
] as const;

export const openvexReader: Reader = {
  format: 'openvex',
  kind: 'vex',
  title: 'OpenVEX 0.2.0 statements',
  looksLike: (head) => /"@context"\s*:\s*"https:\/\/openvex\.dev\//.test(head),
  read,
};

function read(input: ReaderInput): VexReading {
  const root = JsonCursor.atRoot(readJson(input, again), input.path, again);
  const found = root.need('@context');
  if (found.string() !== context) {
    throw found.invalid(
      `the context ${quoted(found.string())} is not read, only ${context}`,
      'EVIDENCE_VERSION',
      'Write the document as OpenVEX 0.2.0.',
    );
  }
  root.need('@id').text();
  root.need('version').integer();
  const issuedAt = root.need('timestamp').instant();
  const statements = root
    .need('statements')
    .items()
    .map((statement) => readStatement(statement, issuedAt));
  return {
    kind: 'vex',
    format: 'openvex',
    claims: { producedAt: root.get('last_updated')?.instant() ?? issuedAt },
    empty: statements.length === 0,
    author: root.need('author').text(),
    statements,
  };
}

/**
 * A statement without a time of its own has that of the document. The specification asks for a reason why a product is
 * not affected and for an action when it is; a statement without them says too little to be read.
 */
function readStatement(statement: JsonCursor, issuedAt: number): VexStatement {
  const status = statement.need('status').oneOf(statuses);
  const justification = statement.get('justification')?.oneOf(justifications);
  const impactStatement = textOf(statement, 'impact_statement');
  const actionStatement = textOf(statement, 'action_statement');
  if (status === 'not_affected' && justification === undefined && impactStatement === undefined) {
    throw statement.invalid('not_affected needs a justification or an impact_statement');
  }
  if (status === 'affected' && actionStatement === undefined) {
    throw statement.invalid('affected needs an action_statement');
  }
  const vulnerability = statement.need('vulnerability');
  return {
    vulnerability: vulnerability.need('name').text(),
    aliases: (vulnerability.get('aliases')?.items() ?? []).map((alias) => alias.text()),
    products: (statement.get('products')?.items() ?? []).map((product) => ({
      ids: identifiersOf(product),
      subcomponents: (product.get('subcomponents')?.items() ?? []).flatMap(identifiersOf),
    })),
    status,
    ...(justification === undefined ? {} : { justification }),
    ...(impactStatement === undefined ? {} : { impactStatement }),
    ...(actionStatement === undefined ? {} : { actionStatement }),
    at: statement.get('timestamp')?.instant() ?? issuedAt,
    position: statement.position,
  };
}

function textOf(statement: JsonCursor, name: string): string | undefined {
  return statement.get(name)?.string().trim() || undefined;
}

/** Every way in which a product or subcomponent is identified: its id, package URL and CPE names, and its SHA-256 digest. */
function identifiersOf(component: JsonCursor): string[] {
  const identifiers = component.get('identifiers');
  const named =
    identifiers === undefined ? [] : Object.keys(identifiers.object()).map((name) => identifiers.need(name));
  const ids = [component.get('@id'), ...named].flatMap((id) => (id === undefined ? [] : [canonical(id)]));
  const digest = component.get('hashes')?.get('sha-256');
  if (digest !== undefined) {
    const hex = digest.string().toLowerCase();
    if (!/^[0-9a-f]{64}$/.test(hex)) {
      throw digest.invalid(`${quoted(digest.string())} is not a SHA-256 digest (64 hexadecimal digits)`);
    }
    ids.push(`sha256:${hex}`);
  }
  if (ids.length === 0) {
    throw component.invalid('a product or subcomponent has neither @id nor identifiers nor a sha-256 hash');
  }
  return [...new Set(ids)];
}

function canonical(id: JsonCursor): string {
  const text = id.text();
  if (!text.startsWith('pkg:')) {
    return text;
  }
  const purl = canonicalPackageUrl(text);
  if (purl === undefined) {
    throw id.invalid(`${quoted(text)} is not a package URL`);
  }
  return purl;
}
