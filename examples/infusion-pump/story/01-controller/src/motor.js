// Drives the syringe in whole steps, and keeps count of what is left in the reservoir.

/** Volume of one motor step in millilitres. */
export const stepMl = 0.005;

/** Creates the motor over a reservoir of `reservoirMl` millilitres. `step()` moves the hardware by one step. */
export function createMotor({ reservoirMl, step }) {
  let remainingSteps = Math.floor(reservoirMl / stepMl);
  let stopped = false;
  return {
    /** Delivers at most `volumeMl`; never a part of a step more. Returns the delivered volume in millilitres. */
    deliver(volumeMl) {
      stopped = false;
      const wanted = Math.floor(volumeMl / stepMl + 1e-9);
      let done = 0;
      while (done < wanted && remainingSteps > 0 && !stopped) {
        step();
        done += 1;
        remainingSteps -= 1;
      }
      return Number((done * stepMl).toFixed(3));
    },
    stop() {
      stopped = true;
    },
    remainingMl: () => Number((remainingSteps * stepMl).toFixed(3)),
  };
}
