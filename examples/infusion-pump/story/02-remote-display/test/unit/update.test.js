import assert from 'node:assert/strict';
import { generateKeyPairSync, sign } from 'node:crypto';
import { describe, it } from 'node:test';
import { refuseUpdate } from '../../src/security/update.js';

const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const bytes = Buffer.from('update');
const signature = sign(null, bytes, privateKey);
const update = { installed: '2.3.0', version: '2.4.0', bytes, signature, publicKey };

describe('update', () => {
  it('accepts a newer version signed by the manufacturer', () => assert.equal(refuseUpdate(update), null));
  it('refuses a package that was altered after signing', () =>
    assert.equal(refuseUpdate({ ...update, bytes: Buffer.from('updatE') }), 'signature'));
  it('refuses the same or an older version', () => {
    assert.equal(refuseUpdate({ ...update, version: '2.3.0' }), 'not-newer');
    assert.equal(refuseUpdate({ ...update, version: '2.2.9' }), 'not-newer');
  });
  it('refuses a version that is a range', () => assert.equal(refuseUpdate({ ...update, version: '>=2.4.0' }), 'version'));
});
