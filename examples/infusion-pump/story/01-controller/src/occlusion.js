// Watches the line pressure and stops the pump when the line is blocked.

/** Creates the monitor: `samples` readings in a row above `limitKpa` stop the motor and raise the alarm. */
export function createOcclusionMonitor({ motor, alarms, limitKpa = 90, samples = 3 }) {
  let above = 0;
  return {
    reading(kpa) {
      if (!Number.isFinite(kpa)) {
        motor.stop();
        alarms.raise('pressure-sensor', 'high');
        return;
      }
      above = kpa > limitKpa ? above + 1 : 0;
      if (above < samples) return;
      motor.stop();
      alarms.raise('occlusion', 'high');
    },
  };
}
