// Reads <properties>: requirement ids at a case; commit, artefact and executor at a suite.
import type { XmlElement } from '@rgrove/parse-xml';
import { quoted } from '../../../decode/shorten.ts';
import { unreadable } from '../../../decode/unreadable.ts';
import { childElements } from '../../../decode/xml.ts';
import type { JunitContext } from '../junit.ts';
import { statedIds } from '../requirement-ids.ts';

interface Property {
  readonly name: string;
  readonly value: string;
  readonly element: XmlElement;
}

const none: readonly string[] = [];

/** Requirement ids from the properties `requirement` and `requirements` of a case, in the order of the file. */
export function statedRequirements(children: readonly XmlElement[]): readonly string[] {
  return children.length === 0 ? none : propertiesIn(children).flatMap(({ name, value }) => statedIds(name, value));
}

/** Whether a case has a property with just this name and value. */
export function hasProperty(children: readonly XmlElement[], name: string, value: string): boolean {
  return propertiesIn(children).some((property) => property.name === name && property.value === value);
}

interface SuiteClaims {
  readonly commit?: string;
  readonly artifact?: string;
  readonly executor?: string;
}

const forms: Readonly<Record<keyof SuiteClaims, { readonly pattern: RegExp; readonly form: string }>> = {
  commit: { pattern: /^([0-9a-f]{40}|[0-9a-f]{64})$/, form: 'a full git object id (40 or 64 hexadecimal digits)' },
  artifact: { pattern: /^sha256:[0-9a-f]{64}$/, form: '`sha256:` and 64 hexadecimal digits' },
  executor: { pattern: /\S/, form: 'a name' },
};

/**
 * What the properties of the root or of any suite state about the run.
 * @throws GateError EVIDENCE_INVALID for a value of another form, EVIDENCE_INCONSISTENT when two suites disagree
 */
export function claimsOf(root: XmlElement, { path, document }: JunitContext): SuiteClaims {
  const claims: { -readonly [Name in keyof SuiteClaims]: SuiteClaims[Name] } = {};
  for (const { name, value, element } of suiteProperties(root)) {
    if (!isClaim(name)) {
      continue;
    }
    const place = { path, ...document.at(element) };
    const { pattern, form } = forms[name];
    if (!pattern.test(value)) {
      throw unreadable(
        'EVIDENCE_INVALID',
        `property ${name} is ${quoted(value)}, not ${form}`,
        place,
        `Write the property ${name} as ${form}.`,
      );
    }
    const earlier = claims[name];
    if (earlier !== undefined && earlier !== value) {
      throw unreadable(
        'EVIDENCE_INCONSISTENT',
        `property ${name} is ${quoted(value)} here and ${quoted(earlier)} in a suite before`,
        place,
        'Keep one report for each run.',
      );
    }
    claims[name] = value;
  }
  return claims;
}

function isClaim(name: string): name is keyof SuiteClaims {
  return Object.hasOwn(forms, name);
}

function suiteProperties(suite: XmlElement): Property[] {
  const children = childElements(suite);
  return [
    ...propertiesIn(children),
    ...children.filter(({ name }) => name === 'testsuite').flatMap((inner) => suiteProperties(inner)),
  ];
}

/** A value stands in the attribute, or as text where a tool writes it so. */
function propertiesIn(children: readonly XmlElement[]): Property[] {
  return children
    .filter(({ name }) => name === 'properties')
    .flatMap((properties) => childElements(properties))
    .filter(({ name }) => name === 'property')
    .map((element) => ({
      name: element.attributes.name ?? '',
      value: (element.attributes.value ?? element.text).trim(),
      element,
    }));
}
