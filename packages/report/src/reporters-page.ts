// Lists the formats and their options: for the help of the command, and for the document about reports.
import { allowedText, type ReporterOptions } from './reporter.ts';
import { type ReportFormat, reporters } from './reporters.ts';

const formats = Object.keys(reporters) as ReportFormat[];

/** Lines of help: each format with what it is for, below it its options. */
export function formatLines(): string[] {
  return formats.flatMap((format) => {
    const { brief, options } = reporters[format];
    const named = optionsOf(options).map(
      (option) =>
        `    ?${option.name}=${option.allowed.replaceAll(' or ', '|')}  ${option.meaning} (${option.default})`,
    );
    return [`  ${format.padEnd(14)}  ${brief}`, ...named];
  });
}

/** The same as tables in Markdown. */
export function formatTables(): string {
  const rows = formats.map((format) => `| \`${format}\` | ${reporters[format].brief} |`);
  const options = formats.flatMap((format) =>
    optionsOf(reporters[format].options).map(
      (option) => `| \`${format}\` | \`${option.name}\` | ${option.meaning} | ${option.allowed} | ${option.default} |`,
    ),
  );
  return [
    '| Format | What it is |',
    '| --- | --- |',
    ...rows,
    '',
    '| Format | Option | Meaning | Allowed | Default |',
    '| --- | --- | --- | --- | --- |',
    ...options,
    '',
  ].join('\n');
}

function optionsOf(options: ReporterOptions) {
  return Object.entries(options).map(([name, option]) => ({
    name,
    meaning: option.meaning,
    allowed: allowedText(option),
    default: option.default === '' ? 'none' : option.default,
  }));
}
