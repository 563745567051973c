// Renders a decision as a code quality report of GitLab: one array, an entry for every finding and every rule that could not be asked.
import type { Decision, DecisionRule } from '@gatehouse/schema';
import { folderOption, inFolder } from './file-uri.ts';
import { jsonText } from './json-text.ts';
import { placeOfFinding, placeOfRule, type ReportPlace } from './report-place.ts';
import type { Chosen, ReporterOptions } from './reporter.ts';
import { findingText, ruleBrief, waivedText } from './rule-words.ts';
import { safeText } from './safe-text.ts';
import { blockedByNoRule, meaningOf } from './standing.ts';

export const gitlabOptions = {
  waived: {
    meaning: 'waived findings as entries of severity info, or left out',
    allowed: ['info', 'omit'],
    default: 'info',
  },
  folder: folderOption,
} as const satisfies ReporterOptions;

interface Entry {
  readonly type: 'issue';
  readonly check_name: string;
  readonly description: string;
  readonly severity: 'info' | 'minor' | 'major' | 'critical' | 'blocker';
  readonly fingerprint: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

/** Fingerprints are the digests of the findings, so that the same finding of a later run is known as the same. */
export function renderGitlab(decision: Decision, chosen: Chosen<typeof gitlabOptions>): string {
  const entries = decision.rules.flatMap((rule) => entriesOf(decision, rule, chosen));
  if (blockedByNoRule(decision)) {
    entries.push(
      entry(chosen.folder, {
        check: 'outcome',
        text: safeText(decision.summary, 600),
        severity: 'blocker',
        fingerprint: 'gatehouse-outcome',
        place: { path: decision.basis.config.path },
      }),
    );
  }
  return jsonText(unique(entries));
}

function entriesOf(decision: Decision, rule: DecisionRule, { waived, folder }: Chosen<typeof gitlabOptions>): Entry[] {
  const unasked = rule.status === 'not_evaluable' || rule.status === 'error';
  const findings = rule.findings.filter(({ waivedBy }) => waivedBy === undefined || waived === 'info');
  return [
    ...findings.map((finding) =>
      entry(folder, {
        check: rule.id,
        text: `${findingText(rule, finding)}${finding.waivedBy === undefined ? '' : ` (${waivedText(decision, { ...rule, findings: [finding] })})`}`,
        severity: finding.waivedBy !== undefined ? 'info' : finding.level === 'block' ? 'blocker' : 'minor',
        fingerprint: finding.digest.slice('sha256:'.length),
        place: placeOfFinding(decision, rule, finding),
      }),
    ),
    ...(unasked
      ? [
          entry(folder, {
            check: rule.id,
            text: ruleBrief(rule),
            severity: meaningOf(rule) === 'undecided' ? 'critical' : 'minor',
            fingerprint: `gatehouse-${rule.id}-${rule.status}`,
            place: placeOfRule(decision, rule),
          }),
        ]
      : []),
  ];
}

interface Said {
  readonly check: string;
  readonly text: string;
  readonly severity: Entry['severity'];
  readonly fingerprint: string;
  readonly place: ReportPlace;
}

function entry(folder: string, { check, text, severity, fingerprint, place }: Said): Entry {
  return {
    type: 'issue',
    check_name: safeText(check, 60),
    description: text,
    severity,
    fingerprint: safeText(fingerprint),
    location: { path: inFolder(folder, place.path).toWellFormed(), lines: { begin: place.line ?? 1 } },
  };
}

/** GitLab keeps one entry of those with the same fingerprint; equal ones are told apart by their order. */
function unique(entries: readonly Entry[]): Entry[] {
  const seen = new Map<string, number>();
  return entries.map((each) => {
    const count = (seen.get(each.fingerprint) ?? 0) + 1;
    seen.set(each.fingerprint, count);
    return count === 1 ? each : { ...each, fingerprint: `${each.fingerprint}-${count}` };
  });
}
