// Writes a value as JSON that says the same to every reader of JSON, and nothing to a terminal or a pipeline's log.

/** What most documents do not hold: anything but printable ASCII in lines, and a start of a command. */
const unusual = /[^\n -~]|##/;

/** Kept as text: these classes take long to read, and most documents are plain. */
const steeringSource = String.raw`##(?=[A-Za-z]*\[)|[\x7F-\x9F\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}\p{Default_Ignorable_Code_Point}]`;
let steering: RegExp | undefined;

/** JSON of two spaces and a final line break; what could steer something stands as `\u` escape, which is the same value. */
export function jsonText(value: unknown): string {
  const text = `${JSON.stringify(value, undefined, 2)}\n`;
  if (!unusual.test(text)) return text;
  steering ??= new RegExp(steeringSource, 'gv');
  return text.replaceAll(steering, (found) => (found === '##' ? '#\\u0023' : escaped(found)));
}

function escaped(character: string): string {
  return Array.from({ length: character.length }, (_, unit) => {
    return `\\u${character.charCodeAt(unit).toString(16).padStart(4, '0')}`;
  }).join('');
}
