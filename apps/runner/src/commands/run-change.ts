// Writes the security assessment of a change.
import { assessChange, check } from '@gatehouse/gate';
import { renderWrittenAssessment } from '@gatehouse/report';
import { type Facts, GateError } from '@gatehouse/schema';
import { checkRequest } from '../check-request.ts';
import { type RunnerContext, stdoutAppearance } from '../runner-context.ts';
import type { ChangeAssessFlags } from './change-command.ts';

export async function runChangeAssess(this: RunnerContext, flags: ChangeAssessFlags, commit: string): Promise<void> {
  const { relevant = false, notRelevant = false, category, reason, reviewer, competence, author } = flags;
  if (relevant === notRelevant) {
    throw new GateError({
      code: 'FLAG_INVALID',
      message: relevant ? '--relevant and --not-relevant contradict each other' : 'nothing says whether it is relevant',
      next: 'Give one of --relevant and --not-relevant.',
    });
  }
  const request = checkRequest(this, flags);
  const { decision, facts } = await check(request);
  const written = await assessChange({
    ...request,
    version: decision.release.version,
    from: facts.changes.range?.from,
    to: facts.changes.range?.to ?? facts.release.commit,
    commit: commitOf(facts, commit),
    relevant,
    category,
    reason,
    reviewer,
    competence,
    author,
    at: request.effectiveTime ?? request.now,
  });
  this.stdout.write(renderWrittenAssessment(written, stdoutAppearance(this, flags.color)));
}

/** The one commit since the baseline that begins so. */
function commitOf({ changes }: Facts, given: string): string {
  const found = changes.commits.filter(({ id }) => given.length >= 4 && id.startsWith(given));
  const [only, another] = found;
  if (only !== undefined && another === undefined) return only.id;
  throw new GateError({
    code: 'COMMIT_UNKNOWN',
    message: `${found.length === 0 ? 'none' : 'more than one'} of the ${changes.commits.length} commits since the baseline begins with "${given}"`,
    next: 'gatehouse check -f json lists them; give the id of one of them.',
  });
}
