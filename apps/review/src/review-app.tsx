// The review on the screen: where we are, the rules or one rule, and what can be done.
import { moment, safeText } from '@gatehouse/report';
import type { Decision } from '@gatehouse/schema';
import { Box, Text, useApp, useInput, useWindowSize } from 'ink';
import { type ReactElement, useMemo, useState } from 'react';
import { Lines } from './components/lines.tsx';
import { RuleList } from './components/rule-list.tsx';
import { commandOf, keyTable } from './state/key-table.ts';
import { keysOf } from './state/keys-of.ts';
import { reduce, reviewOrder, startState } from './state/review-state.ts';
import { type Line, ruleLines } from './state/rule-lines.ts';
import type { Theme } from './theme.ts';

const headerRows = 4;
const footerRows = 2;
const smallest = { columns: 40, rows: 10 };

export function ReviewApp({ decision, theme }: { decision: Decision; theme: Theme }): ReactElement {
  const { exit } = useApp();
  const { columns, rows } = useWindowSize();
  const rules = useMemo(() => reviewOrder(decision), [decision]);
  const [state, setState] = useState(() => startState(rules));
  // One row less than the terminal: a full screen makes terminals scroll and flicker.
  const page = Math.max(1, rows - 1 - headerRows - footerRows);
  const open = rules.find((rule) => rule.id === state.selected);
  const lines = useMemo(() => (open === undefined ? [] : ruleLines(open, columns)), [open, columns]);
  useInput((input, key) => {
    for (const name of keysOf(input, key)) {
      const command = commandOf(name);
      if (command === 'quit') return exit();
      if (command !== undefined) setState((before) => reduce(before, command, rules, { page, lines: lines.length }));
    }
  });
  if (columns < smallest.columns || rows < smallest.rows) {
    return <Text>{`The terminal is too small: at least ${smallest.columns}×${smallest.rows}.`}</Text>;
  }
  return (
    <Box flexDirection="column" height={rows - 1}>
      <Header decision={decision} theme={theme} />
      {state.help ? (
        <Lines lines={helpLines} start={0} size={page} theme={theme} />
      ) : state.screen === 'list' ? (
        <RuleList rules={rules} selected={state.selected} size={page} theme={theme} />
      ) : (
        <Lines lines={lines} start={state.scroll} size={page} theme={theme} />
      )}
      <Footer screen={state.screen} theme={theme} />
    </Box>
  );
}

function Header({ decision, theme }: { decision: Decision; theme: Theme }): ReactElement {
  const { product, release, counts } = decision;
  const tone = decision.outcome === 'NO-GO' ? 'refusal' : decision.outcome === 'GO-ELIGIBLE' ? 'approval' : 'attention';
  return (
    <Box flexDirection="column" height={headerRows}>
      <Text wrap="truncate-end" {...theme.strong}>
        {`${safeText(product.name)} ${safeText(release.version)} · ${product.levelWord === 'class' ? 'class' : 'level'} ${safeText(product.level)} · ${release.commit.slice(0, 7)} · ${decision.stage} · as of ${moment(decision.asOf)}`}
      </Text>
      <Text wrap="truncate-end" {...theme[tone]}>
        {`${decision.outcome}: ${safeText(decision.summary)}`}
      </Text>
      <Text wrap="truncate-end" {...theme.quiet}>
        {`✓ ${counts.pass} pass  ✗ ${counts.fail} fail  ? ${counts.not_evaluable + counts.error} undecidable  – ${counts.waived} waived  · ${counts.not_applicable + counts.off + counts.not_due} not judged`}
      </Text>
    </Box>
  );
}

const helpLines: readonly Line[] = keyTable.map(({ shown, does }) => ({
  text: `  ${shown.padEnd(12)} ${does}`,
  tone: 'plain',
}));

function Footer({ screen, theme }: { screen: 'list' | 'rule'; theme: Theme }): ReactElement {
  const keys = keyTable
    .filter((binding) => binding.footer.includes(screen))
    .map(({ shown, does }) => `${shown} ${does}`);
  return (
    <Box height={footerRows} alignItems="flex-end">
      <Text wrap="truncate-end" {...theme.quiet}>
        {keys.join('   ')}
      </Text>
    </Box>
  );
}
