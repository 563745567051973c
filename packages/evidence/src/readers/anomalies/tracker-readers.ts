// Tracker exports: the readers of their formats, the more specific first.
import type { Reader } from '../../reader.ts';
import { githubIssuesReader } from './github-issues.ts';

export const trackerReaders: readonly Reader[] = [githubIssuesReader];
