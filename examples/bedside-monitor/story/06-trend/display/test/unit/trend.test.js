import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { length, Trend } from '../../src/trend.js';

describe('trend', () => {
  it('keeps the values of the last ten minutes', () => {
    const trend = new Trend();
    for (let second = 1; second <= length + 5; second++) trend.add({ second, saturation: 97 });
    assert.equal(trend.values.length, length);
    assert.equal(trend.values[0].second, 6);
  });

  it('shows a gap where there was no reading', () => {
    const trend = new Trend();
    assert.equal(trend.lowest, null);
    trend.add({ second: 1, saturation: 95 });
    trend.add({ second: 2, saturation: -1 });
    assert.deepEqual(trend.values.map(({ value }) => value), [95, null]);
    assert.equal(trend.lowest, 95);
  });
});
