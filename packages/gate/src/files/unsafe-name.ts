// Says what is unsafe about a file name: characters that steer a terminal or hide what the name is.

/** Why a name should be shown with care, or undefined when it is ordinary: NFC, printable, at most 255 bytes a part. */
export function unsafeName(path: string): string | undefined {
  if (/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}]/u.test(path)) return 'holds control or invisible characters';
  if (path.includes('\u{FFFD}')) return 'is not valid UTF-8';
  if (path.normalize('NFC') !== path) return 'is not in Unicode normal form C';
  if (path.split('/').some((part) => Buffer.byteLength(part) > 255)) return 'has a part longer than 255 bytes';
  return undefined;
}
