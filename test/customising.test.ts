// The walk in docs/customising.md is followed from an empty folder, with the real command, and prints what the page shows.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, it } from 'vitest';
import { followPage } from './support/follow-page.ts';

const folder = mkdtempSync(join(tmpdir(), 'gatehouse-customising-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('the walk works when it is followed', () => followPage('docs/customising.md', folder), 240_000);
