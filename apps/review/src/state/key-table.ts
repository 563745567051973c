// Every key of the review, once: the handler, the footer and the help are made from this table.

export type Command = 'down' | 'up' | 'pageDown' | 'pageUp' | 'top' | 'bottom' | 'open' | 'back' | 'help' | 'quit';

export interface KeyBinding {
  readonly command: Command;
  /** Characters, or names of special keys as the terminal layer gives them. */
  readonly keys: readonly string[];
  /** How the keys are written for people. */
  readonly shown: string;
  readonly does: string;
  /** Screens whose footer shows it; the help shows all. */
  readonly footer: readonly ('list' | 'rule')[];
}

export const keyTable: readonly KeyBinding[] = [
  { command: 'down', keys: ['j', 'downArrow'], shown: 'j ↓', does: 'down', footer: ['list', 'rule'] },
  { command: 'up', keys: ['k', 'upArrow'], shown: 'k ↑', does: 'up', footer: ['list', 'rule'] },
  { command: 'pageDown', keys: ['pageDown', ' '], shown: 'PgDn space', does: 'page down', footer: [] },
  { command: 'pageUp', keys: ['pageUp'], shown: 'PgUp', does: 'page up', footer: [] },
  { command: 'top', keys: ['g', 'home'], shown: 'g Home', does: 'to the top', footer: [] },
  { command: 'bottom', keys: ['G', 'end'], shown: 'G End', does: 'to the end', footer: [] },
  { command: 'open', keys: ['return', 'l', 'rightArrow'], shown: '⏎', does: 'open the rule', footer: ['list'] },
  { command: 'back', keys: ['escape', 'h', 'leftArrow'], shown: 'esc', does: 'back', footer: ['rule'] },
  { command: 'help', keys: ['?'], shown: '?', does: 'help', footer: ['list', 'rule'] },
  { command: 'quit', keys: ['q'], shown: 'q', does: 'quit', footer: ['list', 'rule'] },
];

/** The command of a key, or undefined. */
export function commandOf(key: string): Command | undefined {
  return keyTable.find((binding) => binding.keys.includes(key))?.command;
}
