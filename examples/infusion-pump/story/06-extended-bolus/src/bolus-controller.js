// Decides whether a bolus may be given, and drives the motor for one that may.

const hourMs = 3_600_000;
const pulseMs = 900_000;

/** Thrown when a bolus is refused; `reason` is stable and told to the user in the words of the display. */
export class BolusRefused extends Error {
  constructor(reason, message) {
    super(message);
    this.reason = reason;
  }
}

/**
 * Creates the controller.
 *
 * `motor.deliver(volumeMl)` returns the volume in millilitres that was really delivered; `clock()` gives milliseconds.
 */
export function createBolusController({ library, motor, alarms, clock }) {
  const given = [];
  const extended = [];

  function check(drug, doseMg, confirmed) {
    const limits = library.limits.get(drug);
    if (limits === undefined) throw new BolusRefused('unknown-drug', `${drug} is not in the drug library`);
    if (!(Number.isFinite(doseMg) && doseMg > 0)) throw new BolusRefused('no-dose', 'The dose must be above 0');
    if (alarms.active().some((alarm) => alarm.priority === 'high')) {
      throw new BolusRefused('alarm', 'No bolus while a high priority alarm is active');
    }
    if (doseMg > limits.hardMaxMg) {
      throw new BolusRefused('hard-limit', `${doseMg} mg is above the hard limit of ${limits.hardMaxMg} mg`);
    }
    const now = clock();
    const last = given.findLast((bolus) => bolus.drug === drug);
    if (last !== undefined && now - last.at < limits.lockoutMs) {
      throw new BolusRefused('lockout', 'The lockout time has not passed');
    }
    const lastHourMg = given
      .filter((bolus) => bolus.drug === drug && now - bolus.at < hourMs)
      .reduce((sum, bolus) => sum + bolus.doseMg, 0);
    if (lastHourMg + doseMg > limits.maxMgPerHour) {
      throw new BolusRefused('hourly-limit', `More than ${limits.maxMgPerHour} mg in an hour`);
    }
    if (doseMg > limits.softMaxMg && !confirmed) {
      throw new BolusRefused('soft-limit', `${doseMg} mg is above the soft limit and not confirmed`);
    }
    return limits;
  }

  function deliver(drug, doseMg, limits) {
    const volumeMl = doseMg / limits.concentrationMgPerMl;
    const deliveredMl = motor.deliver(volumeMl);
    given.push({ drug, doseMg: deliveredMl * limits.concentrationMgPerMl, at: clock() });
    if (deliveredMl < volumeMl) alarms.raise('incomplete-bolus', 'high');
    return { drug, volumeMl: deliveredMl };
  }

  return {
    /** Gives a bolus of `doseMg` milligrams or throws `BolusRefused`. Returns what was delivered. */
    request({ drug, doseMg, confirmed = false }) {
      const limits = check(drug, doseMg, confirmed);
      return deliver(drug, doseMg, limits);
    },
    /**
     * Gives half of the dose now and the rest in four equal pulses, a quarter of an hour apart.
     * The limits are checked for the whole dose before anything is delivered.
     */
    requestExtended({ drug, doseMg, confirmed = false }) {
      const limits = check(drug, doseMg, confirmed);
      for (let pulse = 1; pulse <= 4; pulse += 1) {
        extended.push({ drug, doseMg: doseMg / 8, due: clock() + pulse * pulseMs });
      }
      return deliver(drug, doseMg / 2, limits);
    },
    /** Delivers the pulses that are due; drops all of them while a high priority alarm is active. */
    tick() {
      if (alarms.active().some((alarm) => alarm.priority === 'high')) {
        extended.length = 0;
        return;
      }
      while (extended[0] !== undefined && extended[0].due <= clock()) {
        const { drug, doseMg } = extended.shift();
        deliver(drug, doseMg, library.limits.get(drug));
      }
    },
    given: () => given.map((bolus) => ({ ...bolus })),
  };
}
