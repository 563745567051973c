import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const rooms = {
  schema: 'packages/schema',
  engine: 'packages/engine',
  evidence: 'packages/evidence',
  report: 'packages/report',
  record: 'packages/record',
  rego: 'packages/rego',
  authoring: 'packages/authoring',
  gate: 'packages/gate',
  policies: 'policies',
  runner: 'apps/runner',
  review: 'apps/review',
} as const;

/** Tests resolve our packages to their TypeScript sources, so that no build can be stale. */
const sourceConditions = ['@gatehouse/source', 'node', 'import', 'module', 'default'];

export default defineConfig({
  test: {
    // Most tests wait for processes that they start.
    maxWorkers: availableParallelism(),
    projects: [
      ...Object.entries(rooms).map(([name, folder]) => ({
        ssr: { resolve: { conditions: sourceConditions } },
        test: { name, root: folder, include: ['src/**/*.test.{ts,tsx}'], testTimeout: 120_000, hookTimeout: 120_000 },
      })),
      {
        ssr: { resolve: { conditions: sourceConditions } },
        test: { name: 'whole', root: 'test', include: ['**/*.test.ts'], testTimeout: 240_000, hookTimeout: 480_000 },
      },
    ],
  },
});
