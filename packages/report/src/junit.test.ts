import { expect, test } from 'vitest';
import { renderJunit } from './junit.ts';
import { decisionOf } from './testing/hostile-decision.ts';

const rootOf = (text: string) => /<testsuites [^>]*>/.exec(text)?.[0];
const caseOf = (text: string, rule: string) =>
  new RegExp(`<testcase [^>]*name="${rule} [\\s\\S]*?</testcase>`).exec(text)?.[0] ?? '';

test('counters are those of the cases', () => {
  const text = renderJunit(decisionOf('blocked'), { warnings: 'pass' });
  expect(rootOf(text)).toBe('<testsuites name="gatehouse" tests="15" failures="3" errors="3" skipped="4" time="0">');
});

test('warnings are failures where that is wished', () => {
  const text = renderJunit(decisionOf('hostile'), { warnings: 'failure' });
  expect(rootOf(text)).toBe('<testsuites name="gatehouse" tests="9" failures="3" errors="3" skipped="2" time="0">');
});

test('a rule that only warns and could not be asked neither passes nor fails', () => {
  expect(caseOf(renderJunit(decisionOf('hostile'), { warnings: 'pass' }), 'SOUP-01')).toContain('<skipped ');
});

test('a waived rule is skipped and says by which waiver', () => {
  const waived = caseOf(renderJunit(decisionOf('blocked'), { warnings: 'pass' }), 'BLD-01');
  expect(waived).toContain('<property name="waived" value="waived by W-3 until 2026-03-10 13:30 UTC"/>');
  expect(waived).toContain('<skipped message="waived by W-3 until 2026-03-10 13:30 UTC"/>');
});

test('what XML cannot hold is made visible, and markup stays text', () => {
  const text = renderJunit(decisionOf('hostile'), { warnings: 'pass' });
  expect(text).toContain('\\u{1B}]52;c;eA==\\u{7} has no evaluation ]]&gt; &amp;amp; &quot;&apos;');
  expect(text).toContain('&lt;img src=x onerror=alert(1)&gt;');
});

test('a NO-GO for a reason that is no rule’s is an error of its own', () => {
  const text = renderJunit({ ...decisionOf('eligible'), outcome: 'NO-GO' }, { warnings: 'pass' });
  expect(rootOf(text)).toContain('tests="7" failures="0" errors="1"');
  expect(text).toContain('name="The release is eligible"');
});
