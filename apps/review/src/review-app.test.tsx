import { render } from 'ink-testing-library';
import { describe, expect, it, vi } from 'vitest';
import { decision, hostileText } from './fixtures/decision.ts';
import { facts } from './fixtures/facts.ts';
import { stillSession } from './fixtures/session.ts';
import { ReviewApp } from './review-app.tsx';
import { openController } from './session/review-controller.ts';
import { createTheme } from './theme.ts';

function open(still = stillSession(), isHeard = false) {
  const quit = vi.fn();
  const copied: string[] = [];
  const port = {
    quit,
    copy: (text: string) => void copied.push(text),
    stop: async () => {},
    edit: async () => {
      throw new Error('Neither VISUAL nor EDITOR names an editor.');
    },
    isHeard,
  };
  const controller = openController(still.session, port, { columns: 100, rows: 24 });
  const app = render(
    <ReviewApp controller={controller} theme={createTheme({ NO_COLOR: '1' })} isHeard={isHeard} onSuspend={() => {}} />,
  );
  const sees = (expected: string) => vi.waitFor(() => expect(app.lastFrame()).toContain(expected));
  return { ...app, ...still, sees, quit, copied };
}

describe('the review on the screen', () => {
  it('shows what is left, opens a finding with its place, and comes back', async () => {
    const { stdin, sees, lastFrame, unmount } = open();
    await sees('✗ NO-GO');
    stdin.write('j\r');
    await sees('Anomaly BUG-31 has no current safety evaluation');
    await sees('gate/anomalies/BUG-17.yaml:21');
    stdin.write('h');
    await sees('▸ ✗ ANOM-04  BUG-31');
    expect(lastFrame()?.split('\n').length).toBeLessThanOrEqual(23);
    unmount();
  });

  it('shows hostile text as what it is', async () => {
    const { lastFrame, sees, unmount } = open();
    await sees('\\u{1B}[31mred');
    expect(lastFrame()).not.toContain(hostileText);
    expect(lastFrame()).not.toContain('\u202e');
    unmount();
  });

  it('says what cannot be done, and why', async () => {
    const { stdin, sees, unmount } = open();
    await sees('NO-GO');
    stdin.write('W');
    await sees('can never be waived (W0)');
    stdin.write('C');
    await sees('Comment on ANOM-04');
    stdin.write('\u000f');
    await sees('Neither VISUAL nor EDITOR names an editor.');
    unmount();
  });

  it('shows a new decision at once, and stays where the person is', async () => {
    const { stdin, sees, learn, unmount } = open();
    await sees('NO-GO');
    stdin.write('j');
    await sees('▸ ✗ ANOM-04  BUG-31');
    const rules = decision.rules.map((rule) => ({ ...rule, findings: rule.findings.slice(1) }));
    learn({ judged: { decision: { ...decision, outcome: 'GO-WITH-DEVIATIONS', rules }, facts } });
    await sees('! GO-WITH-DEVIATIONS');
    await sees('▸ ✗ ANOM-04  BUG-31');
    unmount();
  });

  it('keeps what is being filled in at every key', async () => {
    const { stdin, sees, draft, unmount } = open();
    await sees('NO-GO');
    stdin.write('Csee H');
    await sees('see H');
    expect(draft()?.form).toEqual({ name: 'comment', of: 'ANOM-04 BUG-17', values: { text: 'see H' } });
    unmount();
  });

  it('survives a bug in what it shows', async () => {
    const { stdin, sees, learn, unmount } = open();
    await sees('NO-GO');
    learn({ judged: { decision: { ...decision, product: undefined as never }, facts } });
    await sees('This is a bug, please report it');
    learn({ judged: { decision, facts } });
    stdin.write('j');
    await sees('▸ ✗ ANOM-04  BUG-31');
    unmount();
  });

  it('is said in words to who hears it', async () => {
    const { stdin, sees, unmount } = open(stillSession(), true);
    await sees('Item 1 of 3:');
    await sees('fails, ANOM-04 BUG-17');
    stdin.write('?');
    await sees('half a page down');
    unmount();
  });

  it('quits and copies', async () => {
    const { stdin, sees, quit, copied, unmount } = open();
    await sees('NO-GO');
    stdin.write('y');
    await sees('Copied BUG-17');
    expect(copied).toEqual(['BUG-17']);
    stdin.write('q');
    await vi.waitFor(() => expect(quit).toHaveBeenCalled());
    unmount();
  });
});
