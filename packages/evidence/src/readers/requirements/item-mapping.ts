// Maps the items of a requirements tool to requirements, risk controls and trace links, by the settings of the entry that named the file.
import { quoted } from '../../decode/shorten.ts';
import { unreadable } from '../../decode/unreadable.ts';
import type { ReaderInput } from '../../reading.ts';
import { checkMappingSettings, type MappedField } from './mapping-settings.ts';
import { classOfType, type ItemClass, type ToolExport, type ToolItem, type ToolLink } from './tool-item.ts';

const classOfKind = { requirements: 'requirement', riskControls: 'riskControl', trace: 'test' } as const;

const locations = ['software', 'hardware', 'independentSystem', 'procedure'];

export class ItemMapping {
  /** The items of the kind that is read, in the order of the file. */
  readonly items: readonly ToolItem[];
  readonly #byId: ReadonlyMap<string, ToolItem>;
  readonly #others: ReadonlySet<string>;
  readonly #input: ReaderInput;
  readonly #wanted: ItemClass;

  /** @throws GateError EVIDENCE_INVALID for types and columns that the file does not know, and for an id that stands there twice */
  constructor(kind: keyof typeof classOfKind, found: ToolExport, others: ReadonlySet<string>, input: ReaderInput) {
    this.#others = others;
    this.#input = input;
    this.#wanted = classOfKind[kind];
    checkMappingSettings(found, input);
    const byId = new Map<string, ToolItem>();
    for (const item of found.items) {
      if (item.id === '') continue;
      if (byId.has(item.id)) throw this.#refuse(item, `${quoted(item.id)} stands in the file twice`);
      byId.set(item.id, item);
    }
    this.#byId = byId;
    this.items = found.items.filter((item) => this.#classOf(item) === this.#wanted);
    const nameless = this.items.find(({ id }) => id === '');
    if (nameless !== undefined) {
      throw this.#refuse(nameless, `an item of type ${quoted(nameless.type)} has no id by which it could be traced`);
    }
  }

  requirement(item: ToolItem): object {
    const links = item.links.filter(({ to }) => this.#mayBeRequirement(to));
    const isControl = (link: ToolLink) =>
      this.#isNamed('riskControls', link.role) === true || this.#classOfId(link.to) === 'riskControl';
    const controls = links.filter(isControl).map(({ to }) => to);
    const refines = links.filter((link) => !isControl(link) && this.#isNamed('refines', link.role) !== false);
    return {
      id: item.id,
      kind: this.#text(item, 'kind') ?? item.type,
      status: this.#text(item, 'status') ?? 'not stated',
      inScope: item.inScope,
      riskControls: [...new Set([...controls, ...this.#list(item, 'riskControls')])],
      refines: [
        ...refines.map(({ to, revision }) => (revision === undefined ? to : { id: to, revision })),
        ...this.#list(item, 'refines'),
      ],
      ...(item.suspectReasons.length === 0 ? {} : { suspect: true, suspectReasons: [...item.suspectReasons] }),
      ...this.#optional(item, ['title', 'revision']),
    };
  }

  riskControl(item: ToolItem): object {
    const location = this.#text(item, 'location');
    if (location === undefined || !locations.includes(location)) {
      const said = location === undefined ? 'does not say where it acts' : `acts in ${quoted(location)}`;
      throw this.#refuse(
        item,
        `risk control ${quoted(item.id)} ${said}; it must be one of ${locations.join(', ')}`,
        'Give it an attribute `location`, or name the attribute that holds it with `columns`.',
      );
    }
    return { id: item.id, location, items: this.#list(item, 'items'), ...this.#optional(item, ['title']) };
  }

  /**
   * Links between this test and what it verifies, whichever of the two holds the link. One from a test that has to be looked at again, or that
   * names another revision of the test than there is now, is kept and marked.
   */
  traceLinks(item: ToolItem): object[] {
    const tests = (this.#text(item, 'test') ?? item.id).split(/[;\n]/).map((test) => test.trim());
    const own = item.suspectReasons.map((reason) => `test ${item.id}: ${reason}`);
    const down = item.links
      .filter((link) => this.#mayBeRequirement(link.to))
      .map(({ to, revision }) => ({ from: to, reasons: own, ...(revision === undefined ? {} : { revision }) }));
    const up = this.#holdersOf(item.id).map(({ from, revision }) => ({
      from,
      reasons: [
        ...own,
        ...(revision === undefined || revision === item.revision ? [] : [outdated(from, item, revision)]),
      ],
    }));
    return [...down, ...up].flatMap(({ reasons, ...link }) =>
      tests
        .filter((test) => test !== '')
        .map((test) => ({ ...link, test, ...(reasons.length === 0 ? {} : { suspect: reasons.join('; ') }) })),
    );
  }

  #holders: Map<string, { readonly from: string; readonly revision?: string }[]> | undefined;

  /** Ids of the items, other than tests, that link to this one, with the revision of it that they link. */
  #holdersOf(id: string): readonly { readonly from: string; readonly revision?: string }[] {
    if (this.#holders === undefined) {
      this.#holders = new Map();
      for (const holder of this.#byId.values()) {
        if (!this.#mayBeRequirement(holder.id)) continue;
        for (const { to, revision } of holder.links) {
          const holders = this.#holders.get(to) ?? [];
          holders.push({ from: holder.id, ...(revision === undefined ? {} : { revision }) });
          this.#holders.set(to, holders);
        }
      }
    }
    return this.#holders.get(id) ?? [];
  }

  /** Whether an id is that of a requirement or risk control, as far as the file can tell; also of a type that the entry does not take. */
  #mayBeRequirement(id: string): boolean {
    const item = this.#byId.get(id);
    if (item === undefined) return true;
    if (this.#input.types?.includes(item.type)) return this.#wanted !== 'test';
    return !['test', 'other'].includes(classOfType(item.type, this.#others));
  }

  #classOf({ type }: ToolItem): ItemClass {
    const { types } = this.#input;
    if (types?.includes(type)) return this.#wanted;
    const meant = classOfType(type, this.#others);
    return types !== undefined && meant === this.#wanted ? 'other' : meant;
  }

  #classOfId(id: string): ItemClass | undefined {
    const item = this.#byId.get(id);
    return item === undefined ? undefined : this.#classOf(item);
  }

  /** Whether `columns` names this kind of link for a field; undefined where it names none for it. */
  #isNamed(field: MappedField, role: string): boolean | undefined {
    const name = this.#input.columns?.[field];
    return name === undefined ? undefined : name === role;
  }

  #text(item: ToolItem, field: MappedField): string | undefined {
    const name = this.#input.columns?.[field];
    const own = field === 'title' || field === 'status' || field === 'revision' ? item[field] : undefined;
    const found = name === undefined ? (own ?? ownAttribute(item, field)) : item.attributes.get(name);
    return found === undefined || found.trim() === '' ? undefined : found.trim();
  }

  /** Several values in one attribute, separated by commas, semicolons or lines. Only where `columns` names it, but for `items`. */
  #list(item: ToolItem, field: 'items' | 'refines' | 'riskControls'): string[] {
    const name = this.#input.columns?.[field];
    const text = name === undefined ? (field === 'items' ? ownAttribute(item, field) : '') : item.attributes.get(name);
    return [...new Set((text ?? '').split(/[,;\n]/).map((part) => part.trim()))].filter((part) => part !== '');
  }

  #optional(item: ToolItem, names: readonly MappedField[]): Record<string, string> {
    return Object.fromEntries(
      names.flatMap((field) => {
        const text = this.#text(item, field);
        return text === undefined ? [] : [[field, text]];
      }),
    );
  }

  #refuse(item: ToolItem, message: string, next = 'Correct the item in the tool, and export again.') {
    return unreadable('EVIDENCE_INVALID', message, { path: this.#input.path, ...item.position }, next);
  }
}

/** In the words that assembly has for a requirement that links another. */
function outdated(from: string, { id, revision }: ToolItem, linked: string): string {
  const now = revision === undefined ? 'which now states no revision' : `which is now revision ${revision}`;
  return `${from} links ${id} in revision ${linked}, ${now}`;
}

/** The attribute of the field's own name, as tools write it: `location`, `Location` or `LOCATION`. */
function ownAttribute({ attributes }: ToolItem, field: MappedField): string | undefined {
  const capitalised = `${field.charAt(0).toUpperCase()}${field.slice(1)}`;
  return attributes.get(field) ?? attributes.get(capitalised) ?? attributes.get(field.toUpperCase());
}
