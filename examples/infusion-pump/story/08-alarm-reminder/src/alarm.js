// Keeps the alarms of the pump: raised once, sounding until acknowledged, gone only when the cause is gone.

const priorities = { high: 3, medium: 2, low: 1 };
const reminderMs = 120_000;

/** Creates the alarm list. `sound` is called with the highest unacknowledged priority, or with null for silence. */
export function createAlarms({ sound, clock }) {
  const active = new Map();

  function highest() {
    const loud = [...active.values()].filter((alarm) => !alarm.acknowledged);
    return loud.sort((a, b) => priorities[b.priority] - priorities[a.priority])[0]?.priority ?? null;
  }

  return {
    raise(cause, priority) {
      if (!(priority in priorities)) throw new Error(`Unknown priority ${priority}`);
      if (active.has(cause)) return;
      active.set(cause, { cause, priority, raisedAt: clock(), acknowledged: false });
      sound(highest());
    },
    acknowledge(cause) {
      const alarm = active.get(cause);
      if (alarm === undefined) return;
      alarm.acknowledged = true;
      alarm.acknowledgedAt = clock();
      sound(highest());
    },
    /** The cause is gone. An alarm that nobody acknowledged stays, so that it is seen. */
    clear(cause) {
      if (active.get(cause)?.acknowledged) active.delete(cause);
      sound(highest());
    },
    /** An acknowledged high priority alarm whose cause stays sounds again after two minutes. */
    remind() {
      for (const alarm of active.values()) {
        const quiet = alarm.acknowledged && clock() - alarm.acknowledgedAt >= reminderMs;
        if (quiet && alarm.priority === 'high') alarm.acknowledged = false;
      }
      sound(highest());
    },
    active: () => [...active.values()].map((alarm) => ({ ...alarm })),
  };
}
