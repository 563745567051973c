// The two releases of the example that are judged: where their records are, at which moment, and what comes out.

export interface ExampleRelease {
  readonly version: string;
  /** Branch that holds the released commit and, after it, the records about it. */
  readonly branch: string;
  /** Moment at which the release is judged; fixed, so that the example never goes stale. */
  readonly effectiveTime: string;
  /** Moment at which the quality manager approves the rules that judge it. */
  readonly rulesApprovedAt: string;
  /** One line for the reader. */
  readonly heading: string;
  readonly exitCode: number;
  readonly outcome: 'NO-GO' | 'GO-WITH-DEVIATIONS' | 'GO-ELIGIBLE';
  /** Rules that do not pass, sorted by id, with their status. */
  readonly reasons: Readonly<Record<string, string>>;
}

export const releases: readonly ExampleRelease[] = [
  {
    version: '2.4.0',
    branch: 'release/2.4.0',
    effectiveTime: '2026-03-04T09:00:00Z',
    rulesApprovedAt: '2026-03-04T08:30:00Z',
    heading: 'blocked: each reason is a different lesson',
    exitCode: 1,
    outcome: 'NO-GO',
    reasons: {
      'ANOM-03': 'fail',
      'ANOM-04': 'fail',
      'ANOM-05': 'fail',
      'ANOM-10': 'fail',
      'CHG-02': 'fail',
      'GOV-03': 'fail',
      'ID-03': 'fail',
      'SEC-02': 'fail',
      'SEC-06': 'fail',
      'SEC-07': 'not_evaluable',
      'SEC-10': 'fail',
      'VER-02': 'fail',
      'VER-03': 'fail',
      'VER-07': 'fail',
      'VER-08': 'fail',
      'VER-09': 'fail',
    },
  },
  {
    version: '2.4.1',
    branch: 'release/2.4.1',
    effectiveTime: '2026-04-08T09:00:00Z',
    rulesApprovedAt: '2026-04-08T08:30:00Z',
    heading: 'eligible: people may sign',
    exitCode: 0,
    outcome: 'GO-ELIGIBLE',
    reasons: {},
  },
];
