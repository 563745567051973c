// Lets a person write a long text in the editor of their environment.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The text as the editor left it. Throws an Error in words for people where there is no editor, or it failed. */
export async function editText(
  text: string,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<string> {
  const editor = environment.VISUAL || environment.EDITOR || '';
  const [program, ...args] = editor.split(' ').filter((part) => part !== '');
  if (program === undefined) throw new Error('Neither VISUAL nor EDITOR names an editor.');
  const folder = mkdtempSync(join(tmpdir(), 'gatehouse-'));
  const file = join(folder, 'text.txt');
  try {
    writeFileSync(file, text, { mode: 0o600 });
    await run(program, [...args, file]);
    return readFileSync(file, 'utf8').replace(/\r?\n$/, '');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(program: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    spawn(program, args, { stdio: 'inherit' })
      .once('error', (error) => reject(new Error(`${program} could not be started: ${error.message}`)))
      .once('exit', (code, signal) =>
        code === 0
          ? resolve()
          : reject(new Error(`${program} ended with ${signal ?? code}; the text stays as it was.`)),
      );
  });
}
