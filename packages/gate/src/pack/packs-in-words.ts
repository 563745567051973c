// Names the packs in use, for messages.
import type { RuleManifest } from '@gatehouse/schema';

export function packsInWords(manifests: readonly RuleManifest[]): string {
  return `${manifests.length === 1 ? 'the pack' : 'the packs'} ${manifests.map(({ name }) => name).join(', ')}`;
}
