// Gets the native policy tools to compare with, by the Go client; without Go there is nothing to compare with.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';

const modules = {
  opa: 'github.com/open-policy-agent/opa@v1.22.2',
  conftest: 'github.com/open-policy-agent/conftest@v0.71.1',
} as const;

export interface NativeTool {
  readonly name: keyof typeof modules;
  readonly program: string;
  /** Module and version, and the policy engine inside where that is another. */
  readonly module: string;
}

/** The tools that are there or could be installed into `folder`; of the others `say` gets a line. */
export function nativeTools(folder: string, say: (line: string) => void): NativeTool[] {
  mkdirSync(folder, { recursive: true });
  return (Object.keys(modules) as (keyof typeof modules)[]).flatMap((name) => {
    const program = path.join(folder, name);
    const module = modules[name];
    if (existsSync(program) || install(module, folder, say)) return [{ name, program, module }];
    say(`${name} is left out: there is no Go to install ${module} with`);
    return [];
  });
}

function install(module: string, folder: string, say: (line: string) => void): boolean {
  say(`go install ${module}`);
  const installed = spawnSync('go', ['install', module], {
    env: { ...process.env, GOBIN: folder, GOFLAGS: '' },
    encoding: 'utf8',
  });
  if (installed.status !== 0 && installed.error === undefined) say(installed.stderr.trim());
  return installed.status === 0;
}
