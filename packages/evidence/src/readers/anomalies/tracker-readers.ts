// Tracker exports: the readers of their formats, the more specific first.
import type { Reader } from '../../reader.ts';
import { azureDevopsReader } from './azure-devops.ts';
import { githubIssuesReader } from './github-issues.ts';
import { gitlabIssuesReader } from './gitlab-issues.ts';
import { jiraCsvReader } from './jira-csv.ts';
import { jiraJsonReader } from './jira-json.ts';

export const trackerReaders: readonly Reader[] = [
  azureDevopsReader,
  jiraJsonReader,
  jiraCsvReader,
  gitlabIssuesReader,
  githubIssuesReader,
];
