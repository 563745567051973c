// What the help says of the output formats. The registry of the report package is not loaded for a help text; a test compares them.

/** Names of the formats. */
export const formatNames = 'text, json, sarif, markdown, junit, tap, github, github-summary, github-output, gitlab';

/** Each format with its options. */
export const formatHelp: readonly string[] = [
  '  text: for people',
  '  json: the decision with all details, following its published schema',
  '  sarif: SARIF 2.1.0, for viewers of findings and code scanning',
  '    ?passes=true|false  rules that pass or do not apply as results too; GitHub shows every result as an alert (true where not given)',
  '    ?waived=suppressed|omit  waived findings as suppressed results, or left out; GitHub does not look at suppressions (suppressed where not given)',
  '    ?folder=<a relative path>  folder of the product in the repository, put before every path',
  '    ?repository=<an absolute URI>  address of the repository, for the provenance of the commit',
  '  markdown: Markdown, to keep or to post as a comment on a change',
  '    ?for=document|comment  a document with everything, or a comment below 65,536 characters with details folded (document where not given)',
  '    ?passes=true|false  name the rules that pass (false where not given)',
  '  junit: JUnit XML, a case for each rule, for dashboards of tests',
  '    ?warnings=pass|failure  rules that only warn: passed with what they say, or failures (pass where not given)',
  '  tap: TAP 14, a test point for each rule',
  '  github: annotations of GitHub Actions, as commands on stdout',
  '    ?folder=<a relative path>  folder of the product in the repository, put before every path',
  '  github-summary: Markdown for the summary of a step of GitHub Actions, for the file of GITHUB_STEP_SUMMARY',
  '    ?passes=true|false  name the rules that pass (false where not given)',
  '  github-output: outputs of a step of GitHub Actions, for the file of GITHUB_OUTPUT',
  '  gitlab: code quality report of GitLab',
  '    ?waived=info|omit  waived findings as entries of severity info, or left out (info where not given)',
  '    ?folder=<a relative path>  folder of the product in the repository, put before every path',
];
