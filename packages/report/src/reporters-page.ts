// Lists the formats and their options: for the help of the command, and for the document about reports.
import { allowedText, type ReporterOption } from './reporter.ts';
import { type ReportFormat, reporters } from './reporters.ts';

const formats = Object.keys(reporters) as ReportFormat[];

/** Lines of help: each format with what it is for, below it its options. */
export function formatLines(): string[] {
  return formats.flatMap((format) => {
    const { brief, options } = reporters[format];
    return [`  ${format}: ${brief}`, ...Object.entries(options).map(([name, option]) => optionLine(name, option))];
  });
}

function optionLine(name: string, option: ReporterOption): string {
  const { allowed, meaning } = option;
  const values = 'shape' in allowed ? `<${allowed.shape}>` : allowed.join('|');
  const unset = option.default === '' ? '' : ` (${option.default} where not given)`;
  return `    ?${name}=${values}  ${meaning}${unset}`;
}

/** The same as tables in Markdown. */
export function formatTables(): string {
  const rows = formats.map((format) => `| \`${format}\` | ${reporters[format].brief} |`);
  const options = formats.flatMap((format) =>
    Object.entries(reporters[format].options).map(([name, option]) => {
      const unset = option.default === '' ? 'nothing' : `\`${option.default}\``;
      return `| \`${format}\` | \`${name}\` | ${option.meaning} | ${allowedText(option)} | ${unset} |`;
    }),
  );
  return [
    '| Format | What it is |',
    '| --- | --- |',
    ...rows,
    '',
    '| Format | Option | Meaning | Allowed | Where not given |',
    '| --- | --- | --- | --- | --- |',
    ...options,
    '',
  ].join('\n');
}
