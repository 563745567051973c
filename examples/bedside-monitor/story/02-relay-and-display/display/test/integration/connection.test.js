import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocketServer } from 'ws';
import { follow } from '../../src/connection.js';

let server;
let shown;
let end;
beforeEach(async () => {
  server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  await new Promise((resolve) => server.once('listening', resolve));
  const texts = [];
  shown = texts;
  const connected = new Promise((resolve) => server.once('connection', resolve));
  end = follow(`ws://127.0.0.1:${server.address().port}`, (status) => texts.push(status.text));
  await connected;
});
afterEach(() => {
  end();
  server.close();
});

const send = (text) => {
  for (const client of server.clients) client.send(text);
};

describe('connection', () => {
  it('shows the frames of the service', async () => {
    send(JSON.stringify({ second: 1, saturation: 97, alarm: 'none' }));
    await expect.poll(() => shown).toEqual(['97 %']);
  });

  it('shows no data for a broken frame', async () => {
    send('{');
    await expect.poll(() => shown).toEqual(['no data']);
  });

  it('shows no data when the connection ends', async () => {
    for (const client of server.clients) client.close();
    await expect.poll(() => shown).toEqual(['no data']);
  });
});
