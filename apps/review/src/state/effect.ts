// What the review asks the world to do, as data; the session does it and answers with an event.
import type { MarkName } from './marks.ts';

/** What an entry of the review file is about. */
export interface About {
  readonly rule: string;
  readonly subject?: string;
  readonly digest?: string;
}

export type Effect =
  | { readonly do: 'quit' }
  | { readonly do: 'stop' }
  | { readonly do: 'reload' }
  | { readonly do: 'copy'; readonly text: string }
  | { readonly do: 'mark'; readonly about: About; readonly mark: MarkName | 'none' }
  | { readonly do: 'comment'; readonly about: About; readonly text: string }
  | { readonly do: 'edit'; readonly field: string; readonly text: string }
  | { readonly do: 'evaluate'; readonly evaluation: Evaluation }
  | { readonly do: 'assess'; readonly assessment: Assessment }
  | { readonly do: 'waive'; readonly waiver: WaiverDraft };

export interface Evaluation {
  readonly id: string;
  readonly outcome: 'acceptable' | 'unacceptable' | 'undecided';
  readonly role: string;
  readonly hazards?: readonly string[];
  readonly noHazard?: string;
  readonly harmSeverity?: string;
  readonly riskFile?: string;
  readonly rationale?: string;
}

export interface Assessment {
  readonly commit: string;
  readonly relevant: boolean;
  readonly category?: string;
  readonly reason?: string;
  readonly competence?: string;
}

export interface WaiverDraft {
  readonly rule: string;
  readonly subjects: readonly string[];
  readonly reason: string;
  readonly text: string;
  readonly risk: string;
  readonly expires: string;
  readonly conditions: readonly string[];
}
