// The review in a real terminal: stories of people who work through a release with it.
import { spawnSync } from 'node:child_process';
import { appendFileSync, chmodSync, existsSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { builtCommand } from './support/command.ts';
import { reviewedPump } from './support/reviewed-pump.ts';
import { keys } from './support/reviewer.ts';

const pump = reviewedPump();
const { open } = pump;

it('a safety engineer finds what blocks, evaluates it, sees it go, quits, and goes on where she was', async () => {
  const ada = open();
  await ada.see('✗ NO-GO', 'In the way', '0 of 26 reviewed by safety-engineer', '▸ ✗ ANOM-03  PUMP-47');
  expect(ada.isOnOtherScreen()).toBe(true);
  ada.press('j', 'j', 'j', keys.enter);
  await ada.see('ANOM-05 · No open anomaly', 'gate/anomalies/PUMP-47.yaml:1', '▸  1 │ author: safety-engineer');
  ada.press('E');
  await ada.see('Evaluate anomaly PUMP-47', 'HS-03');
  ada.press(keys.down, keys.down, keys.down, ', if nobody looks', keys.down, keys.right, keys.down);
  ada.press('The light and the motor come at once.');
  await ada.see('The light and the motor come at once.', /Outcome +acceptable/);
  ada.press(keys.save);
  await ada.see('Write "acceptable" into gate/anomalies/PUMP-47.yaml?');
  ada.press('y');
  await ada.see('This finding is gone.', 'Wrote gate/anomalies/PUMP-47.yaml');
  const written = pump.read('gate/anomalies/PUMP-47.yaml');
  expect(written).toContain('rationaleNotFixed: The light and the motor come at once.');
  expect(written).toMatch(/^harmSeverity: .*serious, if nobody looks/m);
  ada.press(keys.escape);
  await ada.see('of 24 reviewed');
  ada.press('R');
  await ada.see('1 of 24 reviewed');
  // The class asks for an evaluation that its evaluator has committed.
  ada.press('/anom-04', keys.enter);
  await ada.see('the evaluator is not who last wrote the');
  pump.commitAs('Safety Engineer <safety@pump.example.org>');
  await ada.see('Nothing matches "anom-04"');
  expect(await ada.quit()).toBe(0);
  expect(ada.isOnOtherScreen()).toBe(false);

  const again = open();
  await again.see('Nothing matches "anom-04"', 'reviewed by safety-engineer');
  expect(await again.quit()).toBe(0);
});

it('what was entered survives kill -9 in the middle of a word', async () => {
  const ada = open();
  await ada.see('▸ ✗ ANOM-03');
  ada.press('E');
  await ada.see('Evaluate anomaly PUMP-47');
  ada.press(keys.down, keys.down, keys.down, keys.down, keys.down).press('The light comes at on');
  await ada.see('The light comes at on');
  ada.kill('SIGKILL');
  await ada.ends();
  const again = open();
  await again.see('You were filling in this form', 'The light comes at on');
});

it('an edit made elsewhere shows up by itself, and it says what changed', async () => {
  const ada = open();
  await ada.see('of 26 reviewed');
  appendFileSync(join(pump.folder, 'gate/anomalies/PUMP-47.yaml'), '# looked at\n');
  await ada.see('Judged again: gate/anomalies/PUMP-47.yaml changed.');
});

it('a broken configuration does not tear the screen down, and mending it brings the decision back', async () => {
  const ada = open();
  await ada.see('of 26 reviewed');
  const config = join(pump.folder, 'gatehouse.yaml');
  const text = pump.read('gatehouse.yaml');
  writeFileSync(config, `${text}\nnonsense: 1\n`);
  await ada.see('? not judged now', 'Not judged as it stands now', 'nonsense');
  writeFileSync(config, text);
  await ada.seeNoMore('ot judged');
  await ada.see('✗ NO-GO');
  await ada.see('of 26 reviewed');
});

it('what changed since the last visit is said', async () => {
  const ada = open();
  await ada.see('of 26 reviewed');
  await ada.quit();
  appendFileSync(join(pump.folder, 'gate/anomalies/PUMP-47.yaml'), '# looked at\n');
  const again = open();
  await again.see('Since your last visit: gate/anomalies/PUMP-47.yaml changed.');
});

it('two reviewers see the marks and comments of each other', async () => {
  const ada = open();
  await ada.see('▸ ✗ ANOM-03');
  ada.press('C').press('Who reads the tone?').press(keys.save);
  await ada.see('Kept in your review file.');
  ada.press('Q');
  await ada.see('1 with a question');
  await ada.quit();
  const grace = open({ as: 'quality-manager' });
  await grace.see('1 with a question', '0 of 26 reviewed by quality-manager');
  grace.press(keys.enter, 'G');
  await grace.see('? question · safety-engineer', 'Who reads the tone?');
});

it('a long text is written in the editor of the person, and the screen comes back', async () => {
  const editor = join(dirname(pump.folder), 'editor.sh');
  writeFileSync(editor, '#!/bin/sh\nprintf "first line\\nsecond line" > "$1"\n');
  chmodSync(editor, 0o755);
  const ada = open({ environment: { EDITOR: editor, VISUAL: '' } });
  await ada.see('▸ ✗ ANOM-03');
  ada.press('C');
  await ada.see('Comment on ANOM-03');
  ada.press(keys.editor);
  await ada.see('first line', 'second line');
  ada.press(keys.save);
  await ada.see('Kept in your review file.');
});

it('keys that arrive at once are all taken, and a paste is no command', async () => {
  const ada = open();
  await ada.see('▸ ✗ ANOM-03');
  ada.press('jjjk\r');
  await ada.see('ANOM-04 · Open anomalies');
  ada.press('\u001b[200~qq\u001b[201~');
  ada.press('h');
  await ada.see('▸ ✗ ANOM-04');
});

it('the filter is typed live, and leaving it keeps the selection', async () => {
  const ada = open();
  await ada.see('▸ ✗ ANOM-03');
  ada.press('/chg-02', keys.enter);
  await ada.see('1 of 26', '▸ ✗ CHG-02', 'filter /chg-02');
  ada.press('j', keys.enter);
  await ada.see('CHG-02 · ');
  ada.press(keys.escape);
  await ada.see('filter /chg-02');
  ada.press(keys.escape);
  await ada.see('▸ ✗ CHG-02', /26 $/m);
});

describe('the terminal', () => {
  it.each([
    [80, 24],
    [200, 60],
    [60, 15],
    [40, 12],
  ])('of %i×%i shows where one is and what blocks, and never scrolls', async (columns, rows) => {
    const ada = open({ columns, rows });
    await ada.see('NO-GO', '▸ ✗ ANOM-03', 'q quit');
    const lines = ada.screen().split('\n');
    expect(lines).toHaveLength(rows);
    expect(lines[0]).toContain('Infusion Pump 2.4.0');
  });

  it('may change its size at any moment', async () => {
    const ada = open();
    await ada.see('▸ ✗ ANOM-03');
    ada.press('j').resize(120, 40);
    await ada.see(/as of 2026-03-04 09:00 UTC/, '▸ ✗ ANOM-03');
    ada.resize(38, 10);
    await ada.see('Too small: at least 40×12. q quits.');
    ada.resize(80, 24);
    await ada.see('▸ ✗ ANOM-03', 'In the way');
  });

  it('without colour says the same', async () => {
    const ada = open({ environment: { NO_COLOR: '1' } });
    await ada.see('✗ NO-GO', '▸ ✗ ANOM-03');
    await ada.quit();
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are what is looked for
    expect(ada.raw()).not.toMatch(/\u001b\[(?:\d+;)*(?:3[0-7]|9[0-7]|38|48)[;m]/);
  });

  it('uses no colours but the sixteen that people choose themselves', async () => {
    const ada = open();
    await ada.see('✗ NO-GO');
    await ada.quit();
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are what is looked for
    expect(ada.raw()).toMatch(/\u001b\[31m/);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are what is looked for
    expect(ada.raw()).not.toMatch(/\u001b\[(?:\d+;)*[34]8[;m]/);
  });

  it('that is heard gets one thing after the other in words', async () => {
    const ada = open({ environment: { INK_SCREEN_READER: 'true' } });
    await ada.see('Infusion Pump 2.4.0: NO-GO. Overview.', 'Item 1 of 26', 'fails, ANOM-03 PUMP-47');
    expect(ada.isOnOtherScreen()).toBe(false);
    ada.press('j', 'E');
    await ada.see('Evaluate anomaly PUMP-47. Field 1 of 8: Hazard.');
    expect(ada.screen()).not.toMatch(/[█░─│✗▸]/u);
  });

  it('is left as it was by SIGTERM too', async () => {
    const ada = open();
    await ada.see('▸ ✗ ANOM-03');
    ada.kill('SIGTERM');
    await ada.ends();
    expect(ada.isOnOtherScreen()).toBe(false);
    expect(ada.raw()).toContain('\u001b[?1049l');
  });

  it('is the shell of the person after ^z, until fg', async () => {
    const ada = open({ shell: 'echo "in the $0"; sleep 1; fg' });
    await ada.see('▸ ✗ ANOM-03');
    ada.press('j', keys.stop);
    await ada.see('Stopped', 'in the bash');
    expect(ada.isOnOtherScreen()).toBe(false);
    await ada.see('▸ ✗ ANOM-03  PUMP-47      Anomaly PUMP-47 lacks evaluation.rat');
    expect(ada.isOnOtherScreen()).toBe(true);
    ada.press('j');
    await ada.see('▸ ✗ ANOM-04');
    expect(await ada.quit()).toBe(0);
  });

  it('where no shell could continue it does not stop', async () => {
    const ada = open();
    await ada.see('▸ ✗ ANOM-03');
    ada.press(keys.stop, 'j');
    await ada.see('Anomaly PUMP-47 lacks evaluation.rat', 'q quit');
    expect(await ada.quit()).toBe(0);
  });

  it('is left as it was by a crash, and what it says stays readable', async () => {
    const crash = join(dirname(pump.folder), 'crash.mjs');
    writeFileSync(crash, "process.on('SIGUSR2', () => { throw new Error('out of luck'); });\n");
    const ada = open({ environment: { NODE_OPTIONS: `--import=${pathToFileURL(crash)}` } });
    await ada.see('▸ ✗ ANOM-03');
    ada.kill('SIGUSR2');
    expect(await ada.ends()).toBe(70);
    expect(ada.isOnOtherScreen()).toBe(false);
    expect(ada.screen()).toContain('INTERNAL_ERROR');
    expect(ada.screen()).toContain('out of luck');
  });

  it('is left as it was when the release cannot be judged at all', async () => {
    writeFileSync(join(pump.folder, 'gatehouse.yaml'), 'nonsense: 1\n');
    const ada = open();
    expect(await ada.ends()).toBe(2);
    expect(ada.isOnOtherScreen()).toBe(false);
    expect(ada.screen()).toContain('CONFIG_INVALID');
  });

  it('is needed: in a pipe it says what to use, and ends with 2', () => {
    const { status, stderr } = spawnSync(process.execPath, [builtCommand, 'review', '-C', pump.folder], {
      encoding: 'utf8',
    });
    expect(status).toBe(2);
    expect(stderr).toContain('TERMINAL_NONE');
    expect(stderr).toContain('gatehouse check');
  });
});

it('where nothing can be kept, it says so and can be read all the same', async () => {
  symlinkSync('../..', join(pump.folder, 'gate/reviews'));
  const ada = open();
  await ada.see('▸ ✗ ANOM-03', 'no record is written at gate/reviews');
  ada.press('j');
  await ada.see('▸ ✗ ANOM-03  PUMP-47      Anomaly PUMP-47 lacks evaluation.rat', 'What you enter is not kept');
  expect(await ada.quit()).toBe(0);
});

it('without saying who one is, nothing is written', async () => {
  const nobody = pump.openAsNobody();
  await nobody.see('▸ ✗ ANOM-03', 'read only');
  nobody.press('R');
  await nobody.see('Say who you are');
  await nobody.quit();
  expect(existsSync(join(pump.folder, 'gate/reviews'))).toBe(false);
});
