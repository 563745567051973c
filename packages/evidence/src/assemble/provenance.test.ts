import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commit, factsViolations, materialOf } from '../../test-support/material.ts';
import { assembleFacts } from '../assemble-facts.ts';
import type { Trust } from '../material.ts';

const fixture = (name: string) => readFileSync(new URL(`../../fixtures/${name}`, import.meta.url), 'utf8');
const nobody: Trust = { keys: [], identities: [] };

function assemble(text: string, trust?: Trust) {
  const { facts, problems } = assembleFacts({
    ...materialOf([{ kind: 'provenance', path: 'attestation.json', text }]),
    ...(trust === undefined ? {} : { trust }),
  });
  expect(factsViolations(facts)).toEqual([]);
  return { statements: facts.provenance.statements, problems };
}

function verification(text: string, trust?: Trust) {
  const { statements, problems } = assemble(text, trust);
  expect(problems).toEqual([]);
  return statements[0]?.verification;
}

const key = (name: string, builders?: readonly string[]): Trust => ({
  ...nobody,
  keys: [{ id: name, pem: fixture(`dsse/making/${name}.pem`), ...(builders === undefined ? {} : { builders }) }],
});

const builder = 'https://github.com/pump-example/firmware/.github/workflows/release.yml@refs/tags/v2.4.0';
const identity = { subject: builder, issuer: 'https://token.actions.githubusercontent.com' };

function rooted(identities: Trust['identities'] = [identity], root = 'trusted-root.json'): Trust {
  const path = `sigstore-bundle/making/${root}`;
  return { keys: [], identities, trustedRoot: { path, bytes: new TextEncoder().encode(fixture(path)) } };
}

/** The envelope with its statement changed, and everything else as it was. */
function tampered(text: string): string {
  return text.replace(/("payload":\s*")([^"]+)"/g, (_, before: string, payload: string) => {
    const statement = Buffer.from(payload, 'base64').toString().replace('v2.4.0', 'v9.9.9');
    return `${before}${Buffer.from(statement).toString('base64')}"`;
  });
}

describe('the facts of a statement', () => {
  it('that nobody signed are told, as unsigned', () => {
    const { statements } = assemble(fixture('in-toto/slsa-v1.json'), key('ed25519'));
    expect(statements[0]).toMatchObject({
      predicateType: 'https://slsa.dev/provenance/v1',
      builder,
      sourceCommit: commit,
      verification: { state: 'unsigned' },
      source: { evidence: 'provenance:attestation.json', line: 1 },
    });
    expect(statements[0]).not.toHaveProperty('signed');
  });
});

describe('an envelope signed by a key', () => {
  const signed = (name: string) => fixture(`dsse/keys/${name}.dsse.json`);

  it.each(['ed25519', 'ecdsa-p256', 'ecdsa-p384', 'rsa-2048-pss', 'rsa-3072-pkcs1'])('%s is verified', (name) => {
    expect(verification(signed(name), key(name))).toEqual({ state: 'verified', signer: name });
  });

  it('is verified by one good signature among several', () => {
    expect(verification(signed('two-signatures'), key('ed25519'))).toMatchObject({ state: 'verified' });
  });

  it('is untrusted without configured keys, and with those of others', () => {
    expect(verification(signed('ed25519'))).toEqual({
      state: 'untrusted',
      reason: 'it is signed by a key, and no key is trusted',
    });
    expect(verification(signed('ed25519'), key('ecdsa-p256'))).toEqual({
      state: 'untrusted',
      reason: 'no trusted key made any of its signatures',
    });
  });

  it('is not verified when one character of the statement changed', () => {
    const changed = tampered(signed('ed25519'));
    expect(changed).not.toBe(signed('ed25519'));
    expect(verification(changed, key('ed25519'))?.state).toBe('untrusted');
  });

  it('is invalid when the signature names a trusted key that did not make it', () => {
    const trust = { ...nobody, keys: [{ id: 'builder', pem: fixture('dsse/making/ed25519.pem') }] };
    expect(verification(tampered(signed('two-signatures')), trust)).toEqual({
      state: 'invalid',
      signer: 'builder',
      reason: 'a signature names the key "builder", which did not make it',
    });
  });

  it('counts only for the builders that the key may sign for', () => {
    expect(verification(signed('ed25519'), key('ed25519', [builder]))?.state).toBe('verified');
    expect(verification(signed('ed25519'), key('ed25519', ['https://other.example']))).toEqual({
      state: 'untrusted',
      signer: 'ed25519',
      reason: `"ed25519" signed it, and is not trusted for the builder ${JSON.stringify(`${builder.slice(0, 79)}…`)}`,
    });
  });

  it('the same key trusted once for this builder and once for another counts', () => {
    const pem = fixture('dsse/making/ed25519.pem');
    const keys = [
      { id: 'a', pem, builders: ['https://other.example'] },
      { id: 'b', pem, builders: [builder] },
    ];
    expect(verification(signed('ed25519'), { ...nobody, keys })).toEqual({ state: 'verified', signer: 'b' });
  });

  it('every line of JSON lines is verified by itself', () => {
    const { statements } = assemble(fixture('dsse/lines/pump.intoto.jsonl'), key('ecdsa-p256'));
    expect(statements.map(({ verification: { state }, source }) => [state, source.line])).toEqual([
      ['verified', 1],
      ['verified', 2],
    ]);
  });
});

