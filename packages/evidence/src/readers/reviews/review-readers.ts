// Pull and merge requests: the readers of their formats, the more specific first.
import type { Reader } from '../../reader.ts';
import { githubPullRequestsReader } from './github-pull-requests.ts';
import { gitlabMergeRequestsReader } from './gitlab-merge-requests.ts';

export const reviewReaders: readonly Reader[] = [githubPullRequestsReader, gitlabMergeRequestsReader];
