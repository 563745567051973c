// Draws lines, each piece in its tone.
import { Box, Text } from 'ink';
import type { ReactElement } from 'react';
import type { Line } from '../state/line.ts';
import type { Theme } from '../theme.ts';

export function Lines({ lines, theme }: { lines: readonly Line[]; theme: Theme }): ReactElement {
  return (
    <Box flexDirection="column">
      {lines.map((spans, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row of the screen has no other identity
        <Text key={row} wrap="truncate-end">
          {spans.length === 0
            ? ' '
            : spans.map(({ text, tone, selected = false }, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a piece of a row has no other identity
                <Text key={index} inverse={selected} {...theme[tone]}>
                  {text}
                </Text>
              ))}
        </Text>
      ))}
    </Box>
  );
}
