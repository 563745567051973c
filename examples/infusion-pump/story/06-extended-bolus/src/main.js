// Runs the pump on simulated hardware: one JSON command a line in, one JSON answer a line out.
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { createAlarms } from './alarm.js';
import { BolusRefused, createBolusController } from './bolus-controller.js';
import { readLibrary } from './drug-library.js';
import { createMotor } from './motor.js';
import { createOcclusionMonitor } from './occlusion.js';

const readJson = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));

let now = 0;
let tone = null;
const clock = () => now;
const library = readLibrary(readJson('../library/default.json'));
const alarms = createAlarms({ clock, sound: (priority) => { tone = priority; } });
const motor = createMotor({ reservoirMl: 30, step: () => undefined });
const occlusion = createOcclusionMonitor({ motor, alarms });
const controller = createBolusController({ library, motor, alarms, clock });

const commands = {
  version: () => ({ version: readJson('../package.json').version }),
  wait: ({ ms }) => { now += ms; controller.tick(); return { now }; },
  bolus: (request) => controller.request(request),
  extendedBolus: (request) => controller.requestExtended(request),
  pressure: ({ kpa }) => { occlusion.reading(kpa); return { alarms: alarms.active().map((alarm) => alarm.cause) }; },
  status: () => ({ remainingMl: motor.remainingMl(), tone, alarms: alarms.active().map((alarm) => alarm.cause) }),
};

for await (const line of createInterface({ input: process.stdin })) {
  const { do: name, ...argument } = JSON.parse(line);
  try {
    process.stdout.write(`${JSON.stringify(commands[name](argument))}\n`);
  } catch (error) {
    if (!(error instanceof BolusRefused)) throw error;
    process.stdout.write(`${JSON.stringify({ refused: error.reason })}\n`);
  }
}
