// A small product with a configuration, a few records and a test report, committed and tagged; tests change one thing of it.
import { execFileSync } from 'node:child_process';
import { type ProductRepository, productRepository } from './product-repository.ts';

export const pumpConfig = `product:
  id: pump
  name: Pump
  level: C
people:
  - id: dev
    emails: [dev@pump.example]
    roles: [developer]
  - id: quality
    emails: [Quality@pump.example]
    roles: [quality]
evidence:
  tests:
    path: reports/*.xml
    level: unit
`;

export function junit(commit?: string, name = 'starts'): string {
  const property = commit === undefined ? '' : `<properties><property name="commit" value="${commit}"/></properties>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites><testsuite name="pump" tests="1" failures="0" errors="0" skipped="0" timestamp="2026-01-05T09:00:00Z">${property}<testcase classname="pump" name="${name}" time="0.1"/></testsuite></testsuites>
`;
}

/** The moment at which tests judge: later than every commit of a product repository. */
export const asOf = Date.UTC(2026, 0, 10);

/** The released commit, tagged, with records committed after it by the quality manager, and an untracked test report. */
export function pumpProduct(): ProductRepository & { readonly released: string } {
  const product = productRepository();
  product.write({
    'gatehouse.yaml': pumpConfig,
    'src/pump.c': 'int rate = 1;\n',
    '.gitignore': 'dist/\n',
    'gate/releases.yaml': 'firstRelease: true\n',
  });
  const released = product.commit('Pump');
  product.git('tag', '-a', '-m', 'Release', 'v1.0.0');
  product.write({
    'gate/requirements.yaml':
      'requirements:\n  - id: REQ-1\n    title: It starts\n    verifiedBy:\n      - test: pump::starts\n',
  });
  product.commit('Record requirements', 'quality@pump.example');
  product.write({ 'reports/unit.xml': junit(released) });
  return { ...product, released };
}

/** Makes a clone of a product as a pipeline does, without its untracked files. */
export function cloneOf(product: ProductRepository, to: string): void {
  execFileSync('git', ['clone', '-q', product.folder, to], { stdio: 'pipe' });
}
