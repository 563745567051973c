import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  allowedTries, codeDigits, createReceiver, createSender, makeCode, openPairing, proofOf,
} from '../../src/security/pairing.js';

const challenge = 'challenge';
const wrong = 'not the code';

describe('pairing', () => {
  it('gives both sides the same session key for the right code', () => {
    const code = makeCode();
    const key = openPairing({ code, challenge }).answer(proofOf(code, challenge));
    const open = createReceiver(key);
    assert.deepEqual(open(createSender(key)({ remainingMl: 12 })), { remainingMl: 12 });
  });
  it('makes a code of the agreed length', () => {
    assert.match(makeCode(), new RegExp(`^[0-9]{${codeDigits}}$`));
  });
  it('closes after too many wrong codes, also for the right one', () => {
    const pairing = openPairing({ code: '123456', challenge });
    for (let attempt = 0; attempt < allowedTries; attempt += 1) {
      assert.equal(pairing.answer(proofOf(wrong, challenge)), null);
    }
    assert.equal(pairing.closed(), true);
    assert.equal(pairing.answer(proofOf('123456', challenge)), null);
  });
});

describe('frames', () => {
  const key = Buffer.alloc(32, 7);
  it('refuses an altered frame', () => {
    const frame = createSender(key)({ remainingMl: 12 });
    assert.equal(createReceiver(key)({ ...frame, text: '{"remainingMl":30}' }), null);
  });
  it('refuses a repeated frame', () => {
    const frame = createSender(key)({ remainingMl: 12 });
    const open = createReceiver(key);
    assert.notEqual(open(frame), null);
    assert.equal(open(frame), null);
  });
});
