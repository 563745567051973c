// Every key of the review, once: the handler, the footer, the help and the documentation are made from this table.

export type Command =
  | 'down'
  | 'up'
  | 'pageDown'
  | 'pageUp'
  | 'halfDown'
  | 'halfUp'
  | 'top'
  | 'bottom'
  | 'open'
  | 'back'
  | 'next'
  | 'previous'
  | 'nextTab'
  | 'previousTab'
  | 'tab1'
  | 'tab2'
  | 'tab3'
  | 'tab4'
  | 'tab5'
  | 'tab6'
  | 'filter'
  | 'arrange'
  | 'trace'
  | 'file'
  | 'copy'
  | 'reload'
  | 'reviewed'
  | 'question'
  | 'todo'
  | 'unmark'
  | 'comment'
  | 'evaluate'
  | 'assess'
  | 'waive'
  | 'help'
  | 'stop'
  | 'quit';

export const keyGroups = ['Move', 'Look', 'Mark', 'Settle', 'Leave'] as const;

export interface KeyBinding {
  readonly command: Command;
  /** Characters, or names of special keys as `keysOf` gives them. */
  readonly keys: readonly string[];
  /** How the keys are written for people. */
  readonly shown: string;
  readonly does: string;
  readonly group: (typeof keyGroups)[number];
  /** Word for the footer, where the command can be given; absent: the help alone shows it. */
  readonly footer?: string;
}

/** Lowercase looks, uppercase changes something. In the order of the help; the footer shows the first ones that it has room for. */
export const keyTable: readonly KeyBinding[] = [
  { command: 'down', keys: ['j', 'downArrow'], shown: 'j ↓', does: 'down', group: 'Move' },
  { command: 'up', keys: ['k', 'upArrow'], shown: 'k ↑', does: 'up', group: 'Move' },
  { command: 'halfDown', keys: ['ctrl+d'], shown: '^d', does: 'half a page down', group: 'Move' },
  { command: 'halfUp', keys: ['ctrl+u'], shown: '^u', does: 'half a page up', group: 'Move' },
  { command: 'pageDown', keys: ['pageDown', ' '], shown: 'PgDn space', does: 'page down', group: 'Move' },
  { command: 'pageUp', keys: ['pageUp'], shown: 'PgUp', does: 'page up', group: 'Move' },
  { command: 'top', keys: ['g', 'home'], shown: 'g Home', does: 'to the top', group: 'Move' },
  { command: 'bottom', keys: ['G', 'end'], shown: 'G End', does: 'to the end', group: 'Move' },
  { command: 'open', keys: ['return', 'l', 'rightArrow'], shown: '⏎ l →', does: 'open', group: 'Move', footer: 'open' },
  {
    command: 'back',
    keys: ['escape', 'h', 'leftArrow'],
    shown: 'esc h ←',
    does: 'back, one thing at a time',
    group: 'Move',
    footer: 'back',
  },
  {
    command: 'next',
    keys: ['n'],
    shown: 'n',
    does: 'the next one of the list it was opened from',
    group: 'Move',
    footer: 'next',
  },
  { command: 'previous', keys: ['p'], shown: 'p', does: 'the one before', group: 'Move' },
  { command: 'tab1', keys: ['1'], shown: '1', does: 'overview: what is left to do', group: 'Move' },
  { command: 'tab2', keys: ['2'], shown: '2', does: 'rules', group: 'Move' },
  { command: 'tab3', keys: ['3'], shown: '3', does: 'anomalies', group: 'Move' },
  { command: 'tab4', keys: ['4'], shown: '4', does: 'changes since the baseline', group: 'Move' },
  { command: 'tab5', keys: ['5'], shown: '5', does: 'waivers', group: 'Move' },
  { command: 'tab6', keys: ['6'], shown: '6', does: 'compared with the last release', group: 'Move' },
  { command: 'nextTab', keys: ['tab', ']'], shown: 'Tab ]', does: 'next of these', group: 'Move' },
  { command: 'previousTab', keys: ['shift+tab', '['], shown: '⇧Tab [', does: 'previous of these', group: 'Move' },
  { command: 'evaluate', keys: ['E'], shown: 'E', does: 'evaluate the anomaly', group: 'Settle', footer: 'evaluate' },
  {
    command: 'assess',
    keys: ['A'],
    shown: 'A',
    does: 'assess the change for security',
    group: 'Settle',
    footer: 'assess',
  },
  {
    command: 'waive',
    keys: ['W'],
    shown: 'W',
    does: 'ask for a waiver of the finding',
    group: 'Settle',
    footer: 'waive',
  },
  { command: 'reviewed', keys: ['R'], shown: 'R', does: 'mark as reviewed', group: 'Mark', footer: 'reviewed' },
  { command: 'question', keys: ['Q'], shown: 'Q', does: 'mark as a question', group: 'Mark' },
  { command: 'todo', keys: ['T'], shown: 'T', does: 'mark as to do', group: 'Mark' },
  { command: 'unmark', keys: ['U'], shown: 'U', does: 'take your mark away', group: 'Mark' },
  { command: 'comment', keys: ['C'], shown: 'C', does: 'comment', group: 'Mark', footer: 'comment' },
  {
    command: 'filter',
    keys: ['/'],
    shown: '/',
    does: 'filter; words must all occur, !word must not',
    group: 'Look',
    footer: 'filter',
  },
  { command: 'arrange', keys: ['v'], shown: 'v', does: 'arrange in another way, as the title says', group: 'Look' },
  {
    command: 'trace',
    keys: ['t'],
    shown: 't',
    does: 'trace: requirement, test, result, risk control',
    group: 'Look',
    footer: 'trace',
  },
  { command: 'file', keys: ['o'], shown: 'o', does: 'open the file at the place', group: 'Look', footer: 'file' },
  { command: 'copy', keys: ['y'], shown: 'y', does: 'copy the id', group: 'Look' },
  { command: 'reload', keys: ['r'], shown: 'r', does: 'judge again now', group: 'Look' },
  { command: 'help', keys: ['?'], shown: '?', does: 'help', group: 'Leave', footer: 'help' },
  { command: 'stop', keys: ['ctrl+z'], shown: '^z', does: 'to the shell; `fg` comes back', group: 'Leave' },
  {
    command: 'quit',
    keys: ['q', 'ctrl+c'],
    shown: 'q ^c',
    does: 'quit; everything is kept',
    group: 'Leave',
    footer: 'quit',
  },
];

const byKey: ReadonlyMap<string, Command> = new Map(
  keyTable.flatMap(({ keys, command }) => keys.map((key) => [key, command] as const)),
);

/** The command of a key, or undefined. */
export function commandOf(key: string): Command | undefined {
  return byKey.get(key);
}

export function bindingOf(command: Command): KeyBinding {
  const found = keyTable.find((binding) => binding.command === command);
  if (found === undefined) throw new Error(`no key is bound to ${command}`);
  return found;
}
