// Pairs a remote display by a code shown on the pump, and protects every frame that is sent to it.
import { createHmac, randomInt, scryptSync, timingSafeEqual } from 'node:crypto';

export const codeDigits = 4;
export const allowedTries = 5;

const mac = (key, text) => createHmac('sha256', key).update(text).digest();
const keyOf = (code, salt) => scryptSync(code, salt, 32);

/** Makes a fresh pairing code. It is shown on the pump only. */
export const makeCode = () => String(randomInt(10 ** codeDigits)).padStart(codeDigits, '0');

/** What the display answers to the pump's `challenge`, knowing the code. */
export const proofOf = (code, challenge) => mac(keyOf(code, challenge), 'pair').toString('hex');

/** Opens one pairing. It ends with the first right answer or after too many wrong ones. */
export function openPairing({ code, challenge }) {
  const key = keyOf(code, challenge);
  const expected = mac(key, 'pair');
  let tries = 0;
  return {
    /** Returns the key of the session, or null. */
    answer(proof) {
      if (tries >= allowedTries) return null;
      tries += 1;
      const given = Buffer.from(String(proof), 'hex');
      if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
      tries = allowedTries;
      return mac(key, 'session');
    },
    closed: () => tries >= allowedTries,
  };
}

/** Seals frames: each carries a rising number and a code over number and content. */
export function createSender(key) {
  let number = 0;
  return (content) => {
    number += 1;
    const text = JSON.stringify(content);
    return { number, text, mac: mac(key, `${number}\n${text}`).toString('hex') };
  };
}

/** Opens frames: an altered, repeated or old frame gives null. */
export function createReceiver(key) {
  let last = 0;
  return ({ number, text, mac: claimed }) => {
    const given = Buffer.from(String(claimed), 'hex');
    const expected = mac(key, `${number}\n${text}`);
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
    if (!(number > last)) return null;
    last = number;
    return JSON.parse(text);
  };
}
