import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LibraryError, readLibrary } from '../../src/drug-library.js';

const drug = {
  id: 'analgesine', title: 'Analgesine', concentrationMgPerMl: 1, softMaxMg: 2, hardMaxMg: 4, lockout: '8m', maxMgPerHour: 12,
};

describe('drug library', () => {
  it('reads the limits of each drug', () => {
    const { limits } = readLibrary({ name: 'ward', revision: '1', drugs: [drug] });
    assert.equal(limits.get('analgesine').lockoutMs, 480_000);
  });
  it('refuses a soft limit above the hard limit', () => {
    assert.throws(() => readLibrary({ drugs: [{ ...drug, softMaxMg: 5 }] }), LibraryError);
  });
  it('refuses a limit that is no number', () => {
    for (const wrong of [0, -1, Number.NaN, '4', undefined]) {
      assert.throws(() => readLibrary({ drugs: [{ ...drug, hardMaxMg: wrong }] }), LibraryError);
    }
  });
  it('refuses a lockout that is no time span', () => {
    assert.throws(() => readLibrary({ drugs: [{ ...drug, lockout: 'soon' }] }), LibraryError);
  });
  it('refuses a library without drugs and a drug listed twice', () => {
    assert.throws(() => readLibrary({ drugs: [] }), LibraryError);
    assert.throws(() => readLibrary({ drugs: [drug, drug] }), LibraryError);
  });
});
