// Finds the requirement ids of a test: those that the report attaches to it, and those in its name and tags that have a configured form.

/** Requirement ids of one test, each once: the stated ones first, in their order, then those found in the texts. */
export type RequirementIds = (stated: readonly string[], texts: readonly string[]) => readonly string[];

/**
 * A word is a run of letters, digits, `.`, `_` and `-`, without the marks at its ends. A word is an id when the whole of it has one of the
 * forms, where each `*` stands for one character or more: `REQ-*` finds REQ-12 in `[REQ-12] stops` and in `stops/REQ-12.`, and nothing in
 * `SYS-REQ-12`, because a link to the wrong requirement would count as its proof. Time is linear in the length of the texts.
 * @param forms such as `REQ-*`; undefined: only stated ids count
 */
export function requirementIds(forms: readonly string[] = []): RequirementIds {
  const parts = forms.map((form) => form.trim().split('*'));
  return (stated, texts) => {
    if (stated.length === 0 && parts.length === 0) return stated;
    const ids = new Set(stated.map((id) => id.trim()).filter((id) => id !== ''));
    if (parts.length > 0) {
      for (const text of texts) {
        for (const word of wordsIn(text)) {
          if (parts.some((form) => hasForm(word, form))) ids.add(word);
        }
      }
    }
    return [...ids];
  };
}

/** The ids in the value of a property: one under `requirement`, several with commas or semicolons between them under `requirements`. */
export function statedIds(name: string, value: string): readonly string[] {
  switch (name.toLowerCase()) {
    case 'requirement':
      return [value];
    case 'requirements':
      return value.split(/[,;]/);
    default:
      return [];
  }
}

function wordsIn(text: string): string[] {
  return (text.match(/[\p{L}\p{N}._-]+/gu) ?? []).map(withoutMarks).filter((word) => word !== '');
}

const marks = new Set(['.', '_', '-']);

function withoutMarks(word: string): string {
  let start = 0;
  let end = word.length;
  while (start < end && marks.has(word.charAt(start))) start += 1;
  while (end > start && marks.has(word.charAt(end - 1))) end -= 1;
  return word.slice(start, end);
}

/** Whether a word is the parts of a form in order, with one character or more between each two. */
function hasForm(word: string, parts: readonly string[]): boolean {
  const [first = '', ...rest] = parts;
  const last = rest.pop();
  if (last === undefined) return word === first;
  if (!word.startsWith(first) || !word.endsWith(last)) return false;
  let at = first.length;
  for (const part of rest) {
    const found = word.indexOf(part, at + 1);
    if (found === -1) return false;
    at = found + part.length;
  }
  return at < word.length - last.length;
}
