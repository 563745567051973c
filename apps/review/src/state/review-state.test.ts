import type { ReviewEntry } from '@gatehouse/schema';
import { describe, expect, it } from 'vitest';
import { decision } from '../fixtures/decision.ts';
import { facts } from '../fixtures/facts.ts';
import { draftOf, resumed } from './draft.ts';
import type { Effect } from './effect.ts';
import { frameOf } from './frame.ts';
import { pageRows, viewAt } from './layout.ts';
import { textOf } from './line.ts';
import { pasted, placeOf, pressed, type ReviewState, settled, startState } from './review-state.ts';

const size = { columns: 80, rows: 24 };

/** A person at the keyboard of a review. */
function person({ reviewer = 'ada', state = startState }: { reviewer?: string | undefined; state?: ReviewState } = {}) {
  let now = state;
  const effects: Effect[] = [];
  const entries: ReviewEntry[] = [];
  const known = { judged: { decision, facts }, entries, reviewer, documents: new Map() };
  const around = () => {
    const view = viewAt(placeOf(now), known, size);
    const list = now.places[now.places.length - 2];
    const behind = list === undefined ? undefined : viewAt(list, known, size);
    return { ...known, view, page: pageRows(view, size), ...(behind?.kind === 'list' ? { behind } : {}) };
  };
  const at = {
    press: (...keys: string[]) => {
      for (const key of keys) {
        const step = pressed(now, key, around());
        now = step.state;
        effects.push(...step.effects);
      }
      return at;
    },
    type: (text: string) => at.press(...text),
    paste: (text: string) => {
      now = pasted(now, text, around()).state;
      return at;
    },
    state: () => now,
    place: () => placeOf(now),
    effects,
    screen: () => frameOf(now, known, size).map(textOf).join('\n'),
  };
  return at;
}

describe('moving in a list', () => {
  it('stops at both ends and keeps the selection by name', () => {
    expect(person().press('k').place().selected).toBe('ANOM-04 BUG-17');
    expect(person().press('j').place().selected).toBe('ANOM-04 BUG-31');
    expect(person().press('G', 'j').place().selected).toBe('SOUP-01');
    expect(person().press('G', 'g').place().selected).toBe('ANOM-04 BUG-17');
  });

  it('opens what is selected, goes on to the next one, and comes back to where it was', () => {
    const at = person().press('return', 'n');
    expect(at.place()).toMatchObject({ screen: 'finding', of: 'ANOM-04 BUG-31' });
    expect(at.press('p', 'p').state().notice?.text).toBe('This is the first one.');
    expect(at.press('n', 'escape').place()).toMatchObject({ screen: 'overview', selected: 'ANOM-04 BUG-31' });
  });

  it('changes the tab by number and in turn', () => {
    expect(person().press('3').place().screen).toBe('anomalies');
    expect(person().press('shift+tab').place().screen).toBe('compare');
    expect(person().press('tab', 'tab').place().screen).toBe('anomalies');
  });
});

describe('the filter', () => {
  it('is typed live, keeps what was selected, and is cleared before anything is left', () => {
    const at = person().press('j', '/').type('bug-31');
    expect(at.screen()).toContain('1 of 3');
    at.press('return', 'return');
    expect(at.place()).toMatchObject({ screen: 'finding', of: 'ANOM-04 BUG-31' });
    expect(at.press('escape').place().filter).toBe('bug-31');
    expect(at.press('escape').place().filter).toBe('');
    expect(at.screen()).toContain('▸ ✗ ANOM-04  BUG-31');
  });

  it('takes letters that are commands elsewhere, and a paste', () => {
    expect(person().press('/').type('qqRG').place().filter).toBe('qqRG');
    expect(person().press('/').paste('a\u001b[31mb\nc').place().filter).toBe('a [31mb c');
  });

  it('says that nothing matches', () => {
    expect(person().press('/').type('zzz').screen()).toContain('Nothing matches "zzz"; esc clears the filter.');
  });
});

describe('marks and comments', () => {
  it('are asked of the world, bound to what the finding says', () => {
    const { effects } = person().press('R', 'j', 'Q', 'U');
    expect(effects).toEqual([
      { do: 'mark', mark: 'reviewed', about: { rule: 'ANOM-04', subject: 'BUG-17', digest: decision.digest } },
      { do: 'mark', mark: 'question', about: { rule: 'ANOM-04', subject: 'BUG-31', digest: decision.digest } },
      { do: 'mark', mark: 'none', about: { rule: 'ANOM-04', subject: 'BUG-31', digest: decision.digest } },
    ]);
  });

  it('cannot be made by nobody, and it says what to do', () => {
    const at = person({ reviewer: '' });
    const nobody = pressed(at.state(), 'R', {
      judged: { decision, facts },
      entries: [],
      reviewer: undefined,
      view: viewAt(
        at.place(),
        { judged: { decision, facts }, entries: [], reviewer: undefined, documents: new Map() },
        size,
      ),
      page: 10,
    });
    expect(nobody.effects).toEqual([]);
    expect(nobody.state.notice?.text).toContain('gatehouse review --as');
  });

  it('a comment is written when it says something', () => {
    const at = person().press('C', 'ctrl+s');
    expect(at.effects).toEqual([]);
    expect(at.state().notice?.text).toBe('Comment: nothing is written yet');
    at.type('see HS-1').press('ctrl+s');
    expect(at.effects).toEqual([
      { do: 'comment', text: 'see HS-1', about: { rule: 'ANOM-04', subject: 'BUG-17', digest: decision.digest } },
    ]);
  });
});

