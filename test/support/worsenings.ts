// Every way to make one thing of a release plausibly worse without taking it away: a date, a word, a person, a digest, a text.
import type { Facts } from '@gatehouse/schema';
import { type Leaf, leavesOf } from './fact-values.ts';
import { neitherBetterNorWorse } from './neither-better-nor-worse.ts';
import type { Removal } from './removals.ts';

/** Words and yes-or-no facts: what stands for the release, and what is worse instead. By the end of the pattern. */
const words: readonly (readonly [end: RegExp, good: readonly unknown[], worse: readonly unknown[]])[] = [
  [/(^|\.)(k|approverK)nown$/, ['signed', 'gitAuthor'], ['claimed']],
  [/^release\.tag\.signature\.state$/, ['good'], ['bad', 'unknownKey', 'unsigned', 'unverifiable']],
  [/^release\.tag\.annotated$/, [true], [false]],
  [/^release\.protectedBranches\[\]\.containsCommit$/, [true], [false]],
  [/^release\.shallow$/, [false], [true]],
  [/^evidence\.items\[\]\.binding$/, ['content', 'collection', 'record', 'observation'], ['none']],
  [/^evidence\.items\[\]\.attested$/, [true], [false]],
  [/^tests\.required\[\]\.verifiesRiskControl$/, [false], [true]],
  [/suspect$/, [false], [true]],
  [/^verification\.reports\[\]\.conclusion$/, ['acceptable'], ['notAcceptable']],
  [/^verification\.regression\.scope$/, ['all'], ['selected']],
  [/^anomalies\.open\[\]\.affectsRelease$/, [false], [true]],
  [/^anomalies\.open\[\]\.evaluation\.outcome$/, ['acceptable'], ['unacceptable', 'undecided']],
  [/^anomalies\.open\[\]\.security\.impact$/, ['none'], ['possible', 'vulnerability']],
  [/^analysis\.runs\[\]\.successful$/, [true], [false]],
  [/^changes\.commits\[\]\.controlled$/, [false], [true]],
  [/^changes\.requests\[\]\.state$/, ['merged'], ['open', 'closed']],
  [/^changes\.requests\[\]\.approvals\[\]\.state$/, ['approved'], ['changesRequested', 'dismissed', 'commented']],
  [/^changeRequests\.items\[\]\.state$/, ['approved'], ['proposed', 'rejected']],
  [/^plan\.(securityT|t)asks\[\]\.state$/, ['done', 'notNeeded'], ['open']],
  [/^plan\.documents\[\]\.state$/, ['approved'], ['draft', 'obsolete']],
  [/^risk\..*[fF]ound$/, [true], [false]],
  [/^risk\.report\.(planImplemented|overallAcceptable)$/, [true], [false]],
  [/^vulnerabilities\.items\[\]\.kev\.listed$/, [false], [true]],
  [/^vulnerabilities\.items\[\]\.vex\.status$/, ['not_affected', 'fixed'], ['affected', 'under_investigation']],
  [/^vulnerabilities\.items\[\]\.risk\.(safety|security)$/, ['acceptable'], ['unacceptable', 'undecided']],
  [/^vulnerabilities\.scans\[\]\.nothingScanned$/, [false], [true]],
  [/^build\.record\.dirty$/, [false], [true]],
  [/^build\.record\.procedure\.found$/, [true], [false]],
  [/^archive\.retention\.lock$/, ['compliance'], ['none']],
  [/^archive\.drills\[\]\.result$/, ['passed'], ['failed']],
  [/^assessment\.changes\[\]\.relevant$/, [false], [true]],
  [/^provenance\.statements\[\]\.verification\.state$/, ['verified'], ['untrusted', 'invalid', 'unsigned']],
  [/^approvals\[\]\.verified$/, [true], [false]],
  [/^approvals\[\]\.keyState$/, ['trusted'], ['untrusted', 'expired', 'revoked']],
  [/^regulatory\.decisions\[\]\.(significant|approvalNeeded)$/, [false], [true]],
  [/^delivery\.published\[\]\.signatureVerified$/, [true], [false]],
  [/^security\.integrity\.files\[\]\.verified$/, [true], [false]],
  [/^security\.findings\.items\[\]\.state$/, ['closed', 'deferred'], ['open']],
  [/^security\.findings\.items\[\]\.deferred\.residualRisk$/, ['negligible', 'low', 'medium'], ['critical']],
  [/^security\.tests\.items\[\]\.outcome$/, ['passed', 'findings'], ['failed']],
];

const day = 86_400_000;
const date = /(At|Until|\.at)$/;
const person =
  /(\.by|\.approver|\.approvedBy|\.reviewer|\.responsible|\.author|\.mergedBy|\.(author|by|approver|person)\.id)$/;

/** What a leaf could be instead, so that it says less for the release. */
function worseThan({ pattern, schema, value }: Leaf, facts: Facts): unknown[] {
  const word = words.find(([end]) => end.test(pattern));
  if (word !== undefined) return word[1].includes(value) ? [...word[2]] : [];
  if (schema.enum !== undefined || schema.type === 'boolean') return [];
  if (schema.type === 'integer') return date.test(pattern) ? [1, facts.asOf + 400 * day] : [];
  if (schema.pattern !== undefined) return [String(value).replaceAll(/[0-9a-f](?![a-z]*:)/g, '0')];
  if (person.test(pattern)) return ['nobody', authorOf(facts), ''];
  return schema.type === 'string' ? [''] : [];
}

/** Who made the last change of the release: nobody may approve or evaluate what they made. */
function authorOf(facts: Facts): string {
  return facts.changes.commits[0]?.author ?? '';
}

/** Every worsening of the facts; of each pattern so many leaves as asked for, spread over them. */
export function* worsened(
  facts: Facts,
  leavesOfEach = Number.POSITIVE_INFINITY,
): Generator<Removal & { pattern: string }> {
  const groups = Map.groupBy(
    leavesOf(facts).filter(({ pattern }) => !neitherBetterNorWorse.some(([place]) => place.test(pattern))),
    ({ pattern }) => pattern,
  );
  for (const [pattern, leaves] of groups) {
    const step = Math.max(1, Math.ceil(leaves.length / leavesOfEach));
    for (const leaf of leaves.filter((_, index) => index % step === 0)) {
      for (const worse of worseThan(leaf, facts)) {
        if (worse === leaf.value) continue;
        const name = `${leaf.steps.join('.')} ${JSON.stringify(worse)}`;
        yield { name, pattern, facts: withLeaf(facts, leaf.steps, worse) };
      }
    }
  }
}

/** Shares with the facts whatever does not lead to the leaf. */
function withLeaf<T>(value: T, [step, ...rest]: readonly (string | number)[], leaf: unknown): T {
  if (step === undefined) return leaf as T;
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<string | number, unknown>;
  copy[step] = withLeaf(copy[step], rest, leaf);
  return copy as T;
}
