// What the review asks of the gate, and what comes back: messages between the screen's process and the gate's.
import type { CheckRequest } from '@gatehouse/gate';
import type { Place } from '@gatehouse/schema';
import type { Assessment, Evaluation, WaiverDraft } from '../state/effect.ts';
import type { Judged, Texts } from '../state/judged.ts';

/** What to judge, as it can be sent to a process. */
export type JudgeRequest = Omit<CheckRequest, 'onProgress' | 'worker' | 'packWorker' | 'now'>;

/** `at` is the moment of the task, epoch milliseconds; `by` the person at the keyboard. */
export type GateTask = { readonly request: JudgeRequest; readonly at: number } & (
  | { readonly task: 'judge' }
  | { readonly task: 'evaluate'; readonly by: string; readonly evaluation: Evaluation }
  | {
      readonly task: 'assess';
      readonly by: string;
      readonly assessment: Assessment;
      readonly range: Range;
      readonly author?: string;
    }
  | { readonly task: 'waive'; readonly by: string; readonly waiver: WaiverDraft }
);

/** The commits of the release, as the decision names them. */
export interface Range {
  readonly version: string;
  readonly to: string;
  readonly from?: string;
}

/** A known error without its class, which does not survive the way between processes. */
export interface GateFailure {
  readonly code: string;
  readonly message: string;
  readonly place?: Place | undefined;
  readonly next?: string | undefined;
  readonly exitCode: 2 | 3 | 5;
}

export type GateAnswer =
  | { readonly judged: Judged; readonly texts: Texts; readonly folder: string; readonly records: string }
  /** A record was written: where, and what somebody may want to know. */
  | { readonly written: string; readonly notes: readonly string[] }
  | { readonly failed: GateFailure }
  | { readonly bug: string };

export type GateMessage = { readonly progress: string } | { readonly answer: GateAnswer };
