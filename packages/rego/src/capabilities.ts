// The builtins a rule may call: those that the WebAssembly host runs exactly as OPA does, and no other.
import { readFileSync } from 'node:fs';

/** OPA's capabilities document; only what we look at is typed. */
export interface Capabilities {
  readonly builtins: readonly { readonly name: string }[];
  readonly features?: readonly string[];
  readonly wasm_abi_versions?: readonly { readonly version: number; readonly minor_version: number }[];
}

/** Where capabilities.json is, for tools that take a file. */
export const capabilitiesUrl: URL = new URL('../capabilities.json', import.meta.url);

/** What a rule may use. Read once, a small file beside the sources. */
export const capabilities: Capabilities = JSON.parse(readFileSync(capabilitiesUrl, 'utf8'));
