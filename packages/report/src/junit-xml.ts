// Writes text of others into XML: what XML cannot hold is made visible, and nothing ends an attribute or an element.
import { safeText } from './safe-text.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Longer than any line of ours; whole messages were cut before. */
const limit = 2000;

/** Text of one or more lines between tags. */
export function xmlText(text: string): string {
  return text
    .split('\n')
    .map((line) => escaped(line))
    .join('\n');
}

/** A start tag with its attributes in the order given. */
export function openXml(name: string, attributes: Readonly<Record<string, string>>): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  return `<${name}${written.join('')}>`;
}

/** An element without content. */
export function emptyXml(name: string, attributes: Readonly<Record<string, string>>): string {
  return openXml(name, attributes).replace(/>$/, '/>');
}

function escaped(text: string): string {
  return safeText(text, limit).replaceAll(/[&<>"']/g, (character) => entities[character] ?? character);
}
