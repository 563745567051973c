// Reads a log as the runner of GitHub Actions does, for tests: which lines are commands, and what they say.

export interface RunnerCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** Commands that a runner knows; others are text to it. */
const registered = new Set(
  [
    'add-mask add-matcher add-path debug echo endgroup error group internal-set-repo-path notice remove-matcher',
    'save-state set-env set-output stop-commands warning',
  ].flatMap((names) => names.split(' ')),
);

/**
 * The commands of a log, in their order. Lines end at any of the three line breaks. The newer form stands at the start
 * of a line, after white space and characters that a comparison by culture ignores; the older form anywhere in it.
 * After `stop-commands` nothing counts until its token stands as a command.
 */
export function runnerCommands(log: string): RunnerCommand[] {
  const commands: RunnerCommand[] = [];
  let token: string | undefined;
  for (const line of log.split(/\r\n|\r|\n/)) {
    if (token !== undefined) {
      if (line.trim() === `::${token}::`) token = undefined;
      continue;
    }
    const command = newer(line) ?? older(line);
    if (command === undefined) continue;
    commands.push(command);
    if (command.name === 'stop-commands') token = command.data;
  }
  return commands;
}

function newer(line: string): RunnerCommand | undefined {
  const text = line.replaceAll(/^(?:\s|[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}])+/gu, '');
  const match = /^::(?<head>.*?)::(?<data>.*)$/s.exec(text);
  return match?.groups === undefined ? undefined : commandOf(match.groups.head, match.groups.data, ',');
}

function older(line: string): RunnerCommand | undefined {
  const match = /##\[(?<head>[^\]]*)\](?<data>.*)$/s.exec(line);
  return match?.groups === undefined ? undefined : commandOf(match.groups.head, match.groups.data, ';');
}

function commandOf(head = '', data = '', separator: string): RunnerCommand | undefined {
  const space = head.indexOf(' ');
  const name = (space === -1 ? head : head.slice(0, space)).toLowerCase();
  if (!registered.has(name)) return undefined;
  const pairs =
    space === -1
      ? []
      : head
          .slice(space + 1)
          .trim()
          .split(separator);
  const properties = pairs.flatMap((pair) => {
    const equals = pair.indexOf('=');
    return equals < 1 ? [] : [[pair.slice(0, equals), unescaped(pair.slice(equals + 1))]];
  });
  return { name, properties: Object.fromEntries(properties), data: unescaped(data) };
}

/** `%` comes last, as what is written with it was escaped after it. */
function unescaped(text: string): string {
  const signs: Readonly<Record<string, string>> = { '%0D': '\r', '%0A': '\n', '%3A': ':', '%2C': ',', '%25': '%' };
  return Object.entries(signs).reduce((read, [code, sign]) => read.replaceAll(code, sign), text);
}
