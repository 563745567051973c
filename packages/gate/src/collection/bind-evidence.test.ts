import { readEvidence } from '@gatehouse/evidence';
import { describe, expect, it } from 'vitest';
import { junit } from '../../test/pump-product.ts';
import { bindEvidence } from './bind-evidence.ts';
import type { EvidenceFile } from './evidence-file.ts';

const [released, other] = ['a'.repeat(40), 'b'.repeat(40)];
const sha256 = `sha256:${'c'.repeat(64)}`;

function report(more: Partial<EvidenceFile>, commit?: string): EvidenceFile {
  const bytes = new TextEncoder().encode(junit(commit));
  const path = 'reports/unit.xml';
  const reading = readEvidence({ kind: 'tests', path, bytes });
  return { kind: 'tests', path, content: { bytes, sha256 }, entry: {}, reading, ...more } as EvidenceFile;
}

const committer = { id: 'pipeline', known: 'gitAuthor' } as const;

const bind = (file: EvidenceFile) =>
  bindEvidence(file, {
    commit: released,
    cleanAtCommit: true,
    isCommitted: () => false,
    authorOf: () => undefined,
    collectionAuthorOf: (path) =>
      path === 'reports/unit.xml.collected.json' ? { author: committer, committedAt: 1 } : undefined,
    artifactDigest: () => undefined,
  });

describe('evidence that a collection record binds', () => {
  const collected = {
    kind: 'tests',
    file: 'unit.xml',
    sha256,
    collectedAt: '2026-01-05T09:00:00Z',
    collector: 'pipeline',
    commit: other,
  };

  it('says where that record stands', () => {
    expect(bind(report({ collected }))).toMatchObject({
      binding: 'collection',
      subject: { commit: other },
      boundBy: { path: 'reports/unit.xml.collected.json', line: 1 },
    });
  });

  it('does not say so when the file itself names its commit', () => {
    const bound = bind(report({ collected }, released));
    expect(bound).toMatchObject({ binding: 'content', subject: { commit: released } });
    expect(bound.boundBy).toBeUndefined();
  });

  it('nor when there is none', () => {
    expect(bind(report({})).boundBy).toBeUndefined();
    expect(bind(report({}))).not.toHaveProperty('collectedBy');
  });

  it('has an origin: who committed that record, and who brought the file in by hand', () => {
    expect(bind(report({ collected }))).toMatchObject({ collectedBy: committer });
    expect(bind(report({ collected }))).not.toHaveProperty('upload');
    const upload = { by: 'tester', checkedBy: 'quality', checkedAt: '2026-01-06' };
    expect(bind(report({ collected: { ...collected, upload } }))).toMatchObject({
      collectedBy: committer,
      upload: { by: 'tester', checkedBy: 'quality', checkedAt: Date.UTC(2026, 0, 6) },
    });
    expect(bind(report({ collected: { ...collected, upload: { by: 'tester' } } })).upload).toEqual({ by: 'tester' });
  });

  it('inside an archive has the origin of the archive', () => {
    const inside = { collected, path: 'reports/unit.xml!/a.xml', archive: 'reports/unit.xml' };
    expect(bind(report(inside))).toMatchObject({ collectedBy: committer });
  });
});
