// Joins the state of the review with the session: keys come in, effects go out, and every change is kept on disk.
import { safeText } from '@gatehouse/report';
import { draftOf, resumed } from '../state/draft.ts';
import type { Effect } from '../state/effect.ts';
import { frameOf } from '../state/frame.ts';
import type { Judged } from '../state/judged.ts';
import { besideOf, type Known, pageRows, type Size, viewAt } from '../state/layout.ts';
import { type Line, line } from '../state/line.ts';
import { linearOf } from '../state/linear.ts';
import {
  editorClosed,
  type Notice,
  pasted,
  placeOf,
  pressed,
  type ReviewState,
  type Step,
  type Surroundings,
  settled,
  startState,
} from '../state/review-state.ts';
import type { ReviewSession } from './review-session.ts';
import { warmUp } from './warm-up.ts';

/** What only the terminal can do. */
export interface TerminalPort {
  quit(): void;
  copy(text: string): void;
  /** Gives the terminal to the shell until the review is continued. */
  stop(): Promise<void>;
  /** Lets a person edit the text; throws an Error in words where that fails. */
  edit(text: string): Promise<string>;
  /** Whether the screen is heard rather than seen. */
  readonly isHeard: boolean;
}

export interface ReviewController {
  press(key: string): void;
  paste(text: string): void;
  resize(size: Size): void;
  /** The screen; the same object until something changes. */
  frame(): Frame;
  subscribe(listener: () => void): () => void;
}

export interface Frame {
  readonly lines: readonly Line[];
  readonly state: ReviewState;
  readonly known: Known;
  readonly size: Size;
}

export function openController(session: ReviewSession, port: TerminalPort, first: Size): ReviewController {
  let size = first;
  let state = startState;
  let isReady = false;
  let frame: Frame | undefined;
  const listeners = new Set<() => void>();

  const show = (): void => {
    frame = undefined;
    for (const listener of listeners) listener();
  };
  const around = (): Surroundings | undefined => {
    const known = session.known();
    const { judged } = known;
    if (judged === undefined) return undefined;
    const here = { ...known, judged };
    const view = viewAt(placeOf(state), here, size);
    const list = state.places[state.places.length - 2];
    const behind = list === undefined ? undefined : viewAt(list, here, size);
    return { ...here, view, page: pageRows(view, size), ...(behind?.kind === 'list' ? { behind } : {}) };
  };
  /** A bug costs what was being done, and not what was entered: the screen stays, and says so. */
  const guarded = (work: () => void): void => {
    try {
      work();
    } catch (error) {
      say({ text: bugText(error), tone: 'refusal' });
      show();
    }
  };
  const take = ({ state: next, effects }: Step): void => {
    const changed = next !== state;
    state = next;
    if (changed && isReady) keep();
    for (const effect of effects) void run(effect);
    readNeeded();
    show();
  };
  const say = (notice: Notice): void => {
    state = { ...state, notice };
  };
  const keep = (): void => {
    try {
      session.writeDraft(draftOf(state));
    } catch (error) {
      say({
        text: `What you enter is not kept: ${safeText(error instanceof Error ? error.message : String(error), 300)}`,
        tone: 'refusal',
      });
    }
  };
  const readNeeded = (): void => {
    const here = around();
    if (here === undefined) return;
    const { view, judged } = here;
    const page = view.kind === 'page' ? view : besideOf(placeOf(state), view, { ...session.known(), judged }, size);
    for (const name of page?.needs ?? []) session.read(name);
  };

  const drawn = (): readonly Line[] => {
    try {
      return (port.isHeard ? linearOf : frameOf)(state, session.known(), size);
    } catch (error) {
      return [line(bugText(error), 'refusal'), line('1 goes to the overview, q quits; everything is kept.')];
    }
  };

  async function run(effect: Effect): Promise<void> {
    if (effect.do === 'quit') return port.quit();
    if (effect.do === 'stop') {
      await port.stop();
      return show();
    }
    if (effect.do === 'copy') {
      port.copy(effect.text);
      say({ text: `Copied ${effect.text}`, tone: 'plain' });
      return show();
    }
    if (effect.do === 'edit') {
      try {
        state = editorClosed(state, effect.field, await port.edit(effect.text));
        keep();
      } catch (error) {
        say({ text: error instanceof Error ? error.message : String(error), tone: 'refusal' });
      }
      return show();
    }
    const outcome = await session.perform(effect);
    if (outcome === undefined) return;
    state = settled(state, outcome.notice, outcome);
    keep();
    show();
  }

  let warmed: Judged | undefined;
  session.subscribe((notice) => {
    if (notice !== undefined) say(notice);
    readNeeded();
    show();
    const known = session.known();
    const { judged } = known;
    if (judged === undefined || judged === warmed) return;
    warmed = judged;
    warmUp({ ...known, judged }, size, () => session.known().judged === judged);
  });

  return {
    press(key) {
      if (key === 'ctrl+c' || (key === 'q' && session.known().judged === undefined)) return port.quit();
      guarded(() => {
        const here = around();
        if (here !== undefined) take(pressed(state, key, here));
      });
    },
    paste(text) {
      guarded(() => {
        const here = around();
        if (here !== undefined) take(pasted(state, text, here));
      });
    },
    resize(next) {
      if (next.columns === size.columns && next.rows === size.rows) return;
      size = next;
      show();
    },
    frame() {
      const known = session.known();
      if (!isReady && known.judged !== undefined && session.isOpen()) {
        isReady = true;
        const { notice } = state;
        state = resumed(session.readDraft(), { ...known, judged: known.judged });
        if (notice !== undefined && state.notice === undefined) say(notice);
        readNeeded();
      }
      frame ??= { lines: drawn(), state, known, size };
      return frame;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

function bugText(error: unknown): string {
  return `This is a bug, please report it: ${safeText(error instanceof Error ? error.message : String(error), 300)}`;
}
