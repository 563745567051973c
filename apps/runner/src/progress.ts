// Shows what is going on, on one line of a terminal that is wiped at the end.
import { safeText } from '@gatehouse/report';
import type { Stream } from './runner-context.ts';

interface ProgressEvent {
  readonly step: string;
  readonly detail?: string;
  readonly done?: number;
  readonly total?: number;
}

export interface Progress {
  readonly show: (event: ProgressEvent) => void;
  readonly end: () => void;
}

/** Progress on a terminal of the given width. */
export function terminalProgress(write: (text: string) => void, columns: number): Progress {
  let shown = false;
  return {
    show({ step, detail, done, total }) {
      const count = done === undefined ? '' : ` ${done}${total === undefined ? '' : ` of ${total}`}`;
      const text = `… ${step}${count}${detail === undefined ? '' : ` ${detail}`}`;
      write(`\r\u{1B}[K${safeText(text, Math.max(10, columns - 1))}`);
      shown = true;
    },
    end() {
      if (shown) write('\r\u{1B}[K');
      shown = false;
    },
  };
}

const silentProgress: Progress = { show: () => {}, end: () => {} };

/** Progress where the stream is a terminal and nobody asked for quiet. */
export function progressFor(stream: Stream, quiet = false): Progress {
  return stream.isTerminal && !quiet ? terminalProgress(stream.write, stream.columns ?? 80) : silentProgress;
}
