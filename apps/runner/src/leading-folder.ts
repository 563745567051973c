// Lets `-C <folder>` stand before the command, as with git and make.

const flag = /^(-C|--folder)(=.*)?$/s;

/** Command line with leading `-C <folder>` moved behind the words of the command; without a command it means nothing. */
export function moveLeadingFolder(inputs: readonly string[]): string[] {
  const leading: string[] = [];
  const rest = [...inputs];
  for (let match = flag.exec(rest[0] ?? ''); match !== null; match = flag.exec(rest[0] ?? '')) {
    leading.push(...rest.splice(0, match[2] === undefined ? 2 : 1));
  }
  const firstFlag = rest.findIndex((input) => input.startsWith('-'));
  const commandEnd = firstFlag === -1 ? rest.length : firstFlag;
  if (commandEnd === 0) return rest;
  return [...rest.slice(0, commandEnd), ...leading, ...rest.slice(commandEnd)];
}
