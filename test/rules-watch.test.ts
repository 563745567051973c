// `rules test --watch` by the real command: it tests again when a file changes, survives mistakes, and ends when it is told to.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { builtCommand, gatehouse } from './support/command.ts';
import { removeProducts, smallProduct } from './support/small-product.ts';

afterAll(removeProducts);

it('rules are tested again after each change', async () => {
  const product = smallProduct();
  expect(gatehouse(product.folder, ['rules', 'new', 'dosing/limits_reviewed']).exitCode).toBe(0);
  const rule = 'release-rules/rules/dosing/limits_reviewed/limits_reviewed.rego';
  const sound = readFileSync(join(product.folder, rule), 'utf8');
  const running = spawn(process.execPath, [builtCommand, 'rules', 'test', '--watch'], { cwd: product.folder });
  let said = '';
  let look = (): void => {};
  running.stdout.on('data', (data) => {
    said += data;
    look();
  });
  const says = async (text: RegExp): Promise<void> => {
    while (!text.test(said)) await new Promise<void>((resolve) => (look = resolve));
    said = said.replace(text, '');
  };
  try {
    await says(/8 passed, 0 failed[\s\S]*waiting for changes/);
    product.write(rule, sound.replace('>= data', '> data'));
    await says(/[1-9] failed[\s\S]*waiting for changes/);
    product.write(rule, 'package what is this');
    await says(/RULES_INVALID[\s\S]*waiting for changes/);
    product.write(rule, sound);
    await says(/8 passed, 0 failed[\s\S]*waiting for changes/);
    const ended = new Promise((resolve) => running.once('exit', (_, signal) => resolve(signal)));
    running.kill('SIGINT');
    expect(await ended).toBe('SIGINT');
  } finally {
    running.kill('SIGKILL');
  }
});
