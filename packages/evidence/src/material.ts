// Everything from which facts are assembled: what was read, what git says, and what the configuration states.
import type { Commit, EvidenceItem, Facts, Person } from '@gatehouse/schema';
import type { EvidenceKindName, Reading } from './reading.ts';

/** A known problem with one item, worded for people. */
export interface MaterialProblem {
  readonly code: string;
  readonly message: string;
  readonly place?: {
    readonly path: string;
    readonly line?: number;
    readonly column?: number;
    readonly pointer?: string;
  };
  readonly next?: string;
}

/** One evidence file as the gate collected it. Exactly one of `reading` and `problem` is there. */
export type CollectedItem = {
  readonly kind: EvidenceKindName;
  readonly path: string;
  readonly sha256: string;
  readonly size: number;
  readonly binding: EvidenceItem['binding'];
  readonly subject: EvidenceItem['subject'];
  readonly collectedAt?: number;
  readonly collector?: string;
  readonly collectedDigest?: string;
  /** Digest of the file that the tool read, as the collection record says. */
  readonly input?: string;
  /** When the database that the tool searched was made, as the collection record says. */
  readonly databaseAt?: number;
  /** Where the collection record stands that binds it. */
  readonly boundBy?: NonNullable<EvidenceItem['boundBy']>;
  /** Who committed the collection record beside it, where that is committed as it was read. */
  readonly collectedBy?: Person;
  /** Who brought it in by hand, and who checked it, as the collection record says it; the time in epoch milliseconds. */
  readonly upload?: NonNullable<EvidenceItem['upload']>;
  /** How the author of a record is known when the record itself names nobody better: the commit that last wrote it. */
  readonly author?: Person;
  /** Settings of the configuration entry that named the file. */
  readonly level?: 'unit' | 'integration' | 'system';
  readonly environment?: string;
  /** Digest of the artefact that the configuration names as tested. */
  readonly testedArtifact?: string;
  readonly tracker?: string;
} & ({ readonly reading: Reading } | { readonly problem: MaterialProblem });

/** What git and the configuration say about the release. */
export interface ReleaseMaterial
  extends Omit<
    Facts['release'],
    'previousReleases' | 'versionParts' | 'source' | 'firstRelease' | 'artifacts' | 'baseline' | 'candidateDigest'
  > {
  readonly versionScheme: 'semver' | 'numeric';
  readonly artifacts: readonly { readonly name: string; readonly sha256: string }[];
  /** Configured baseline version; absent means the newest earlier release. */
  readonly baselineVersion?: string;
}

/** Keys and identities whose signatures the configuration trusts. `builders` are the builder ids that one may sign for; absent: any. */
export interface Trust {
  readonly keys: readonly { readonly id: string; readonly pem: string; readonly builders?: readonly string[] }[];
  /** Bytes of a Sigstore trusted root (JSON), with the path to speak of it. */
  readonly trustedRoot?: { readonly path: string; readonly bytes: Uint8Array };
  readonly identities: readonly {
    readonly subject: string;
    readonly issuer: string;
    readonly builders?: readonly string[];
  }[];
}

export interface Material {
  readonly asOf: number;
  readonly stage: Facts['stage'];
  readonly product: Facts['product'];
  /** `emails` are those a person commits with, `accounts` those on platforms, by tracker. */
  readonly people: readonly {
    readonly id: string;
    readonly name?: string;
    readonly roles: readonly string[];
    readonly emails: readonly string[];
    readonly accounts?: Readonly<Record<string, string>>;
  }[];
  readonly trackers: readonly string[];
  /** The rule packs in use, with who may waive each of their rules, its stage, and the kinds of evidence that it reads. */
  readonly packs: readonly {
    readonly name: string;
    readonly version: string;
    readonly digest: string;
    readonly rules: readonly {
      readonly id: string;
      readonly waiver: 'W0' | 'W1' | 'W2';
      readonly stage: Facts['stage'];
      readonly reads: readonly string[];
    }[];
  }[];
  /** The resolved settings of all rules: their digest, and who changed a file of them since the baseline. */
  readonly settings: { readonly digest: string; readonly authors: readonly string[] };
  /** Version of the deciding code. */
  readonly engine: string;
  /** Whose signatures count. */
  readonly trust?: Trust;
  readonly release: ReleaseMaterial;
  /** Commits of the delta, oldest first; authors already resolved to people. */
  readonly commits: readonly Commit[];
  /** Paths of the product that they changed, sorted. */
  readonly changedPaths: readonly string[];
  /** Range of the delta. `from` is absent for a first release. */
  readonly range?: { readonly from?: string; readonly to: string };
  /** Where git facts come from, as an evidence item of kind `git`. */
  readonly gitItem: EvidenceItem;
  readonly items: readonly CollectedItem[];
  /** By kind, where its files were looked for, in words; a kind without any place is not there. */
  readonly lookedFor?: ReadonlyMap<EvidenceKindName, readonly string[]>;
  /** By kind, the patterns that the configuration expects a file for and that matched none. */
  readonly unmatched?: ReadonlyMap<EvidenceKindName, readonly string[]>;
  /** Whether a path (relative to the judged folder) is a file of the released commit. */
  readonly fileAtCommit: (path: string) => boolean;
}

export interface Assembled {
  readonly facts: Facts;
  /** Problems with items and joins, sorted by place. */
  readonly problems: readonly (MaterialProblem & { readonly kind?: string })[];
}
