// Prints what is wrong with rules, one line each with its place.
import type { Complaint } from '@gatehouse/authoring';
import { safeText } from '@gatehouse/report';
import type { RunnerContext } from '../runner-context.ts';

export function printComplaints(context: RunnerContext, pack: string, complaints: readonly Complaint[]): void {
  for (const { path, line, message } of complaints) {
    const place = `${safeText(pack)}/${safeText(path, 300)}${line > 0 ? `:${line}` : ''}`;
    const [first = '', ...more] = message.split('\n');
    context.stdout.write(`✗ ${place}: ${safeText(first, 500)}\n`);
    for (const told of more) context.stdout.write(`  │ ${safeText(told, 500)}\n`);
  }
  context.stdout.write(`${complaints.length} ${complaints.length === 1 ? 'complaint' : 'complaints'}\n`);
}
