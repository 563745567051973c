// Shows a window of lines, each in its tone.
import { Box, Text } from 'ink';
import type { ReactElement } from 'react';
import type { Line } from '../state/rule-lines.ts';
import type { Theme } from '../theme.ts';

export function Lines({
  lines,
  start,
  size,
  theme,
}: {
  lines: readonly Line[];
  start: number;
  size: number;
  theme: Theme;
}): ReactElement {
  return (
    <Box flexDirection="column" height={size}>
      {lines.slice(start, start + size).map((line, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row of a page has no other identity
        <Text key={start + row} wrap="truncate-end" {...theme[line.tone]}>
          {line.text === '' ? ' ' : line.text}
        </Text>
      ))}
    </Box>
  );
}
