// Writes an explanation as JSON, for programs.
import { accountOfClause } from './clause-account.ts';
import type { Explanation, Standing } from './explanation.ts';
import { jsonText } from './json-text.ts';
import { isAbout } from './standing.ts';

/** The same content as the explanation for people, without lines of evidence. Ends with a line break. */
export function renderExplanationJson(explanation: Explanation): string {
  return jsonText(contentOf(explanation));
}

function contentOf(explanation: Explanation): object {
  switch (explanation.kind) {
    case 'clause':
      return { kind: 'clause', ...accountOfClause(explanation) };
    case 'rule': {
      const { rule, clauses, setting, standing } = explanation;
      const named = clauses.filter(({ id }) => rule.clauses.includes(id));
      return {
        kind: 'rule',
        rule,
        clauses: named.map(({ id, clause }) => ({ id, title: clause.title, asks: clause.asks })),
        setting,
        release: standing.judged
          ? { judged: true, rule: standing.decision.rules.find(({ id }) => id === rule.id) }
          : unjudged(standing),
      };
    }
    case 'subject': {
      const { subject, standing } = explanation;
      const findings = standing.decision.rules.flatMap(({ id, findings: all }) =>
        all.filter((finding) => isAbout(finding, subject)).map((finding) => ({ rule: id, ...finding })),
      );
      return { kind: 'subject', subject, findings };
    }
  }
}

function unjudged({ reason }: Standing & { judged: false }): object {
  return { judged: false, reason };
}
