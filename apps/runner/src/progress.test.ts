import { expect, test } from 'vitest';
import { progressFor, terminalProgress } from './progress.ts';

function recorded(isTerminal: boolean) {
  const written: string[] = [];
  return { written, stream: { write: (text: string) => void written.push(text), isTerminal, columns: 40 } };
}

test('each step replaces the one before on one line, and the line is wiped at the end', () => {
  const { written, stream } = recorded(true);
  const progress = terminalProgress(stream.write, 40);
  progress.show({ step: 'configuration' });
  progress.show({ step: 'evidence', detail: 'reports/unit.xml', done: 3, total: 9 });
  progress.end();
  expect(written).toEqual(['\r\u{1B}[K… configuration', '\r\u{1B}[K… evidence 3 of 9 reports/unit.xml', '\r\u{1B}[K']);
});

test('a file name neither breaks the line nor steers the terminal', () => {
  const { written, stream } = recorded(true);
  progressFor(stream).show({ step: 'evidence', detail: `\u{1B}[2J\n${'long/'.repeat(30)}` });
  const shown = written.join('').replace('\r\u{1B}[K', '');
  expect(shown).toMatch(/^… evidence \\u\{1B\}\[2J\\u\{A\}long/);
  expect([...shown].length).toBeLessThan(40);
});

test('nothing is shown where nobody looks, or where quiet is asked for', () => {
  const [pipe, terminal] = [recorded(false), recorded(true)];
  for (const progress of [progressFor(pipe.stream), progressFor(terminal.stream, true)]) {
    progress.show({ step: 'rules' });
    progress.end();
  }
  expect([...pipe.written, ...terminal.written]).toEqual([]);
});
