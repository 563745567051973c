import { describe, expect, it } from 'vitest';
import { findNativeOpa } from './native.ts';

describe('native OPA', () => {
  it('is not looked for further when there is no Go', () => {
    const path = process.env.PATH;
    process.env.PATH = '';
    try {
      expect(findNativeOpa()).toEqual({ skipped: 'there is no Go on PATH' });
    } finally {
      process.env.PATH = path;
    }
  });
});
