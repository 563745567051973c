import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { noData, statusOf } from '../../src/status.js';

describe('status', () => {
  it('shows the saturation in green', () => {
    assert.deepEqual(statusOf({ second: 1, saturation: 97, alarm: 'none' }), { text: '97 %', colour: 'green' });
  });

  it('shows an alarm in red', () => {
    assert.deepEqual(statusOf({ second: 1, saturation: 84, alarm: 'low' }), { text: '84 %', colour: 'red' });
  });

  it('shows no data for a frame that can not be', () => {
    for (const frame of [undefined, {}, { saturation: 101, alarm: 'none' }, { saturation: 97, alarm: 'loud' }]) {
      assert.equal(statusOf(frame), noData);
    }
  });
});
