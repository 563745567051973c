// The blocked release of the infusion pump, unpacked once and copied for each story, with people who review it in real terminals.
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { releases } from '../../examples/infusion-pump/releases.ts';
import { unpack } from '../../examples/infusion-pump/unpack.ts';
import { type Reviewer, type ReviewSetting, reviewer } from './reviewer.ts';
import { removeProducts, smallProduct } from './small-product.ts';

export interface ReviewedPump {
  /** The copy of this story. */
  readonly folder: string;
  /** Opens the review, as the safety engineer unless told otherwise; it is killed after the story at the latest. */
  open(setting?: Partial<ReviewSetting>): Reviewer;
  /** Opens it without saying who is at the keyboard. */
  openAsNobody(): Reviewer;
  /** Text of a file of the copy. */
  read(path: string): string;
  /** Commits what was changed, as a person written `Name <address>`. */
  commitAs(author: string): void;
  /** Lets a tag name what was committed last. */
  moveTag(name: string): void;
}

/** Prepares the pump for the stories of a test file. */
export function reviewedPump(): ReviewedPump {
  const blocked = releases.find((release) => release.outcome === 'NO-GO');
  if (blocked === undefined) throw new Error('the example has no blocked release');
  const { version, effectiveTime: at } = blocked;
  const opened: Reviewer[] = [];
  let original = '';
  let folder = '';
  let count = 0;
  beforeAll(() => {
    original = join(smallProduct().folder, 'original');
    unpack(version, original);
  });
  beforeEach(() => {
    count += 1;
    folder = `${original}-${count}`;
    cpSync(original, folder, { recursive: true });
  });
  afterEach(() => {
    for (const each of opened.splice(0)) each.kill('SIGKILL');
  });
  afterAll(removeProducts);
  const started = (setting: Partial<ReviewSetting>): Reviewer => {
    const person = reviewer({ folder, at, ...setting });
    opened.push(person);
    return person;
  };
  const git = (args: readonly string[]): void => {
    const { status, stderr } = spawnSync('git', ['-C', folder, ...args], { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
  };
  return {
    get folder() {
      return folder;
    },
    open: (setting = {}) => started({ as: 'safety-engineer', ...setting }),
    openAsNobody: () => started({}),
    read: (path) => readFileSync(join(folder, path), 'utf8'),
    commitAs(author) {
      const [, name, email] = /^(.*) <(.*)>$/.exec(author) ?? [];
      git(['add', '--all']);
      git(['-c', `user.name=${name}`, '-c', `user.email=${email}`, 'commit', '-qm', 'Review']);
    },
    moveTag: (name) => git(['tag', '--force', name]),
  };
}
