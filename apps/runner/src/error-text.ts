// Words an error for the terminal: one line for what people can mend, the stack for a bug.
import { placeText, safeText } from '@gatehouse/report';
import { isGateError } from './exit-code.ts';

const messageLimit = 2000;

/** `gatehouse: CODE message (file:line:column) → next step`, further lines of the message below, or a bug with its stack. */
export function errorText(error: unknown): string {
  if (!isGateError(error)) return bugText(error);
  const [first = '', ...more] = error.message.split('\n');
  const place = error.place === undefined ? '' : placeText(error.place);
  const next = error.next === undefined ? '' : ` → ${safeText(error.next, messageLimit)}`;
  const head = `gatehouse: ${safeText(error.code)} ${safeText(first, messageLimit)}${place === '' ? '' : ` (${place})`}`;
  if (more.length === 0) return head + next;
  return [
    head,
    ...more.map((line) => `  │ ${safeText(line, messageLimit)}`),
    ...(next === '' ? [] : [` ${next}`]),
  ].join('\n');
}

function bugText(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? String(error)) : String(error);
  const lines = stack.split('\n').map((line) => `  │ ${safeText(line, messageLimit)}`);
  return ['gatehouse: INTERNAL_ERROR this is a bug → please report it with these lines:', ...lines].join('\n');
}
