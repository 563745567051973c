import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { runPump } from './artifact.js';

describe('pump on the bench', () => {
  it('shows the version it was built from', () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    assert.deepEqual(runPump([{ do: 'version' }]), [{ version }]);
  });
  it('keeps the dose limits of the installed drug library', () => {
    const answers = runPump([
      { do: 'bolus', drug: 'analgesine', doseMg: 2 },
      { do: 'bolus', drug: 'analgesine', doseMg: 2 },
      { do: 'wait', ms: 480_000 },
      { do: 'bolus', drug: 'analgesine', doseMg: 4.5, confirmed: true },
    ]);
    assert.deepEqual(answers, [
      { drug: 'analgesine', volumeMl: 2 },
      { refused: 'lockout' },
      { now: 480_000 },
      { refused: 'hard-limit' },
    ]);
  });
  it('stops and alarms when the line is blocked', () => {
    const answers = runPump([
      { do: 'pressure', kpa: 120 },
      { do: 'pressure', kpa: 120 },
      { do: 'pressure', kpa: 120 },
      { do: 'bolus', drug: 'analgesine', doseMg: 1 },
      { do: 'status' },
    ]);
    assert.deepEqual(answers.slice(2), [
      { alarms: ['occlusion'] },
      { refused: 'alarm' },
      { remainingMl: 30, tone: 'high', alarms: ['occlusion'] },
    ]);
  });
  it('spreads an extended bolus over an hour', () => {
    const answers = runPump([
      { do: 'extendedBolus', drug: 'sedaline', doseMg: 8 },
      { do: 'wait', ms: 3_600_000 },
      { do: 'status' },
    ]);
    assert.deepEqual(answers, [
      { drug: 'sedaline', volumeMl: 0.8 },
      { now: 3_600_000 },
      { remainingMl: 28.4, tone: null, alarms: [] },
    ]);
  });
});
