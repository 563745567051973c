// The saturation of the last ten minutes, for the trend on the display.

export const length = 600;

/** Keeps the newest values; a second without a reading is a gap. */
export class Trend {
  #values = [];

  add({ second, saturation }) {
    this.#values = [...this.#values, { second, value: saturation < 0 ? null : saturation }].slice(-length);
  }

  get values() {
    return this.#values;
  }

  /** Lowest value that is shown, or null while there is none. */
  get lowest() {
    const known = this.#values.flatMap(({ value }) => (value === null ? [] : [value]));
    return known.length === 0 ? null : Math.min(...known);
  }
}
