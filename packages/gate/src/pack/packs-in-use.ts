// States which rule packs are in use: name, version, the digest that approves them, and of each rule who may waive it, its stage and what it reads.
import type { PackDescription } from '@gatehouse/engine';
import type { Material } from '@gatehouse/evidence';

/** The manifest names the digest of the module, so the digest of the manifest stands for the whole pack. */
export function packsInUse(packs: readonly PackDescription[]): Material['packs'] {
  return packs.map(({ manifest: { name, version, rules }, manifestSha256 }) => ({
    name,
    version,
    digest: manifestSha256,
    rules: rules.map(({ id, waiver, stage, evidence, consults }) => ({
      id,
      waiver,
      stage,
      reads: [...evidence, ...(consults ?? [])],
    })),
  }));
}
