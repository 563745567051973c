// Texts that are read when somebody looks at them: files of evidence, and commits.

/** `file:<path>` or `commit:<id>`. */
export type DocumentName = `file:${string}` | `commit:${string}`;

/** A text, untrusted, of which lines are taken out as they are shown. */
export interface TextDocument {
  /** Digest of the file, or of what git answered. */
  readonly sha256: string;
  readonly count: number;
  /** A line by its 0-based number. */
  readonly line: (index: number) => string;
}

export type DocumentState =
  | { readonly state: 'reading' }
  | { readonly state: 'ready'; readonly document: TextDocument }
  | { readonly state: 'failed'; readonly why: string };

export type Documents = ReadonlyMap<DocumentName, DocumentState>;
