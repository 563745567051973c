import { expect, test } from 'vitest';
import { whoCollects } from './continuous-integration.ts';

test.each([
  [
    {
      GITHUB_ACTIONS: 'true',
      GITHUB_SERVER_URL: 'https://git.example',
      GITHUB_REPOSITORY: 'o/r',
      GITHUB_RUN_ID: '7',
      CI: 'true',
    },
    { collector: 'github-actions', run: 'https://git.example/o/r/actions/runs/7' },
  ],
  [
    { GITLAB_CI: 'true', CI_JOB_URL: 'https://git.example/-/jobs/7' },
    { collector: 'gitlab-ci', run: 'https://git.example/-/jobs/7' },
  ],
  [{ JENKINS_URL: 'https://ci.example' }, { collector: 'jenkins' }],
  [{ CI: '1' }, { collector: 'ci' }],
  [{}, { collector: 'local' }],
])('%j', (environment, expected) => expect(whoCollects(environment)).toEqual(expected));
