import { expect, it } from 'vitest';
import { securitySignals } from './security-signals.ts';

const patterns = {
  paths: ['**/*pairing*', '**/auth/**', '**/Dockerfile*'],
  messages: ['vulnerab', 'cve-', 'overflow', 'c++ (unsafe)'],
  dependencyFiles: ['**/package.json', '**/requirements*.txt'],
};

const signals = (message: string, ...paths: string[]): string[][] =>
  securitySignals(patterns)({ message, paths }).map(({ kind, pattern, detail }) => [kind, pattern, detail]);

it.each([
  'src/pairing.js',
  'src/Pairing.js',
  '.hidden/pairing',
  'src/auth/check.c',
  'auth/check.c',
  'Dockerfile.base',
  '../shared/auth/a.c',
])('sees the path %s', (path) => expect(signals('Change', path)).toEqual([['path', expect.any(String), path]]));

it.each([
  'Fix CVE-2020-11023',
  'Close a Vulnerability',
  'Mend\n\nA buffer overflow was there',
  'Use C++ (unsafe) casts',
  'xoverflow, overflow',
  '\u{1F600}overflow',
])('sees the message %j', (message) => expect(signals(message, 'src/a.c').map(([kind]) => kind)).toEqual(['message']));

it.each(['package.json', 'web/package.json', 'a/b/requirements-dev.txt'])('sees dependencies in %s', (path) =>
  expect(signals('Change', path).map(([kind]) => kind)).toEqual(['dependency']),
);

it('sees nothing in ordinary changes', () => {
  expect(
    signals('Invulnerable to ccc unsafe casts of \u{1D400}overflow', 'src/alarm.c', 'AUTHORS', 'package.json.md'),
  ).toEqual([]);
});

it('tells each pattern once, with what it met first, sorted', () => {
  expect(signals('CVE-1\n\nand cve-2', 'b/auth/x.c', 'a/auth/y.c', 'package.json')).toEqual([
    ['dependency', '**/package.json', 'package.json'],
    ['message', 'cve-', 'CVE-1'],
    ['path', '**/auth/**', 'b/auth/x.c'],
  ]);
});
