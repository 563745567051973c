// The length of a day, in which profiles and waivers count.

/** Milliseconds. */
export const dayMs = 24 * 60 * 60 * 1000;
