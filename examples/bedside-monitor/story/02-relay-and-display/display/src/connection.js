// Follows the frames of the service.
import { WebSocket } from 'ws';
import { noData, statusOf } from './status.js';

/** Calls `show` with each status, and with "no data" when the connection ends. Returns a function that ends it. */
export function follow(address, show) {
  const socket = new WebSocket(address);
  socket.on('message', (data) => show(statusOf(frameOf(String(data)))));
  socket.on('close', () => show(noData));
  socket.on('error', () => show(noData));
  return () => socket.close();
}

function frameOf(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
