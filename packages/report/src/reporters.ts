// The registry of output formats: one entry makes a format known to the command, its help and its error messages.
import { githubOptions, renderGithub } from './github.ts';
import { renderGithubOutput } from './github-output.ts';
import { gitlabOptions, renderGitlab } from './gitlab.ts';
import { renderJson } from './json.ts';
import { junitOptions, renderJunit } from './junit.ts';
import { githubSummaryOptions, markdownOptions, renderGithubSummary, renderMarkdown } from './markdown.ts';
import type { Reporter, ReporterOptions } from './reporter.ts';
import { renderSarif, sarifOptions } from './sarif.ts';
import { renderTap } from './tap.ts';
import { renderText } from './text.ts';

export const reporters = {
  text: reporter({
    brief: 'for people',
    options: {},
    render: (decision, _chosen, page) => renderText(decision, page),
  }),
  json: reporter({
    brief: 'the decision with all details, following its published schema',
    options: {},
    render: renderJson,
  }),
  sarif: reporter({
    brief: 'SARIF 2.1.0, for viewers of findings and code scanning',
    options: sarifOptions,
    render: (decision, chosen) => renderSarif(decision, chosen),
  }),
  markdown: reporter({
    brief: 'Markdown, to keep or to post as a comment on a change',
    options: markdownOptions,
    render: renderMarkdown,
  }),
  junit: reporter({
    brief: 'JUnit XML, a case for each rule, for dashboards of tests',
    options: junitOptions,
    render: renderJunit,
  }),
  tap: reporter({ brief: 'TAP 14, a test point for each rule', options: {}, render: renderTap }),
  github: reporter({
    brief: 'annotations of GitHub Actions, as commands on stdout',
    options: githubOptions,
    render: renderGithub,
  }),
  'github-summary': reporter({
    brief: 'Markdown for the summary of a step of GitHub Actions, for the file of GITHUB_STEP_SUMMARY',
    options: githubSummaryOptions,
    render: renderGithubSummary,
  }),
  'github-output': reporter({
    brief: 'outputs of a step of GitHub Actions, for the file of GITHUB_OUTPUT',
    options: {},
    render: renderGithubOutput,
  }),
  gitlab: reporter({ brief: 'code quality report of GitLab', options: gitlabOptions, render: renderGitlab }),
} as const;

export type ReportFormat = keyof typeof reporters;

/** Checks that what is rendered takes the options that are declared, and forgets which they are. */
function reporter<Options extends ReporterOptions>(declared: Reporter<Options>): Reporter {
  return declared;
}