describe('a key that can not be used', () => {
  const signed = fixture('dsse/keys/ed25519.dsse.json');
  it.each([
    ['is too short', fixture('dsse/making/rsa-1024.pem'), 'an RSA key of 1024 bits is too short; 2048 are the least'],
    ['is no PEM', 'ssh-ed25519 AAAA', 'it is not one public key in PEM form'],
    [
      'holds something else',
      '-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n',
      'its content is not a public key',
    ],
    [
      'stands beside another',
      `${fixture('dsse/making/ed25519.pem')}${fixture('dsse/making/ecdsa-p256.pem')}`,
      'it is not one public key',
    ],
  ])('because it %s is a problem and verifies nothing', (_, pem, message) => {
    const { statements, problems } = assemble(signed, { ...nobody, keys: [{ id: 'k', pem }] });
    expect(statements[0]?.verification.state).toBe('untrusted');
    expect(problems).toMatchObject([
      { code: 'CONFIG_INVALID', message: expect.stringContaining(`the trusted key "k" is not used: ${message}`) },
    ]);
  });

  it('does not keep the others from verifying', () => {
    const { statements, problems } = assemble(signed, {
      ...nobody,
      keys: [{ id: 'bad', pem: '' }, ...key('ed25519').keys],
    });
    expect(statements[0]?.verification).toEqual({ state: 'verified', signer: 'ed25519' });
    expect(problems).toHaveLength(1);
  });
});

