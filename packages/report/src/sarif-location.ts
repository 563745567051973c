// Writes a place in a file as a location of SARIF.
import type { Decision } from '@gatehouse/schema';
import { fileUri, inFolder } from './file-uri.ts';
import type { ReportPlace } from './report-place.ts';
import { safeText } from './safe-text.ts';

/** What a location is written against. */
export interface SarifPlace {
  readonly decision: Decision;
  /** Folder of the product in the repository, empty where it is the root. */
  readonly folder: string;
  /** Number of each evidence file among the artifacts of the run. */
  readonly artifacts: ReadonlyMap<string, number>;
}

export function sarifPlace(decision: Decision, folder: string): SarifPlace {
  return { decision, folder, artifacts: new Map(decision.evidence.map(({ path }, index) => [path, index])) };
}

/** A place without a line gets the first, which code scanning of GitHub insists on; a JSON pointer is kept beside it. */
export function sarifLocation({ artifacts, folder }: SarifPlace, { path, line, column, pointer }: ReportPlace): object {
  const index = artifacts.get(path);
  return {
    physicalLocation: {
      artifactLocation: {
        uri: fileUri(inFolder(folder, path)),
        ...(path.startsWith('/') ? {} : { uriBaseId: '%SRCROOT%' }),
        ...(index === undefined ? {} : { index }),
      },
      region: { startLine: line ?? 1, ...(line === undefined || column === undefined ? {} : { startColumn: column }) },
    },
    ...(pointer === undefined || pointer === ''
      ? {}
      : { logicalLocations: [{ fullyQualifiedName: safeText(pointer), kind: 'value' }] }),
  };
}
