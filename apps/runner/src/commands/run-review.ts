// Hands the request to the terminal review, which nothing else loads.
import { GateError } from '@gatehouse/schema';
import { checkRequest } from '../check-request.ts';
import type { RunnerContext } from '../runner-context.ts';
import type { ReviewFlags } from './review-command.ts';

export async function runReview(this: RunnerContext, flags: ReviewFlags): Promise<void> {
  const { requireTerminal, review } = await loadReview();
  const terminal = { ...this.keyboardAndScreen, environment: this.environment };
  requireTerminal(terminal);
  const { worker: _, packWorker: __, now: ___, ...judge } = checkRequest(this, flags);
  await review({ judge, reviewer: flags.as, now: this.now }, terminal);
}

/** The terminal review, which Node cannot run from its sources. Throws REVIEW_NOT_BUILT. */
async function loadReview(): Promise<typeof import('@gatehouse/review')> {
  try {
    return await import('@gatehouse/review');
  } catch (cause) {
    const notBuilt = ['ERR_MODULE_NOT_FOUND', 'ERR_UNKNOWN_FILE_EXTENSION'];
    if (!(cause instanceof Error && 'code' in cause && notBuilt.includes(String(cause.code)))) throw cause;
    throw new GateError({
      code: 'REVIEW_NOT_BUILT',
      message: 'the terminal review is not built',
      next: 'npm run build',
      cause,
    });
  }
}
