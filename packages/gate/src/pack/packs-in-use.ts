// States which rule packs are in use: name, version, the digest that approves them, and who may waive each rule.
import type { Material } from '@gatehouse/evidence';
import type { RulePack } from './rule-pack.ts';

/** The manifest names the digest of the module, so the digest of the manifest stands for the whole pack. */
export function packsInUse({ policy }: RulePack): Material['packs'] {
  const { name, version, rules } = policy.manifest;
  return [{ name, version, digest: policy.manifestSha256, rules: rules.map(({ id, waiver }) => ({ id, waiver })) }];
}
