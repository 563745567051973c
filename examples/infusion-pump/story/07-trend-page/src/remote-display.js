// Serves the read-only remote display: a page, and the status as sealed frames. Nothing on it can change the therapy.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';

const page = readFileSync(new URL('./web/status.html', import.meta.url));
const trend = readFileSync(new URL('./web/trend.js', import.meta.url));
const jquery = readFileSync(fileURLToPath(import.meta.resolve('jquery/dist/jquery.min.js')));
const script = 'text/javascript; charset=utf-8';
const headers = { 'content-security-policy': "default-src 'self'", 'x-content-type-options': 'nosniff' };

/** Creates the server. `seal` protects a frame, `status` gives what is shown, `history` the samples of the trend. */
export function createRemoteDisplay({ seal, status, history }) {
  const answers = {
    '/': () => ({ type: 'text/html; charset=utf-8', body: page }),
    '/jquery.js': () => ({ type: script, body: jquery }),
    '/trend.js': () => ({ type: script, body: trend }),
    '/trend': () => ({ type: 'application/json', body: JSON.stringify(seal(history())) }),
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
