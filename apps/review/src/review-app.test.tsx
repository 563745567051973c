import { render } from 'ink-testing-library';
import { describe, expect, it, vi } from 'vitest';
import { decision, hostileText } from './fixtures/decision.ts';
import { ReviewApp } from './review-app.tsx';
import { createTheme } from './theme.ts';

const theme = createTheme({ NO_COLOR: '1' });

describe('the review on the screen', () => {
  it('shows the decision and its rules, opens one with its findings, and comes back', async () => {
    const { lastFrame, stdin, unmount } = render(<ReviewApp decision={decision} theme={theme} />);
    expect(lastFrame()).toContain('NO-GO: 1 blocking rule says no');
    expect(lastFrame()).toContain('▸✗ ANOM-04');
    await vi.waitFor(() => {
      stdin.write('\r');
      expect(lastFrame()).toContain('gate/anomalies/BUG-17.yaml:21');
    });
    expect(lastFrame()).toContain('Record the evaluation.');
    await vi.waitFor(() => {
      stdin.write('h');
      expect(lastFrame()).toContain('▸✗ ANOM-04');
    });
    unmount();
  });

  it('shows hostile text as what it is', async () => {
    const { lastFrame, stdin, unmount } = render(<ReviewApp decision={decision} theme={theme} />);
    await vi.waitFor(() => {
      stdin.write('\r');
      expect(lastFrame()).toContain('\\u{1B}[31mred');
    });
    expect(lastFrame()).not.toContain(hostileText);
    expect(lastFrame()).not.toContain('\u202e');
    unmount();
  });

  it('explains every key in the help', async () => {
    const { lastFrame, stdin, unmount } = render(<ReviewApp decision={decision} theme={theme} />);
    await vi.waitFor(() => {
      if (!lastFrame()?.includes('page down')) stdin.write('?');
      expect(lastFrame()).toContain('page down');
    });
    unmount();
  });
});
