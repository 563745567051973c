// Rules of a team's own from nothing to a built pack, with the real command.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeProduct } from './testing/product.ts';
import { runGatehouse } from './testing/run-gatehouse.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

test('a rule is begun, checked, tested, broken, mended, built, documented and evaluated', () => {
  const folder = temporaryFolder();
  const rules = (...inputs: string[]) => runGatehouse(['rules', ...inputs], { folder });
  expect(rules('check')).toMatchObject({ code: 2, stderr: expect.stringContaining('PACK_NONE') });
  expect(rules('new', 'cleaning/steps_signed').stdout).toContain('CLN-01 in release-rules');
  expect(rules('check')).toMatchObject({ code: 0, stdout: expect.stringContaining('8 tests run every line') });
  expect(rules('test', '--coverage')).toMatchObject({ code: 0, stdout: expect.stringContaining('8 passed, 0 failed') });

  const file = join(folder, 'release-rules/rules/cleaning/steps_signed/steps_signed.rego');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace('input.requirements', 'input.requirments'));
  const broken = rules('check');
  expect(broken.code).toBe(1);
  expect(broken.stdout).toMatch(
    /✗ release-rules\/rules\/cleaning\/steps_signed\/steps_signed\.rego:\d+: undefined ref/,
  );
  expect(rules('build').code).toBe(1);
  expect(rules('test').code).toBe(1);
  writeFileSync(file, text);

  expect(rules('build').stdout).toContain('1 rule in release-rules/dist: policy.wasm sha256:');
  const first = readFileSync(join(folder, 'release-rules/dist/policy.wasm'));
  rules('build', '--into', 'again');
  expect(readFileSync(join(folder, 'again/policy.wasm')).equals(first), 'the same rules give the same bytes').toBe(
    true,
  );
  expect(rules('docs').stdout).toContain('## CLN-01');

  const source = { evidence: 'requirements:r.yaml', path: 'r.yaml' };
  const facts = { requirements: { items: [{ id: 'REQ-1', inScope: true, title: 'x', source }] } };
  writeFileSync(join(folder, 'facts.json'), JSON.stringify(facts));
  const asked = ['eval', 'CLN-01', '--pack', 'release-rules', '--input', 'facts.json', '--parameters', '{"length":2}'];
  const evaluated = rules(...asked, '--trace');
  expect(JSON.parse(evaluated.stdout)).toMatchObject({ subjects: ['REQ-1'], satisfied: [], findings: [{ source }] });
  expect(evaluated.stderr, 'every step, with its place').toMatch(/steps_signed\.rego:\d+/);
}, 240_000);

test('what a rule saw in a check is saved, and evaluated again to the same answer', () => {
  const folder = makeProduct();
  const saved = join(temporaryFolder(), 'facts.json');
  const decision = JSON.parse(runGatehouse(['check', '-f', 'json', '--save-facts', saved], { folder }).stdout);
  const found = decision.rules.find(({ id }: { id: string }) => id === 'ID-02');
  const evaluated = runGatehouse(['rules', 'eval', 'ID-02', '--input', saved], { folder });
  const answer = JSON.parse(evaluated.stdout);
  expect(answer.findings.map(({ subject }: { subject: string }) => subject)).toEqual(
    found.findings.map(({ subject }: { subject: string }) => subject),
  );
  expect(answer.findings.length).toBeGreaterThan(0);
});

test('a built-in rule is evaluated over saved facts, with the parameters of the configured product', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'facts.json'), '{"requirements": {"items": []}}');
  const asked = (...inputs: string[]) => runGatehouse(['rules', 'eval', ...inputs], { folder });
  expect(JSON.parse(asked('VER-01', '--input', 'facts.json').stdout)).toMatchObject({ subjects: [] });
  expect(asked('VR-01', '--input', 'facts.json').stderr).toContain('did you mean VER-01?');
  expect(asked('VER-01', '--input', 'gone.json')).toMatchObject({ code: 3 });
  writeFileSync(join(folder, 'facts.json'), 'facts');
  expect(asked('VER-01', '--input', 'facts.json')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('FACTS_UNREADABLE'),
  });
});
