// The least that judging test reports can cost: reads each file, hashes it and parses it once, with the parser that the gate uses.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readXml } from '../../packages/evidence/src/decode/xml.ts';

for (const path of process.argv.slice(2)) {
  const bytes = readFileSync(path);
  createHash('sha256').update(bytes).digest('hex');
  readXml({ bytes, path }, 'Make the file again.');
}
