// The review on the screen: draws the frame of the controller, and hands it every key.
import { Box, useApp, useInput, usePaste, useWindowSize } from 'ink';
import { type ReactElement, useEffect, useSyncExternalStore } from 'react';
import { Lines } from './components/lines.tsx';
import type { ReviewController } from './session/review-controller.ts';
import { keysOf } from './state/keys-of.ts';
import type { Theme } from './theme.ts';

export interface ReviewAppProps {
  readonly controller: ReviewController;
  readonly theme: Theme;
  readonly isHeard: boolean;
  /** Is given how to hand the terminal to another program for a while. */
  readonly onSuspend: (suspend: <Result>(work: () => Promise<Result>) => Promise<Result>) => void;
}

export function ReviewApp({ controller, theme, isHeard, onSuspend }: ReviewAppProps): ReactElement {
  const { columns, rows } = useWindowSize();
  const { suspendTerminal } = useApp();
  useEffect(
    () =>
      onSuspend(async (work) => {
        await using _ = await suspendTerminal();
        return await work();
      }),
    [onSuspend, suspendTerminal],
  );
  useEffect(() => controller.resize({ columns, rows }), [controller, columns, rows]);
  const { lines } = useSyncExternalStore(controller.subscribe, controller.frame);
  useInput((input, key) => {
    for (const name of keysOf(input, key)) controller.press(name);
  });
  usePaste((text) => controller.paste(text));
  return (
    <Box flexDirection="column" width={columns} {...(isHeard ? {} : { height: rows - 1, overflow: 'hidden' })}>
      <Lines lines={lines} theme={theme} />
    </Box>
  );
}
