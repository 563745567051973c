import assert from 'node:assert/strict';
import { once } from 'node:events';
import { describe, it } from 'node:test';
import { createReceiver, createSender } from '../../src/security/pairing.js';
import { createRemoteDisplay } from '../../src/remote-display.js';

const key = Buffer.alloc(32, 7);

async function withDisplay(use) {
  const server = createRemoteDisplay({ seal: createSender(key), status: () => ({ remainingMl: 12 }) });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    await use(`http://127.0.0.1:${server.address().port}`);
  } finally {
    server.close();
  }
}

describe('remote display', () => {
  it('sends the status as a sealed frame', () =>
    withDisplay(async (address) => {
      const frame = await (await fetch(`${address}/status`)).json();
      assert.deepEqual(createReceiver(key)(frame), { remainingMl: 12 });
    }));
  it('offers no way to change anything', () =>
    withDisplay(async (address) => {
      for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) {
        assert.equal((await fetch(`${address}/status`, { method })).status, 404);
      }
    }));
});
