// Recognises pipelines, for defaults of collection records only: never for a judgement.

type Environment = Readonly<Record<string, string | undefined>>;

interface Pipeline {
  readonly name: string;
  /** Variable that is set in this pipeline. */
  readonly known: string;
  readonly run: (environment: Environment) => string | undefined;
}

const pipelines: readonly Pipeline[] = [
  {
    name: 'github-actions',
    known: 'GITHUB_ACTIONS',
    run: (env) =>
      env.GITHUB_RUN_ID && `${env.GITHUB_SERVER_URL}/${env.GITHUB_REPOSITORY}/actions/runs/${env.GITHUB_RUN_ID}`,
  },
  { name: 'gitlab-ci', known: 'GITLAB_CI', run: (env) => env.CI_JOB_URL },
  { name: 'azure-pipelines', known: 'TF_BUILD', run: (env) => env.BUILD_BUILDURI },
  { name: 'jenkins', known: 'JENKINS_URL', run: (env) => env.BUILD_URL },
];

/** The pipeline that the command runs in, with the address or id of the run; `local` outside of any. */
export function whoCollects(environment: Environment): { collector: string; run?: string } {
  const pipeline = pipelines.find(({ known }) => (environment[known] ?? '') !== '');
  if (pipeline === undefined) return { collector: (environment.CI ?? '') === '' ? 'local' : 'ci' };
  const run = pipeline.run(environment);
  return { collector: pipeline.name, ...(run === undefined || run === '' ? {} : { run }) };
}
