// Writes the reference of evidence: what each kind is for, which formats of it are read and how, and where its files are looked for.
import { readers } from '../packages/evidence/src/readers.ts';
import { type EvidenceKindName, evidenceKinds } from '../packages/evidence/src/reading.ts';
import { usualPlaces } from '../packages/gate/src/collection/evidence-patterns.ts';

/** What each kind of evidence tells. */
const purposes: Readonly<Record<EvidenceKindName, string>> = {
  tests: 'What ran, on what, and what came out.',
  coverage: 'How much of the code the tests reached. Totals are counted again from files and lines.',
  findings: 'What static analysis found, what was suppressed and by whom, and whether the tool ran to its end.',
  sbom: 'What the product is made of.',
  baselineSbom:
    'What the baseline release was made of: with it the gate tells which dependencies came, went and changed.',
  vulnerabilities: 'Known vulnerabilities of the components.',
  exploited: 'Catalogues of vulnerabilities that are known to be exploited.',
  vex: 'Dated statements of what a vulnerability means for the product.',
  provenance:
    'Signed statements of how the artefacts came to be. Signatures count when `trust` in the configuration names the key or identity.',
  reviews: 'Pull and merge requests with the last word of each reviewer.',
  requirements: 'What the product must do, and how each requirement is verified.',
  riskControls: 'Measures that make risks acceptable, and how each is verified.',
  trace: 'Links from requirements and risk controls to tests.',
  anomalies: 'Known anomalies: our record of each, and what the trackers export.',
  anomalyExport: 'How a list of anomalies was taken from its tracker: query and total.',
  plan: 'Planned activities and their documents.',
  risk: 'The safety classification and what it rests on, the version of the risk file, and the risk management report of a release.',
  soup: 'Software of unknown provenance that the product contains.',
  trend: 'Looks for trends in problem reports.',
  defectCategories:
    'Defects that are typical of the technologies in use, and the rules of analysis tools that find them.',
  changeRequests: 'Requests to change the product: who approved them and when, and what they mean for safety.',
  securityAssessment: 'Which changes since the baseline matter to security, and who looked.',
  vulnerabilityRisk: 'What a vulnerability means for safety and security.',
  securityNotes: 'Security release notes.',
  securityFindings: 'What was found about security, from requirements to defects, and what became of it.',
  securityTests: 'Which security tests a release went through, and how independent the testers are.',
  releaseNotes: 'Release notes with the known anomalies.',
  regulatory: 'Whether the changes are significant to the authorities of each market.',
  legacy: 'The legacy route for software that was on the market before the standard was applied.',
  releases: 'Earlier releases.',
  build: 'How the release was built.',
  rebuild: 'A second build of the release, and how it compares.',
  archive: 'What the archive of the release holds, what was read back from it, and how long it is kept.',
  restoreDrills: 'Restores of earlier releases from the archive, done for practice.',
  delivery: 'How releases reach their users, channel by channel.',
  published: 'What was fetched from the channels after publishing, and compared.',
  integrity: 'By what the integrity of the released files can be verified, and the keys behind it.',
  verification: 'The evaluation of the test results.',
  regression: 'What the changes could have broken, and which tests were therefore repeated.',
  configurationHistory: 'Exports of the history of the repository and the trackers, for the changes of the release.',
  waivers: 'Deviations that people approved.',
  approvals: 'Who approves the release, in which role, and what exactly.',
  packApprovals: 'Which rules, settings and engine versions are approved for judging.',
};

/** All kinds, as Markdown. */
export function evidencePage(): string {
  return evidenceKinds.map(kindSection).join('\n\n');
}

function kindSection(kind: EvidenceKindName): string {
  const formats = readers.filter((reader) => reader.kind === kind);
  const places = usualPlaces[kind] ?? [];
  const place =
    places.length === 0
      ? `No usual place: name the files under \`evidence.${kind}\`.`
      : `Usual place: ${places.map((usual) => `\`gate/${usual}\``).join(', ')}.`;
  const table = [
    '| Format | What it is |',
    '|---|---|',
    ...formats.map(({ format, title }) => `| \`${format}\` | ${title} |`),
  ];
  const noted = formats.filter(({ notes = [] }) => notes.length > 0 && kind !== 'baselineSbom' && !isToldBefore(kind));
  const notes = noted.flatMap(({ format, notes = [] }) => [
    '',
    `**\`${format}\`**`,
    '',
    ...notes.map((note) => `- ${note}`),
  ]);
  return [`## ${kind}`, '', `${purposes[kind]} ${place}`, '', ...table, ...notes].join('\n');
}

/** Formats that give several kinds are described at the first of them. */
function isToldBefore(kind: EvidenceKindName): boolean {
  return kind === 'riskControls' || kind === 'trace';
}
