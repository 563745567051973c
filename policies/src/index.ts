// Where the built rule pack is: policy.wasm, rules.json, profiles/, schemes/ and clauses/.
import { fileURLToPath } from 'node:url';

/**
 * The absolute path of the folder that holds `policy.wasm`, `rules.json`, `profiles/`, `schemes/` and `clauses/`, whether
 * this runs from source or built. The build of this package (`npm run build`) fills the folder.
 */
export function packFolder(): string {
  return fileURLToPath(new URL('../dist', import.meta.url));
}
