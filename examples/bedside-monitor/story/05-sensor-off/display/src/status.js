// What the display shows of a frame.

/** Text and colour for a frame; a frame that can't be is shown as no data. */
export function statusOf(frame) {
  const { saturation, alarm } = frame ?? {};
  if (alarm === 'sensor-off') return { text: 'sensor off', colour: 'red' };
  if (alarm === 'low') return { text: percent(saturation), colour: 'red' };
  if (alarm === 'none' && Number.isInteger(saturation) && saturation >= 0 && saturation <= 100) {
    return { text: percent(saturation), colour: 'green' };
  }
  return noData;
}

export const noData = { text: 'no data', colour: 'grey' };

function percent(saturation) {
  return saturation < 0 ? '-- %' : `${saturation} %`;
}
