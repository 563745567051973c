import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createAlarms } from '../../src/alarm.js';
import { createBolusController } from '../../src/bolus-controller.js';
import { readLibrary } from '../../src/drug-library.js';
import { createMotor } from '../../src/motor.js';

const minute = 60_000;

function pump({ reservoirMl = 30 } = {}) {
  const time = { now: 0 };
  const clock = () => time.now;
  const library = readLibrary({
    name: 'test',
    revision: '1',
    drugs: [
      { id: 'a', title: 'A', concentrationMgPerMl: 2, softMaxMg: 2, hardMaxMg: 4, lockout: '8m', maxMgPerHour: 6 },
    ],
  });
  const alarms = createAlarms({ clock, sound: () => undefined });
  const motor = createMotor({ reservoirMl, step: () => undefined });
  return { time, alarms, motor, controller: createBolusController({ library, motor, alarms, clock }) };
}

const refusal = (reason) => (error) => error.reason === reason;

describe('bolus', () => {
  it('delivers the volume of the requested dose', () => {
    assert.deepEqual(pump().controller.request({ drug: 'a', doseMg: 1 }), { drug: 'a', volumeMl: 0.5 });
  });
  it('refuses a dose above the hard limit, also when confirmed', () => {
    const { controller } = pump();
    assert.throws(() => controller.request({ drug: 'a', doseMg: 4.01, confirmed: true }), refusal('hard-limit'));
  });
  it('asks for confirmation above the soft limit', () => {
    const { controller } = pump();
    assert.throws(() => controller.request({ drug: 'a', doseMg: 3 }), refusal('soft-limit'));
    assert.equal(controller.request({ drug: 'a', doseMg: 3, confirmed: true }).volumeMl, 1.5);
  });
  it('refuses a second bolus within the lockout time', () => {
    const { controller, time } = pump();
    controller.request({ drug: 'a', doseMg: 1 });
    time.now += 8 * minute - 1;
    assert.throws(() => controller.request({ drug: 'a', doseMg: 1 }), refusal('lockout'));
    time.now += 1;
    controller.request({ drug: 'a', doseMg: 1 });
  });
  it('refuses more than the hourly limit', () => {
    const { controller, time } = pump();
    for (const at of [0, 10, 20]) {
      time.now = at * minute;
      controller.request({ drug: 'a', doseMg: 2 });
    }
    time.now = 30 * minute;
    assert.throws(() => controller.request({ drug: 'a', doseMg: 1 }), refusal('hourly-limit'));
  });
  it('refuses a drug that is not in the library', () => {
    assert.throws(() => pump().controller.request({ drug: 'b', doseMg: 1 }), refusal('unknown-drug'));
  });
  it('refuses a dose that is no amount', () => {
    for (const doseMg of [0, -1, Number.NaN, undefined, '2']) {
      assert.throws(() => pump().controller.request({ drug: 'a', doseMg }), refusal('no-dose'));
    }
  });
  it('gives no bolus while a high priority alarm is active', () => {
    const { controller, alarms } = pump();
    alarms.raise('occlusion', 'high');
    assert.throws(() => controller.request({ drug: 'a', doseMg: 1 }), refusal('alarm'));
  });
  it('raises an alarm when the reservoir runs empty during a bolus', () => {
    const { controller, alarms } = pump({ reservoirMl: 0.2 });
    assert.equal(controller.request({ drug: 'a', doseMg: 1 }).volumeMl, 0.2);
    assert.equal(alarms.active()[0].cause, 'incomplete-bolus');
  });
});

describe('extended bolus', () => {
  it('gives half now and the rest in four pulses', () => {
    const { controller, time } = pump();
    assert.equal(controller.requestExtended({ drug: 'a', doseMg: 2 }).volumeMl, 0.5);
    time.now = 60 * minute;
    controller.tick();
    const totalMg = controller.given().reduce((sum, bolus) => sum + bolus.doseMg, 0);
    assert.equal(controller.given().length, 5);
    assert.equal(totalMg, 2);
  });
  it('is checked against the limits as a whole', () => {
    assert.throws(() => pump().controller.requestExtended({ drug: 'a', doseMg: 5, confirmed: true }), refusal('hard-limit'));
  });
  it('drops the pulses when a high priority alarm comes up', () => {
    const { controller, alarms, time } = pump();
    controller.requestExtended({ drug: 'a', doseMg: 2 });
    alarms.raise('occlusion', 'high');
    time.now = 60 * minute;
    controller.tick();
    assert.equal(controller.given().length, 1);
  });
});
