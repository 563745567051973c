// Reads the keys and the trusted root that the configuration names: files of the configuration, as its layers are.
import type { Trust } from '@gatehouse/evidence';
import type { Config } from '@gatehouse/schema';
import type { ConfigurationFiles } from './configuration-files.ts';

/** Throws GateError where a file that the configuration names can't be read. */
export async function readTrust(
  { keys = [], trustedRoot, identities = [] }: NonNullable<Config['trust']>,
  files: ConfigurationFiles,
): Promise<Trust> {
  return {
    keys: await Promise.all(
      keys.map(async ({ path, ...key }) => ({
        ...key,
        pem: new TextDecoder().decode((await files.read(path)).bytes),
      })),
    ),
    ...(trustedRoot === undefined
      ? {}
      : { trustedRoot: { path: trustedRoot, bytes: (await files.read(trustedRoot)).bytes } }),
    identities,
  };
}
