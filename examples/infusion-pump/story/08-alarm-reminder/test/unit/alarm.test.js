import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createAlarms } from '../../src/alarm.js';
import { createOcclusionMonitor } from '../../src/occlusion.js';

function setUp() {
  const time = { now: 0 };
  const tones = [];
  const stops = [];
  const alarms = createAlarms({ clock: () => time.now, sound: (priority) => tones.push(priority) });
  const monitor = createOcclusionMonitor({ alarms, motor: { stop: () => stops.push('stop') } });
  return { time, tones, stops, alarms, monitor };
}

describe('alarm', () => {
  it('sounds the highest priority that nobody acknowledged', () => {
    const { alarms, tones } = setUp();
    alarms.raise('low-battery', 'medium');
    alarms.raise('occlusion', 'high');
    alarms.acknowledge('occlusion');
    assert.deepEqual(tones, ['medium', 'high', 'medium']);
  });
  it('stays until it was acknowledged, also when the cause is gone', () => {
    const { alarms } = setUp();
    alarms.raise('occlusion', 'high');
    alarms.clear('occlusion');
    assert.equal(alarms.active().length, 1);
    alarms.acknowledge('occlusion');
    alarms.clear('occlusion');
    assert.equal(alarms.active().length, 0);
  });
  it('sounds again when the cause of an acknowledged alarm stays', () => {
    const { alarms, time, tones } = setUp();
    alarms.raise('occlusion', 'high');
    alarms.acknowledge('occlusion');
    time.now = 119_999;
    alarms.remind();
    assert.equal(tones.at(-1), null);
    time.now = 120_000;
    alarms.remind();
    assert.equal(tones.at(-1), 'high');
  });
});

describe('occlusion', () => {
  it('stops the motor and raises the alarm after three readings above the limit', () => {
    const { monitor, alarms, stops } = setUp();
    monitor.reading(95);
    monitor.reading(95);
    assert.equal(stops.length, 0);
    monitor.reading(95);
    assert.equal(stops.length, 1);
    assert.equal(alarms.active()[0].cause, 'occlusion');
  });
  it('forgets single peaks', () => {
    const { monitor, alarms } = setUp();
    for (const kpa of [95, 95, 20, 95, 95]) monitor.reading(kpa);
    assert.equal(alarms.active().length, 0);
  });
  it('treats a failed sensor as a blocked line', () => {
    const { monitor, alarms, stops } = setUp();
    monitor.reading(Number.NaN);
    assert.equal(stops.length, 1);
    assert.equal(alarms.active()[0].cause, 'pressure-sensor');
  });
});
