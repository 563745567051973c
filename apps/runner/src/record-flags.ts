// Flags of the commands that write records.
import { colorFlag, placeFlags, releaseFlags, text } from './shared-flags.ts';

export const requiredText = (brief: string, placeholder: string) =>
  ({ kind: 'parsed', parse: text, brief, placeholder }) as const;

export const optionalText = (brief: string, placeholder: string) =>
  ({ kind: 'parsed', parse: text, optional: true, brief, placeholder }) as const;

/** A flag that may be given again. */
export const severalTexts = (brief: string, placeholder: string) =>
  ({ kind: 'parsed', parse: text, optional: true, variadic: true, brief, placeholder }) as const;

export const writingFlags = {
  ...placeFlags,
  effectiveTime: { ...releaseFlags.effectiveTime, brief: 'Write as of this moment (RFC 3339), instead of now' },
  ...colorFlag,
} as const;
