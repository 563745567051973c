// Reads OpenVEX 0.2.0: dated statements of what a vulnerability means for a product.
import { readJson } from '../../decode/json.ts';
import { JsonCursor } from '../../decode/json-cursor.ts';
import { quoted } from '../../decode/shorten.ts';
import type { Reader } from '../../reader.ts';
import type { ReaderInput, VexReading, VexStatement } from '../../reading.ts';
import { identifier, justifications, sha256Digest } from './identifier.ts';

const again = 'Correct the statement, or write the document again with an OpenVEX tool.';
const context = 'https://openvex.dev/ns/v0.2.0';

const statuses = ['not_affected', 'affected', 'fixed', 'under_investigation'] as const;

export const openvexReader: Reader = {
  format: 'openvex',
  kind: 'vex',
  title: 'OpenVEX 0.2.0 statements',
  notes: [
    'Tried with govulncheck 1.9 (`-format openvex`) and with documents written by hand after the specification. Only the context of version 0.2.0 is read.',
    'A statement without a time has that of the document. The newest statement about a vulnerability of a product decides, of the same moment the one that settles less; `last_updated` makes none newer.',
    'A product is known by its `@id`, its identifiers and its sha-256 hash; other hashes are not compared. Subcomponents narrow a statement to these parts of the product.',
    '`not_affected` needs a justification or an impact statement, as the specification asks; otherwise the document is refused. `affected` is read without the action statement that it asks for, since govulncheck writes none; a rule then asks for the action.',
    'govulncheck calls the product `Unknown Product` and the author `Unknown Author`: write the package URL of the release and your name in their place, otherwise the statements match nothing.',
    'OpenVEX has no place for the evidence of a statement and for a second reviewer: they stand in the risk record of the vulnerability, under `vex`.',
  ],
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
  checkVersion(root.need('version'));
  const issuedAt = root.need('timestamp').instant();
  const updatedAt = lastUpdate(root, issuedAt);
  const statements = root
    .need('statements')
    .items()
    .map((statement) => readStatement(statement, issuedAt));
  return {
    kind: 'vex',
    format: 'openvex',
    claims: { producedAt: updatedAt },
    empty: statements.length === 0,
    author: root.need('author').text(),
    statements,
  };
}

/**
 * A statement without a time of its own has that of the document. The specification asks for a reason why a product is not affected; a statement
 * without one says too little to be read. It asks for an action where a product is affected as well, but govulncheck writes none: such a
 * statement settles nothing, and is taken at its word.
 */
function readStatement(statement: JsonCursor, issuedAt: number): VexStatement {
  const status = statement.need('status').oneOf(statuses);
  const at = statement.get('timestamp')?.instant() ?? issuedAt;
  lastUpdate(statement, at);
  const version = statement.get('version');
  if (version !== undefined) checkVersion(version);
  const justification = statement.get('justification')?.oneOf(justifications);
  const impactStatement = textOf(statement, 'impact_statement');
  const actionStatement = textOf(statement, 'action_statement');
  if (status === 'not_affected' && justification === undefined && impactStatement === undefined) {
    throw statement.invalid('not_affected needs a justification or an impact_statement');
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
    at,
    position: statement.position,
  };
}

function checkVersion(version: JsonCursor): void {
  if (version.integer() < 1) throw version.invalid(`"version" is ${version.integer()}; versions begin at 1`);
}

/** What was updated before it was said says two different things. */
function lastUpdate(object: JsonCursor, saidAt: number): number {
  const updated = object.get('last_updated');
  const at = updated?.instant() ?? saidAt;
  if (updated !== undefined && at < saidAt) {
    throw updated.invalid('"last_updated" is before "timestamp"', 'EVIDENCE_INCONSISTENT');
  }
  return at;
}

function textOf(statement: JsonCursor, name: string): string | undefined {
  return statement.get(name)?.string().trim() || undefined;
}

/** Every way in which a product or subcomponent is identified: its id, package URL and CPE names, and its SHA-256 digest. */
function identifiersOf(component: JsonCursor): string[] {
  const identifiers = component.get('identifiers');
  const named =
    identifiers === undefined ? [] : Object.keys(identifiers.object()).map((name) => identifiers.need(name));
  const ids = [component.get('@id'), ...named].flatMap((id) => (id === undefined ? [] : [identifier(id)]));
  const digest = component.get('hashes')?.get('sha-256');
  if (digest !== undefined) ids.push(sha256Digest(digest));
  if (ids.length === 0) {
    throw component.invalid('a product or subcomponent has neither @id nor identifiers nor a sha-256 hash');
  }
  return [...new Set(ids)];
}
