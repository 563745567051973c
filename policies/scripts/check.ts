// Checks the pack as a whole: format, strict compilation, metadata, tests, and that the tests run every line of the rules.

import { fileURLToPath } from 'node:url';
import { checkPack, readPack } from '@gatehouse/authoring';
import { openToolchain } from '@gatehouse/rego';
import { reportComplaints } from './report-complaints.ts';

const sources = readPack(fileURLToPath(new URL('..', import.meta.url)));
const { complaints, tests } = checkPack(sources, await openToolchain());
if (!reportComplaints(complaints)) {
  process.stdout.write(
    `${Object.keys(sources.rules).length} modules are clean; ${tests} tests run every line of them\n`,
  );
}
