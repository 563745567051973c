// What a record says about itself: its version, commit and time, and whether it holds anything.
import type { Claims, RecordReading } from '../reading.ts';
import { epochOfChecked } from './epoch.ts';

/** A record with its kind. */
export type RecordContent = {
  [Kind in RecordReading['kind']]: Pick<Extract<RecordReading, { kind: Kind }>, 'kind' | 'record'>;
}[RecordReading['kind']];

/** The subject and time that the record itself states. */
export function claimsOfRecord(content: RecordContent): Claims {
  switch (content.kind) {
    case 'build': {
      const { commit, finishedAt, startedAt } = content.record;
      return { commit, ...producedAt(finishedAt ?? startedAt) };
    }
    case 'verification': {
      const { version, commit, signedAt } = content.record;
      return { version, ...(commit === undefined ? {} : { commit }), ...producedAt(signedAt) };
    }
    case 'securityAssessment':
      return {
        version: content.record.version,
        commit: content.record.range.to,
        ...producedAt(content.record.conclusion?.at),
      };
    case 'regression':
      return { version: content.record.version, commit: content.record.range.to, ...producedAt(content.record.at) };
    case 'configurationHistory':
      return { version: content.record.version, commit: content.record.range.to };
    case 'risk': {
      const { report } = content.record;
      return report === undefined ? {} : { version: report.version, ...producedAt(report.at) };
    }
    case 'securityNotes':
    case 'securityTests':
    case 'releaseNotes':
    case 'regulatory':
    case 'legacy':
    case 'archive':
    case 'published':
    case 'integrity':
    case 'approvals':
      return { version: content.record.version };
    case 'rebuild': {
      const { version, commit, rebuiltAt } = content.record;
      return { version, commit, ...producedAt(rebuiltAt) };
    }
    case 'waivers':
      return { version: content.record.version, ...producedAt(content.record.createdAt) };
    case 'trend':
      return producedAt(content.record.reviewedAt);
    case 'anomalyExport':
      return producedAt(content.record.extractedAt);
    default:
      return {};
  }
}

function producedAt(time: string | undefined): Claims {
  return time === undefined ? {} : { producedAt: epochOfChecked(time) };
}

/** A list with nothing in it is empty; a record that states something, be it that there is nothing to list, is not. */
export function isEmptyRecord(content: RecordContent): boolean {
  switch (content.kind) {
    case 'requirements':
      return content.record.requirements.length === 0;
    case 'riskControls':
      return content.record.none === undefined && !content.record.riskControls?.length;
    case 'trace':
      return content.record.links.length === 0;
    case 'soup':
      return content.record.none === undefined && !content.record.soup?.length;
    case 'configurationHistory':
      return content.record.exports.length === 0;
    case 'regulatory':
      return content.record.none === undefined && !content.record.decisions?.length;
    case 'archive':
      return content.record.items.length === 0 && content.record.retention === undefined;
    case 'restoreDrills':
      return content.record.drills.length === 0;
    case 'delivery':
      return content.record.channels.length === 0;
    case 'published':
    case 'integrity':
      return content.record.files.length === 0;
    default:
      return false;
  }
}
