import { expect, it } from 'vitest';
import { factsViolations, materialOf, type TestFile } from '../../test-support/material.ts';
import { assembleFacts } from '../assemble-facts.ts';

const digest = `sha256:${'ab'.repeat(32)}`;

function assemble(...files: TestFile[]) {
  const { facts, problems } = assembleFacts(materialOf(files));
  expect(factsViolations(facts)).toEqual([]);
  return { delivery: facts.delivery, problems };
}

const record = (text: string, path = 'gate/delivery.yaml'): TestFile => ({ kind: 'delivery', path, text });

it('channels are told by name, with who approved their procedure and what it covers', () => {
  const { delivery } = assemble(
    record(
      'author: safety-engineer\nchannels:\n' +
        '  - {id: media, procedure: SOP-8, approvedBy: Lead <lead@pump.example>, approvedAt: 2025-11-03,\n' +
        '     covers: [storage, delivery], notApplicable: [{aspect: packaging, reason: It stays here.}]}\n' +
        '  - {id: download, title: Downloads, procedure: SOP-7}\n',
    ),
  );
  const author = { id: 'safety-engineer', known: 'claimed' };
  expect(delivery.procedures).toEqual([
    {
      ...{ channel: 'download', title: 'Downloads', procedure: 'SOP-7', covers: [], notApplicable: [], author },
      source: expect.objectContaining({ path: 'gate/delivery.yaml', line: 5 }),
    },
    {
      ...{ channel: 'media', procedure: 'SOP-8', approvedBy: 'verification-lead', approvedAt: Date.UTC(2025, 10, 3) },
      ...{
        covers: ['delivery', 'storage'],
        notApplicable: [{ aspect: 'packaging', reason: 'It stays here.' }],
        author,
      },
      source: expect.objectContaining({ line: 3 }),
    },
  ]);
});

it('a channel that stands twice is a contradiction', () => {
  const channel = 'channels: [{id: media, procedure: SOP-8}]\n';
  const { delivery, problems } = assemble(record(channel), record(channel, 'gate/more.yaml'));
  expect(delivery.procedures).toHaveLength(1);
  expect(problems.map(({ code }) => code)).toEqual(['EVIDENCE_DUPLICATE']);
});

it('what was fetched is told of the released version alone', () => {
  const published = (version: string): TestFile => ({
    kind: 'published',
    path: `gate/published/${version}.yaml`,
    text:
      `version: "${version}"\nfiles:\n` +
      `  - {channel: download, name: pump-${version}.bin, sha256: "${digest}", fetchedAt: 2026-03-03, signatureVerified: true}\n`,
  });
  const { delivery, problems } = assemble(published('2.3.0'), published('2.4.0'));
  expect(delivery.published).toMatchObject([
    { name: 'pump-2.4.0.bin', fetchedAt: Date.UTC(2026, 2, 3), signatureVerified: true, source: { line: 3 } },
  ]);
  expect(problems).toMatchObject([{ code: 'RECORD_NOT_USED', place: { path: 'gate/published/2.3.0.yaml' } }]);
});
