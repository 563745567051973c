// The settings of a configured entry that a reader takes, without those that the entry leaves out.
import type { ReaderInput } from '@gatehouse/evidence';
import type { EvidencePattern } from './evidence-patterns.ts';

type Settings = Pick<ReaderInput, 'columns' | 'types' | 'requirementIds' | 'states'> & { readonly format?: string };

export function readerSettings(entry: EvidencePattern['entry']): Settings {
  const { format, columns, types, requirementIds, states } = entry;
  const settings = Object.entries({ format, columns, types, requirementIds, states });
  return Object.fromEntries(settings.filter(([, value]) => value !== undefined));
}
