// Earlier decisions under a changed rule book, by the real command: what would change, and why.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gatehouse } from './support/command.ts';
import { configuration, removeProducts, type SmallProduct, smallProduct } from './support/small-product.ts';

let product: SmallProduct;
beforeAll(() => {
  product = smallProduct();
  expect(gatehouse(product.folder, ['check', '--save-facts', 'facts.json']).exitCode).toBe(1);
  expect(gatehouse(product.folder, ['rules', 'new', 'dosing/limits_reviewed']).exitCode).toBe(0);
  expect(gatehouse(product.folder, ['rules', 'build']).exitCode).toBe(0);
  product.write('dosing.yaml', 'rules:\n  DSN-01: {level: block, parameters: {length: 3}}\n');
  product.write('softer.yaml', 'rules:\n  ID-02: {level: warn}\n');
});
afterAll(removeProducts);

const impact = (...args: string[]) => gatehouse(product.folder, ['rules', 'impact', ...args, '--facts', 'facts.json']);

describe('the impact', () => {
  it('of a pack with its layer tells the new rule and what it would find', () => {
    const { exitCode, stdout, all } = impact('release-rules/dist', 'dosing.yaml');
    expect(exitCode, all).toBe(0);
    expect(stdout).toContain('• 1.0.0 (facts.json) stays NO-GO');
    expect(stdout).toMatch(/DSN-01 {3}Every requirement in scope has a title: new → fail \(block\)/);
    expect(stdout).toContain('+ Requirement REQ-1 has no title of 3 characters or more (gate/requirements.yaml:2:5)');
    expect(stdout).toContain('1 decision: rules would answer differently in 1, the outcome would change in 0');
  });

  it('of a layer tells a rule that would weigh less, and nothing else', () => {
    const { stdout } = impact('softer.yaml', '--json');
    expect(JSON.parse(stdout)).toMatchObject([
      { version: '1.0.0', rules: [{ id: 'ID-02', before: { level: 'block' }, after: { level: 'warn' } }] },
    ]);
  });

  it('of what changes nothing is nothing', () => {
    product.write('same.yaml', 'rules:\n  ID-02: {level: block}\n');
    expect(impact('same.yaml').stdout).toContain('rules would answer differently in 0');
  });

  it('of a pack whose rules no layer sets, or on what are no facts, is a mistake with a next step', () => {
    expect(impact('release-rules/dist')).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('RULE_LEVEL_MISSING'),
    });
    product.write('facts-of-old.json', '{}');
    const { exitCode, stderr } = gatehouse(product.folder, [
      'rules',
      'impact',
      'softer.yaml',
      '--facts',
      'facts-of-old.json',
    ]);
    expect([exitCode, stderr]).toEqual([2, expect.stringMatching(/FACTS_UNREADABLE.*save-facts/)]);
  });

  it('leaves the product as it was', () => {
    impact('softer.yaml');
    product.write('gatehouse.yaml', configuration);
    expect(gatehouse(product.folder, ['config', '--resolved']).stdout).not.toContain('softer.yaml');
  });
});
