// Reads who made a CycloneDX document: persons, the organisation, and the tools.
import type { JsonCursor } from '../../../decode/json-cursor.ts';

/**
 * `metadata.supplier` and, before version 1.6, `metadata.manufacture` are of the product, not of the document. Tools stand in a list up to
 * version 1.4, and since then in lists of components and services.
 */
export function readAuthors(metadata: JsonCursor | undefined): string[] {
  if (metadata === undefined) return [];
  const tools = metadata.get('tools');
  const toolList =
    tools === undefined || Array.isArray(tools.value)
      ? (tools?.items() ?? [])
      : ['components', 'services'].flatMap((name) => tools.get(name)?.items() ?? []);
  return [
    ...(metadata.get('authors')?.items() ?? []).map((author) => textOf(author, 'name') ?? textOf(author, 'email')),
    textOf(metadata.get('manufacturer'), 'name'),
    ...toolList.map(toolName),
  ].filter((author) => author !== undefined);
}

function toolName(tool: JsonCursor): string | undefined {
  const maker = textOf(tool, 'vendor') ?? textOf(tool, 'group');
  const parts = [maker, textOf(tool, 'name'), textOf(tool, 'version')].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(' ');
}

function textOf(cursor: JsonCursor | undefined, name: string): string | undefined {
  return cursor?.get(name)?.string().trim() || undefined;
}
