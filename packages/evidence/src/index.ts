// Readers: bytes of one format in, normalised readings out; and their assembly into the facts that rules see.
export type { Assembled, CollectedItem, Material, MaterialProblem, ReleaseMaterial } from './material.ts';
export * from './reading.ts';
