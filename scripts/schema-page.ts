// Writes the reference page of one JSON Schema: every field with its type, whether it must be there, and its description.

interface Schema {
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly additionalProperties?: boolean | Schema;
  readonly definitions?: Readonly<Record<string, Schema>>;
  readonly $ref?: string;
}

/** Markdown of a schema: a heading, its description, a table of fields, then a table for each definition. */
export function schemaPage(heading: string, schema: Schema): string {
  const parts = [`## ${heading}`, schema.description ?? '', table(schema)];
  for (const [name, definition] of Object.entries(schema.definitions ?? {})) {
    parts.push(`### ${name}`, definition.description ?? '', table(definition));
  }
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function table(schema: Schema): string {
  const rows = fieldRows(schema, '');
  if (rows.length === 0) return '';
  return ['| field | type | | meaning |', '|---|---|---|---|', ...rows].join('\n');
}

function fieldRows(schema: Schema, prefix: string): string[] {
  const required = new Set(schema.required ?? []);
  return Object.entries(schema.properties ?? {})
    .filter(([name]) => name !== '$schema')
    .flatMap(([name, field]) => {
      const path = `${prefix}${name}`;
      const row = `| \`${path}\` | ${typeOf(field)} | ${required.has(name) ? 'required' : ''} | ${cell(field.description ?? '')} |`;
      const inner = field.type === 'array' ? field.items : field;
      return [row, ...fieldRows(inner ?? {}, `${path}${field.type === 'array' ? '[]' : ''}.`)];
    });
}

function typeOf(schema: Schema): string {
  if (schema.$ref !== undefined) {
    const name = schema.$ref.replace('#/definitions/', '');
    return `[${name}](#${name.toLowerCase()})`;
  }
  if (schema.enum !== undefined) return schema.enum.map((value) => `\`${String(value)}\``).join(', ');
  if (schema.const !== undefined) return `\`${String(schema.const)}\``;
  if (schema.anyOf !== undefined) return [...new Set(schema.anyOf.map(typeOf))].join(' or ');
  if (schema.type === 'array') return `list of ${schema.items === undefined ? 'anything' : typeOf(schema.items)}`;
  if (schema.type === 'object' && typeof schema.additionalProperties === 'object')
    return `map of ${typeOf(schema.additionalProperties)}`;
  return String(schema.type ?? 'anything');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
