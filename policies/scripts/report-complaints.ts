// Prints what is wrong with the pack, one line each, and makes the process fail when anything is.
import type { Complaint } from '@gatehouse/authoring';

/** Returns whether there is anything to complain about. */
export function reportComplaints(complaints: readonly Complaint[]): boolean {
  for (const { path, line, message } of complaints) process.stderr.write(`policies/${path}:${line}: ${message}\n`);
  if (complaints.length > 0) process.exitCode = 1;
  return complaints.length > 0;
}
