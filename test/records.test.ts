// Records that people write with the command: anomalies and waivers, from the first line to what a check makes of them.
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { gatehouse } from './support/command.ts';
import { configuration, removeProducts, type SmallProduct, smallProduct } from './support/small-product.ts';

const people = `people:
  - { id: dev, emails: [dev@pump.example], roles: [developer] }
  - { id: qa, emails: [qa@pump.example], roles: [qa] }
  - { id: second-qa, emails: [second-qa@pump.example], roles: [qa] }
  - { id: safety, emails: [safety@pump.example], roles: [safety] }
`;

let product: SmallProduct;
beforeEach(() => {
  product = smallProduct();
  product.write('gatehouse.yaml', configuration + people);
});
afterAll(removeProducts);

/** Runs the command at a moment; expects it to end well. */
function run(at: string, ...args: string[]): string {
  const ran = gatehouse(product.folder, [...args, '--effective-time', at]);
  expect(ran.exitCode, ran.all).toBe(0);
  return ran.stdout;
}

const [opened, asked] = ['2026-01-06T09:00:00Z', '2026-01-07T09:00:00Z'];

const newAnomaly = (...more: string[]): string =>
  run(opened, 'anomaly', 'new', 'PUMP-1', '--title', 'Late', '--description', 'The clock is late.', ...more);

const wanted = ['--reason', 'temporary', '--text', 'Soon', '--risk', 'R-1', '--expires', '30d'];

function newWaiver(rule: string, requestedBy: string, ...more: string[]): string {
  const about = ['--subject', 'PUMP-1', '--requested-by', requestedBy, ...wanted, ...more];
  return run(asked, 'waive', 'new', rule, ...about);
}

describe('who may approve a waiver', () => {
  it('is neither who asks for it, by whatever name, nor an author of its subject', () => {
    newAnomaly('--author', 'qa');
    expect(newWaiver('ANOM-06', 'dev')).toContain('the approval of qa or ra: second-qa\n');
    expect(newWaiver('ANOM-06', 'Second <second-qa@pump.example>')).toContain(
      'the approval of qa or ra: nobody in the configuration may\n',
    );
    expect(newWaiver('ANOM-06', 'safety')).toContain('safety or security: nobody in the configuration may\n');
  });
});