describe('a Sigstore bundle', () => {
  const bundle = (name: string) => fixture(`sigstore-bundle/signed/${name}.sigstore.json`);

  it.each(['certificate', 'chain', 'rekor-2'])('%s of a trusted identity is verified', (name) => {
    expect(verification(bundle(name), rooted())).toEqual({
      state: 'verified',
      signer: identity.subject,
      issuer: identity.issuer,
    });
  });

  it('signed by a plain key is verified with the trusted keys, without any root', () => {
    expect(verification(bundle('key'), key('ecdsa-p256'))).toEqual({ state: 'verified', signer: 'ecdsa-p256' });
    expect(verification(bundle('key'), rooted())?.state).toBe('untrusted');
  });

  it.each([
    ['no trust at all', undefined, 'it is signed by a certificate, and no trusted root is there to verify it'],
    ['the root of another Sigstore', rooted([identity], 'other-trusted-root.json'), 'by the trusted root: '],
    ['no identity', rooted([]), 'the identity in the certificate is not one that is trusted'],
    [
      'an identity of which it is only the beginning',
      rooted([{ ...identity, subject: `${identity.subject}.x` }]),
      'the identity in the certificate',
    ],
    [
      'an identity that reads as a pattern for it',
      rooted([{ ...identity, subject: '.*' }]),
      'the identity in the certificate',
    ],
    [
      'the same subject of another issuer',
      rooted([{ ...identity, issuer: 'https://issuer.example' }]),
      'the identity in the certificate',
    ],
    [
      'an identity for other builders',
      rooted([{ ...identity, builders: ['https://other.example'] }]),
      'signed it, and is not trusted for the builder',
    ],
  ])('is untrusted with %s', (_, trust, reason) => {
    expect(verification(bundle('certificate'), trust)).toMatchObject({
      state: 'untrusted',
      reason: expect.stringContaining(reason),
    });
  });

  it('is invalid when one character of the statement changed', () => {
    expect(verification(tampered(bundle('certificate')), rooted())?.state).toBe('invalid');
  });

  it('without log entry is verified only by a root that has no logs', () => {
    expect(verification(bundle('timestamp-only'), rooted())).toMatchObject({
      state: 'untrusted',
      reason: 'by the trusted root: expected 1 tlog entries, got 0',
    });
    const own = rooted([identity], 'private-trusted-root.json');
    expect(verification(bundle('private'), own)?.state).toBe('verified');
  });

  it('without any time that a log or an authority vouches for is untrusted, whatever the clock says', () => {
    const { verificationMaterial, ...rest } = JSON.parse(bundle('rekor-2'));
    const timeless = {
      ...rest,
      verificationMaterial: { ...verificationMaterial, timestampVerificationData: undefined },
    };
    expect(verification(JSON.stringify(timeless), rooted())).toEqual({
      state: 'untrusted',
      reason: 'by the trusted root: expected 1 timestamps, got 0',
    });
  });

  it('with a certificate that can not be read is untrusted, and nothing is thrown', () => {
    const broken = bundle('certificate').replace(/("certificate":\s*\{\s*"rawBytes":\s*")[^"]+/, '$1AAAA');
    expect(verification(broken, rooted())?.state).toBe('untrusted');
  });

  it('is verified by the second of two roots on JSON lines', () => {
    const line = (name: string) => JSON.stringify(JSON.parse(fixture(`sigstore-bundle/making/${name}`)));
    const bytes = new TextEncoder().encode(`${line('other-trusted-root.json')}\n${line('trusted-root.json')}\n`);
    const trust = { ...rooted(), trustedRoot: { path: 'roots.jsonl', bytes } };
    expect(verification(bundle('certificate'), trust)?.state).toBe('verified');
  });

  it.each([
    ['no JSON', 'root', 'not JSON'],
    ['no trusted root', '{}', 'the document has no "mediaType"'],
    [
      'of no authority',
      '{"mediaType":"application/vnd.dev.sigstore.trustedroot+json;version=0.1"}',
      'the trusted root has no certificate authority',
    ],
    [
      'with a broken certificate',
      fixture('sigstore-bundle/making/trusted-root.json').replace(
        /("certificates": \[\s*\{\s*"rawBytes": ")[^"]+/,
        '$1AAAA',
      ),
      '',
    ],
    [
      'with an unknown kind of key',
      fixture('sigstore-bundle/making/trusted-root.json').replace('PKIX_ECDSA_P256_SHA_256', 'PKIX_NEW'),
      '"keyDetails" is "PKIX_NEW"',
    ],
    [
      'with a log valid for ever',
      fixture('sigstore-bundle/making/trusted-root.json').replaceAll('"validFor"', '"valid"'),
      'has no "validFor"',
    ],
  ])('is untrusted where the root is %s, which is a problem', (_, root, message) => {
    const trustedRoot = { path: 'trusted-root.json', bytes: new TextEncoder().encode(root) };
    const { statements, problems } = assemble(bundle('certificate'), { ...rooted(), trustedRoot });
    expect(statements[0]?.verification.state).toBe('untrusted');
    expect(problems).toMatchObject([
      {
        code: 'CONFIG_INVALID',
        message: expect.stringContaining('the trusted root is not used: '),
        place: { path: 'trusted-root.json' },
      },
    ]);
    expect(problems[0]?.message).toContain(message);
  });
});

describe('attestations of platforms', () => {
  it('of npm: the registry signs by key, the build by identity', () => {
    const trust = {
      ...rooted(),
      keys: [{ id: 'registry', pem: fixture('npm-attestations/making/registry.pem') }],
    };
    const { statements } = assemble(fixture('npm-attestations/registry/pump-2.4.0.json'), trust);
    expect(statements.map((statement) => [statement.predicateType, statement.verification])).toEqual([
      ['https://github.com/npm/attestation/tree/main/specs/publish/v0.1', { state: 'verified', signer: 'registry' }],
      ['https://slsa.dev/provenance/v1', { state: 'verified', signer: identity.subject, issuer: identity.issuer }],
    ]);
  });

  it('of GitHub: what the command says of its own verification counts for nothing', () => {
    const text = fixture('github-attestations/verify/pump.json');
    expect(verification(text, rooted())?.state).toBe('verified');
    expect(verification(text, rooted([]))?.state).toBe('untrusted');
    expect(verification(tampered(text), rooted())?.state).toBe('invalid');
  });
});
