// A record that states that there is nothing to list counts; one that is not there, or lists nothing, proves nothing.
import { check } from '@gatehouse/gate';
import type { DecisionRule } from '@gatehouse/schema';
import { afterAll, describe, expect, it } from 'vitest';
import { configuration, removeProducts, type SmallProduct, smallProduct } from './support/small-product.ts';

afterAll(removeProducts);

async function statusOf(rule: string, change: (product: SmallProduct) => void): Promise<DecisionRule | undefined> {
  const product = smallProduct();
  change(product);
  const now = Date.UTC(2026, 0, 6);
  const { decision } = await check({ folder: product.folder, now, stage: 'candidate', only: [rule] });
  return decision.rules.find(({ id }) => id === rule);
}

describe('risk controls', () => {
  it('stated as none let the tests of the requirements be judged', async () => {
    const unit = configuration.replace('reports/*.xml', '{ path: reports/*.xml, level: unit }');
    expect(await statusOf('VER-02', (product) => product.write('gatehouse.yaml', unit))).toMatchObject({
      status: 'pass',
      subjects: 1,
    });
  });

  it.each<[string, (product: SmallProduct) => void]>([
    ['of which no record is there', (product) => product.remove('gate/risk-controls.yaml')],
    ['of an empty list', (product) => product.write('gate/risk-controls.yaml', 'riskControls: []\n')],
    ['stated as none beside a list', (product) => product.write('gate/risk-controls.csv', 'id,location\nR,software\n')],
  ])('%s keep the tests from being judged', async (_, change) => {
    for (const rule of ['VER-02', 'VER-03']) {
      expect(await statusOf(rule, change)).toMatchObject({
        status: 'not_evaluable',
        reason: expect.stringContaining('riskControls'),
      });
    }
  });
});

describe('SOUP', () => {
  const none = 'none: Everything in the pump is our own.\n';
  const bill = (properties: object[]): string =>
    JSON.stringify({
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      version: 1,
      metadata: { component: { type: 'application', name: 'pump', version: '1.0.0' } },
      components: [{ type: 'library', name: 'motor', version: '1.0.0', properties }],
    });
  const own = bill([{ name: 'cdx:npm:package:private', value: 'true' }]);
  const soup = (list: string, sbom: string) => (product: SmallProduct) => {
    product.write('gatehouse.yaml', `${configuration}  sbom: reports/bill.json\n`);
    product.write('reports/bill.json', sbom);
    product.write('gate/soup.yaml', list);
  };

  it('stated as none passes with a bill of materials that lists own components alone', async () => {
    expect(await statusOf('SOUP-01', soup(none, own))).toMatchObject({ status: 'pass', subjects: 0 });
  });

  it('stated as none fails with a component of somebody else', async () => {
    expect(await statusOf('SOUP-01', soup(none, bill([])))).toMatchObject({
      status: 'fail',
      findings: [{ subject: 'motor@1.0.0', source: { path: 'reports/bill.json', line: 1 } }],
    });
  });

  it('is not judged on an empty list', async () => {
    expect(await statusOf('SOUP-01', soup('soup: []\n', own))).toMatchObject({ status: 'not_evaluable' });
  });
});