describe('evaluating an anomaly', () => {
  const filled = () =>
    person()
      .press('E', 'downArrow', 'downArrow', 'downArrow')
      .type('serious')
      .press('downArrow', 'rightArrow', 'downArrow')
      .type('The alarm comes at once')
      .press('ctrl+s');

  it('asks before it writes, and then cannot be typed in', () => {
    const at = filled();
    expect(at.screen()).toContain('Write "acceptable" into gate/anomalies/BUG-17.yaml?  y yes  n no');
    expect(at.effects).toEqual([]);
    at.press('y');
    expect(at.effects).toEqual([
      {
        do: 'evaluate',
        evaluation: {
          id: 'BUG-17',
          outcome: 'acceptable',
          role: 'safety',
          hazards: ['HS-1'],
          harmSeverity: 'serious',
          rationale: 'The alarm comes at once',
          riskFile: '12',
        },
      },
    ]);
    expect(at.press('x').state().form).toMatchObject({
      saving: true,
      values: { rationale: 'The alarm comes at once' },
    });
  });

  it('says what is missing, at the field', () => {
    const at = person().press('E', 'ctrl+s');
    expect(at.state().form?.at).toBe(4);
    expect(at.screen()).toContain('✗ choose with ← and →');
  });

  it('keeps what was entered when it could not be written', () => {
    const failed = settled(filled().press('y').state(), { text: 'no', tone: 'refusal' }, { closesForm: false });
    expect(failed.form).toMatchObject({ saving: false, values: { rationale: 'The alarm comes at once' } });
    expect(settled(failed, { text: 'yes', tone: 'approval' }, { closesForm: true }).form).toBeUndefined();
  });

  it('asks before it throws away what was entered', () => {
    const at = filled().press('n', 'escape');
    expect(at.screen()).toContain('Throw away what you entered?');
    expect(at.press('n').state().form).toBeDefined();
    expect(at.press('escape', 'y').state().form).toBeUndefined();
    expect(person().press('E', 'escape').state().form).toBeUndefined();
  });

  it('goes on after a kill with everything that was typed', () => {
    const draft = JSON.parse(JSON.stringify(draftOf(filled().state())));
    const again = resumed(draft, { judged: { decision, facts }, entries: [], reviewer: 'ada' });
    expect(person({ state: again }).screen()).toContain('The alarm comes at once');
    expect(again.form?.values.outcome).toBe('acceptable');
  });

  it('is refused where there is no anomaly', () => {
    expect(person().press('G', 'E').state().notice?.text).toBe('There is no open anomaly here to evaluate.');
  });
});

describe('help and leaving', () => {
  it('lists every key, and does nothing behind it', () => {
    const at = person().press('?');
    expect(at.screen()).toContain('half a page down');
    expect(at.press('R').effects).toEqual([]);
    expect(at.press('?').screen()).toContain('Left to do');
  });

  it('gives the terminal to the shell from everywhere', () => {
    for (const before of [[], ['?'], ['/'], ['E']]) {
      expect(
        person()
          .press(...before, 'ctrl+z')
          .effects.at(-1),
      ).toEqual({ do: 'stop' });
    }
  });

  it('quits from everywhere that nothing is typed in', () => {
    expect(person().press('q').effects).toEqual([{ do: 'quit' }]);
    expect(person().press('?', 'q').effects).toEqual([{ do: 'quit' }]);
    expect(person().press('/', 'q').effects).toEqual([]);
  });

  it('a paste is never a command', () => {
    expect(person().paste('qRy').effects).toEqual([]);
  });
});

describe('a draft that somebody else may have written', () => {
  const around = { judged: { decision, facts }, entries: [], reviewer: 'ada' };

  it.each([
    undefined,
    null,
    'text',
    [],
    { places: 'overview' },
    { places: [] },
    { places: [null, 7, { screen: 'constructor' }, { screen: 'nowhere' }] },
    { places: [{ screen: 'finding', of: 'x' }] },
    {
      places: [{ screen: 'overview', position: -3, filter: 5, scroll: 'x', arrangement: 0.5 }],
      form: { name: 'toString', of: 'x' },
    },
    { form: { name: 'evaluation', of: 7, values: {} } },
  ])('%j is the start', (kept) => {
    expect(resumed(kept, around)).toEqual(startState);
  });

  it('gives no value to a form that is no text', () => {
    const filled = resumed(
      { form: { name: 'evaluation', of: 'BUG-31', values: { rationale: 5, outcome: 'no' } } },
      around,
    );
    expect(filled.form?.values).toMatchObject({ outcome: 'no' });
    expect(filled.form?.values.rationale).not.toBe(5);
  });
});
