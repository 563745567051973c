// Writes text of others into a SARIF message, where brackets can make a link (SARIF 2.1.0, 3.11.6).
import { safeText } from './safe-text.ts';

/** The text as it is, with brackets that could be a link's escaped as SARIF says. */
export function sarifText(text: string, limit = 1000): string {
  const shown = safeText(text.trim() === '' ? '(nothing)' : text, limit);
  return shown.includes('](') ? shown.replaceAll(/[\\[\]]/g, '\\$&') : shown;
}
