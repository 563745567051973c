// Serves the read-only remote display: a page, and the status as sealed frames. Nothing on it can change the therapy.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const page = readFileSync(new URL('./web/status.html', import.meta.url));
const headers = { 'content-security-policy': "default-src 'self'", 'x-content-type-options': 'nosniff' };

/** Creates the server. `seal` protects a frame, `status` gives what is shown. */
export function createRemoteDisplay({ seal, status }) {
  const answers = {
    '/': () => ({ type: 'text/html; charset=utf-8', body: page }),
    '/status': () => ({ type: 'application/json', body: JSON.stringify(seal(status())) }),
  };
  return createServer((request, response) => {
    const answer = request.method === 'GET' ? answers[request.url] : undefined;
    if (answer === undefined) {
      response.writeHead(404, headers).end();
      return;
    }
    const { type, body } = answer();
    response.writeHead(200, { ...headers, 'content-type': type }).end(body);
  });
}
