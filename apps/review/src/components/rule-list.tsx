// Shows a window of the rules, the selected one marked by an arrow and inverse.
import { safeText } from '@gatehouse/report';
import type { DecisionRule } from '@gatehouse/schema';
import { Box, Text } from 'ink';
import type { ReactElement } from 'react';
import { windowStart } from '../state/review-state.ts';
import { statusMark } from '../state/tone.ts';
import type { Theme } from '../theme.ts';

export interface RuleListProps {
  readonly rules: readonly DecisionRule[];
  readonly selected: string;
  readonly size: number;
  readonly theme: Theme;
}

export function RuleList({ rules, selected, size, theme }: RuleListProps): ReactElement {
  const position = Math.max(
    0,
    rules.findIndex((rule) => rule.id === selected),
  );
  const start = windowStart(position, size, rules.length);
  return (
    <Box flexDirection="column" height={size} aria-role="list">
      {rules.slice(start, start + size).map((rule) => (
        <RuleRow key={rule.id} rule={rule} isSelected={rule.id === selected} theme={theme} />
      ))}
    </Box>
  );
}

function RuleRow({ rule, isSelected, theme }: { rule: DecisionRule; isSelected: boolean; theme: Theme }): ReactElement {
  const { mark, tone } = statusMark(rule);
  const detail = rule.findings.length > 0 ? ` (${rule.findings.length})` : '';
  return (
    <Box aria-role="listitem" aria-state={{ selected: isSelected }}>
      <Text wrap="truncate-end" inverse={isSelected} {...theme[tone]}>
        {`${isSelected ? '▸' : ' '}${mark} ${rule.id.padEnd(8)} ${rule.status.replace('_', ' ').padEnd(14)} ${safeText(rule.title)}${detail}`}
      </Text>
    </Box>
  );
}
