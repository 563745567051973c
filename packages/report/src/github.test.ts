import { expect, test } from 'vitest';
import { renderGithub } from './github.ts';
import { decisionOf } from './testing/hostile-decision.ts';
import { runnerCommands } from './testing/runner-commands.ts';

const lines = (text: string) => text.trimEnd().split('\n');

test('at most ten errors, the first of every rule before the second of any, and a count of the others', () => {
  const text = renderGithub(decisionOf('blocked'), { folder: '' });
  const errors = runnerCommands(text).filter(({ name }) => name === 'error');
  expect(errors.map(({ properties }) => properties.title?.split(' ')[0])).toEqual([
    ...['ANOM-02', 'ANOM-04', 'SEC-02', 'ID-02', 'RISK-02', 'SEC-06'],
    ...['ANOM-02', 'ANOM-02', 'ANOM-02', 'ANOM-02'],
  ]);
  expect(lines(text)).toContain('Gatehouse: 4 more errors are not shown as annotations');
});

test('warnings are warnings, waived findings are nothing, the outcome is a notice', () => {
  const commands = runnerCommands(renderGithub(decisionOf('hostile'), { folder: '' }));
  const titles = (name: string) =>
    commands.filter((command) => command.name === name).map(({ properties }) => properties.title?.split(' ')[0]);
  expect(titles('warning')).toEqual(['ORG-01', 'SOUP-01']);
  expect(titles('error')).not.toContain('BLD-01');
  expect(commands.at(-1)).toMatchObject({ name: 'notice', properties: { title: 'Gatehouse: NO-GO' } });
});

test('places are those of the repository where the product is in a folder of it', () => {
  const commands = runnerCommands(renderGithub(decisionOf('blocked'), { folder: './devices/pump/' }));
  expect(commands[1]?.properties).toMatchObject({ file: 'devices/pump/gate/anomalies/BUG-17.yaml', line: '1' });
});

test('a NO-GO for a reason that is no rule’s is an error', () => {
  const decision = { ...decisionOf('eligible'), outcome: 'NO-GO' as const, summary: 'No evidence was found.' };
  const [first] = runnerCommands(renderGithub(decision, { folder: '' }));
  expect(first).toMatchObject({ name: 'error', data: 'No evidence was found.' });
});
