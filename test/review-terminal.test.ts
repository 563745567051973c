// The review in a real terminal: a person opens it, reads a finding, asks for help, leaves, and the terminal is as before.
import { join } from 'node:path';
import { spawn as spawnInTerminal } from '@lydell/node-pty';
import headless from '@xterm/headless';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { releases } from '../examples/infusion-pump/releases.ts';
import { unpack } from '../examples/infusion-pump/unpack.ts';
import { builtCommand } from './support/command.ts';
import { removeProducts, smallProduct } from './support/small-product.ts';

const blocked = releases.find((release) => release.outcome === 'NO-GO');
if (blocked === undefined) throw new Error('the example has no blocked release');

let folder: string;
beforeAll(() => {
  folder = join(smallProduct().folder, 'blocked');
  unpack(blocked.version, folder);
});
afterAll(removeProducts);

/** Starts the review in a terminal of a size; the screen is what a person would see. */
function openReview(columns: number, rows: number) {
  const { CI: _, ...environment } = process.env;
  const args = [builtCommand, 'review', '-C', folder, '--effective-time', blocked?.effectiveTime ?? ''];
  const terminal = new headless.Terminal({ cols: columns, rows, allowProposedApi: true });
  const child = spawnInTerminal(process.execPath, args, {
    cols: columns,
    rows,
    env: environment as Record<string, string>,
    name: 'xterm-256color',
  });
  let exitCode: number | undefined;
  child.onData((data) => terminal.write(data));
  child.onExit((event) => {
    exitCode = event.exitCode;
  });
  return {
    press: (keys: string) => child.write(keys),
    resize: (width: number, height: number) => {
      child.resize(width, height);
      terminal.resize(width, height);
    },
    screen: () =>
      Array.from(
        { length: terminal.rows },
        (_, row) =>
          terminal.buffer.active
            .getLine(terminal.buffer.active.viewportY + row)
            ?.translateToString(true, 0, terminal.cols) ?? '',
      ).join('\n'),
    isAlternate: () => terminal.buffer.active.type === 'alternate',
    exitCode: () => exitCode,
    kill: () => child.kill(),
  };
}

const soon = { timeout: 20_000, interval: 50 };

describe('the review in a terminal', () => {
  it('shows the decision, opens a finding, helps, and leaves the terminal as it was', async () => {
    const review = openReview(80, 24);
    await vi.waitFor(() => expect(review.screen()).toContain('NO-GO'), soon);
    expect(review.isAlternate()).toBe(true);
    expect(review.screen()).toContain('▸✗ ANOM-03');
    review.press('j\r');
    await vi.waitFor(() => expect(review.screen()).toContain('gate/anomalies/PUMP-47.yaml'), soon);
    expect(review.screen()).toContain('ANOM-04');
    review.press('?');
    await vi.waitFor(() => expect(review.screen()).toContain('page down'), soon);
    review.press('?h');
    await vi.waitFor(() => expect(review.screen()).toContain('▸✗ ANOM-04'), soon);
    review.resize(60, 15);
    await vi.waitFor(() => expect(review.screen()).toMatch(/^Infusion Pump 2\.4\.0 .{1,40}…$/m), soon);
    expect(review.screen()).toContain('NO-GO');
    review.press('q');
    await vi.waitFor(() => expect(review.exitCode()).toBe(0), soon);
    expect(review.isAlternate()).toBe(false);
  });

  it('says so when the terminal is too small', async () => {
    const review = openReview(30, 8);
    await vi.waitFor(() => expect(review.screen()).toContain('too small'), soon);
    review.press('q');
    await vi.waitFor(() => expect(review.exitCode()).toBe(0), soon);
  });
});
