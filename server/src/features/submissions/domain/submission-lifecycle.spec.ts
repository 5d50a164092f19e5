import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyState } from '../../../../test/factories/submission.js';
import {
  behind,
  isOpen,
  isTextPublic,
  type Procedure,
  PROCEDURE_ACTIONS,
  PROCEDURE_TABLE,
  PROCEDURES,
  PUBLIC_STATUSES,
  PUBLICATION_ACTIONS,
  PUBLICATION_TABLE,
  PUBLICATIONS,
  publicStatusOf,
} from './submission-lifecycle.js';

const steps = <State extends string, Action extends string>(table: Readonly<Record<State, Partial<Record<Action, State>>>>): string[] =>
  Object.entries<Partial<Record<Action, State>>>(table).flatMap(([from, row]) =>
    Object.entries(row).map(([action, to]) => `${from} -${action}-> ${String(to)}`),
  );

describe('the table of publication', () => {
  it('has these steps and no other', () => {
    expect(steps(PUBLICATION_TABLE)).toEqual([
      'pending -publish-> published',
      'pending -withhold-> withheld',
      'published -withhold-> withheld',
      'withheld -publish-> published',
    ]);
  });

  it('never leads back to pending: what was decided once stays decided', () => {
    for (const from of PUBLICATIONS) for (const action of PUBLICATION_ACTIONS) expect(PUBLICATION_TABLE[from][action]).not.toBe('pending');
  });
});

describe('the table of the procedure', () => {
  it('has these steps and no other', () => {
    expect(steps(PROCEDURE_TABLE).sort()).toEqual(
      [
        'received -assign-> assigned',
        'assigned -assign-> assigned',
        'assigned -hand_back-> received',
        'assigned -answer-> answered',
        'answered -close-> closed',
        'answered -reopen-> reopened',
        'reopened -assign-> assigned',
        'merged -unmerge-> received',
        'closed -reinstate-> received',
        ...(['answered', 'closed'] as const).flatMap((done) => [
          `${done} -reopen_by_author-> reopened`,
          `${done} -forward_on_request-> forwarded`,
        ]),
        ...(['received', 'assigned'] as const).flatMap((open) => [
          `${open} -forward-> forwarded`,
          `${open} -merge-> merged`,
          `${open} -withdraw-> withdrawn`,
          `${open} -dismiss-> closed`,
        ]),
      ].sort(),
    );
  });

  it('knows two ends, from which nothing leads on; a merger is none, as it may prove wrong, nor is a closing, which an appeal or the author may overturn', () => {
    const ends = PROCEDURES.filter((procedure) => Object.keys(PROCEDURE_TABLE[procedure]).length === 0);
    expect(ends).toEqual(['forwarded', 'withdrawn']);
    expect(Object.keys(PROCEDURE_TABLE.closed)).toEqual(['reinstate', 'reopen_by_author', 'forward_on_request']);
  });

  it('lets an end be reached from every state, so that no case is stuck', () => {
    const reaches = (from: Procedure, seen: ReadonlySet<Procedure> = new Set()): boolean => {
      const next = Object.values(PROCEDURE_TABLE[from]);
      return next.length === 0 || next.some((to) => !seen.has(to) && reaches(to, new Set([...seen, from])));
    };
    for (const procedure of PROCEDURES) expect({ procedure, reaches: reaches(procedure) }).toEqual({ procedure, reaches: true });
  });

  it('answers only what a department has, whatever happened before', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PROCEDURE_ACTIONS), { maxLength: 30 }), (actions) => {
        let state: Procedure = 'received';
        for (const action of actions) {
          const next: Procedure | undefined = PROCEDURE_TABLE[state][action];
          if (action === 'answer' && next) expect(state).toBe('assigned');
          if (action === 'withdraw' && next) expect(isOpen(state)).toBe(true);
          state = next ?? state;
        }
        expect(PROCEDURES).toContain(state);
      }),
    );
  });

  it('owes an answer while received, assigned or reopened', () => {
    expect(PROCEDURES.filter(isOpen)).toEqual(['received', 'assigned', 'reopened']);
  });
});

describe('the public status', () => {
  it('does not exist while the text is pending, wherever the procedure stands', () => {
    for (const procedure of PROCEDURES) expect(publicStatusOf('pending', procedure)).toBeNull();
  });

  it('is "rejected" for every withheld case: the tombstone tells nothing of the procedure', () => {
    for (const procedure of PROCEDURES) expect(publicStatusOf('withheld', procedure)).toBe('rejected');
  });

  it('of a published case is the word for its procedure, and "published" until a department has it', () => {
    expect(PROCEDURES.map((procedure) => publicStatusOf('published', procedure))).toEqual([
      'published',
      'assigned',
      'answered',
      'closed',
      'reopened',
      'forwarded',
      'merged',
      'withdrawn',
    ]);
  });

  it('has every one of its words said by some case, and leads back to the states behind it', () => {
    for (const status of PUBLIC_STATUSES) {
      const { publication, procedure } = behind(status);
      expect(publicStatusOf(publication, procedure ?? 'received')).toBe(status);
    }
    fc.assert(
      fc.property(anyState, ({ publication, procedure }) => {
        const status = publicStatusOf(publication, procedure);
        if (status === null) return;
        const states = behind(status);
        expect(states.publication).toBe(publication);
        expect([null, procedure]).toContain(states.procedure);
      }),
    );
  });
});

describe('the public text', () => {
  it('is shown only of a published case that its author did not take back and that is not read elsewhere', () => {
    const shown = PUBLICATIONS.flatMap((publication) =>
      PROCEDURES.filter((procedure) => isTextPublic(publication, procedure)).map((procedure) => `${publication} ${procedure}`),
    );
    expect(shown).toEqual(
      ['received', 'assigned', 'answered', 'closed', 'reopened', 'forwarded'].map((procedure) => `published ${procedure}`),
    );
  });

  it('never comes without a status', () => {
    fc.assert(
      fc.property(anyState, ({ publication, procedure }) => {
        if (isTextPublic(publication, procedure)) expect(publicStatusOf(publication, procedure)).not.toBeNull();
      }),
    );
  });
});
