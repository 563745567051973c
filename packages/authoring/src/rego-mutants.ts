// Makes mutants of a Rego module: copies that differ in one dropped, flipped or shifted place.

/** A copy of a module with one change. */
export interface RegoMutant {
  readonly kind: 'drop' | 'flip' | 'shift';
  /** 1-based line of the change. */
  readonly line: number;
  /** The changed line or statement as it was, on one line. */
  readonly before: string;
  /** The same as it is now; nothing where it was dropped. */
  readonly after: string;
  readonly source: string;
}

const flips: Readonly<Record<string, string>> = {
  '==': '!=',
  '!=': '==',
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  true: 'false',
  false: 'true',
};

const places = /==|!=|<=|>=|[<>]|\b(?:true|false)\b|\bnot (?=\S)|(?<![\w.])\d+(?![\w.])/g;

/**
 * The mutants of a formatted module, in the order of its lines: each definition and each statement of a body dropped, each comparison, truth and
 * negation flipped, each whole number shifted by one up and down. Comments, strings, the package and its imports stay as they are.
 */
export function mutantsOf(source: string): RegoMutant[] {
  const lines = source.split('\n');
  const code = withoutText(source).split('\n');
  return [...drops(lines, code), ...changes(lines, code)].sort((a, b) => a.line - b.line);
}

/** The source with everything in comments and strings replaced by spaces, place by place. */
function withoutText(source: string): string {
  return source.replace(/#[^\n]*|"(?:[^"\\\n]|\\.)*"|`[^`]*`/g, (text) => text.replace(/[^\n]/g, ' '));
}

function drops(lines: readonly string[], code: readonly string[]): RegoMutant[] {
  const dropped: RegoMutant[] = [];
  for (const [start, text] of code.entries()) {
    if (text.trim() === '' || /^\s*[)\]}]/.test(text) || /^(package|import)\b/.test(text)) continue;
    const depth = depthOf(text);
    if (depth > 0 && !opensBody(code[openerOf(code, start)] ?? '')) continue;
    const end = endOf(code, start, depth);
    // A body of one statement would be empty without it.
    const kept = depth > 0 && isAlone(code, start, end, depth) ? [`${'\t'.repeat(depth)}true`] : [];
    dropped.push({
      kind: 'drop',
      line: start + 1,
      before: onOneLine(lines.slice(start, end + 1)),
      after: '',
      source: [...lines.slice(0, start), ...kept, ...lines.slice(end + 1)].join('\n'),
    });
  }
  return dropped;
}

function depthOf(line: string): number {
  return line.length - line.replace(/^\t+/, '').length;
}

/** The line that opens what a line stands in. */
function openerOf(code: readonly string[], line: number): number {
  const depth = depthOf(code[line] ?? '');
  for (let above = line - 1; above >= 0; above -= 1) {
    const text = code[above] ?? '';
    if (text.trim() !== '' && depthOf(text) < depth) return above;
  }
  return -1;
}

/** Whether a line ends where statements follow: the body of a rule, of `every`, of a comprehension. */
function opensBody(opener: string): boolean {
  return /\bif \{\s*$/.test(opener) || /^\s*every\b.*\{\s*$/.test(opener) || /\|\s*$/.test(opener);
}

function endOf(code: readonly string[], start: number, depth: number): number {
  let end = start;
  for (let next = start + 1; next < code.length; next += 1) {
    const text = code[next] ?? '';
    if (text.trim() === '') {
      if (depth === 0) break;
      continue;
    }
    const closes = /^\s*[)\]}]/.test(text);
    if (depthOf(text) < depth || (depthOf(text) === depth && !closes)) break;
    end = next;
  }
  return end;
}

function isAlone(code: readonly string[], start: number, end: number, depth: number): boolean {
  const besides = (index: number): boolean => depthOf(code[index] ?? '') === depth && (code[index] ?? '').trim() !== '';
  const first = openerOf(code, start) + 1;
  for (let index = first; index < start; index += 1) if (besides(index)) return false;
  for (let index = end + 1; index < code.length && depthOf(code[index] ?? '') >= depth; index += 1)
    if (besides(index)) return false;
  return true;
}

function changes(lines: readonly string[], code: readonly string[]): RegoMutant[] {
  return code.flatMap((text, index) => {
    if (/^(package|import)\b/.test(text)) return [];
    return [...text.matchAll(places)].flatMap((match) =>
      replacementsOf(match[0]).map(([kind, replacement]): RegoMutant => {
        const line = lines[index] ?? '';
        const changed = line.slice(0, match.index) + replacement + line.slice(match.index + match[0].length);
        return {
          kind,
          line: index + 1,
          before: line.trim(),
          after: changed.trim(),
          source: [...lines.slice(0, index), changed, ...lines.slice(index + 1)].join('\n'),
        };
      }),
    );
  });
}

function replacementsOf(token: string): ['flip' | 'shift', string][] {
  if (/^\d+$/.test(token)) {
    const number = Number(token);
    const lower: ['shift', string][] = number === 0 ? [] : [['shift', String(number - 1)]];
    return [...lower, ['shift', String(number + 1)]];
  }
  return [['flip', token === 'not ' ? '' : (flips[token] ?? token)]];
}

function onOneLine(lines: readonly string[]): string {
  return lines.map((line) => line.trim()).join(' ');
}
