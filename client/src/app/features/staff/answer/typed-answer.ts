import type { DraftPoint, Outcome, ResponseDraft, StaffResponse } from '../../../core/api/contract';
import type { ShownAnswer } from '../../../core/answers/answer-words';
import type { AnswerGiven, DraftGiven } from './answer-writes';

/** An answer as it stands in the form; what was not chosen or written is an empty text. */
export interface TypedAnswer {
  outcome: string;
  text: string;
  legalGround: string;
  doneOn: string;
  commitmentWhat: string;
  /** slug */
  commitmentDepartment: string;
  commitmentDue: string;
  correctionNote: string;
  points: readonly DraftPoint[];
}

export const EMPTY: TypedAnswer = {
  ...{ outcome: '', text: '', legalGround: '', doneOn: '', commitmentWhat: '', commitmentDepartment: '' },
  ...{ commitmentDue: '', correctionNote: '', points: [] },
};

/** Which fields an outcome asks for, as the server demands it. */
export interface Demands {
  reasons: number;
  legalGround: 'required' | 'optional';
  commitment: 'required' | 'optional' | 'never';
  doneOn: boolean;
}

export const answerDemands: Record<Outcome, Demands> = {
  accepted: { reasons: 20, legalGround: 'optional', commitment: 'required', doneOn: false },
  partly_accepted: { reasons: 50, legalGround: 'required', commitment: 'required', doneOn: false },
  not_accepted: { reasons: 50, legalGround: 'required', commitment: 'never', doneOn: false },
  explained: { reasons: 20, legalGround: 'optional', commitment: 'optional', doneOn: false },
  already_done: { reasons: 20, legalGround: 'optional', commitment: 'never', doneOn: true },
};

const NOTHING_CHOSEN: Demands = { reasons: 20, legalGround: 'optional', commitment: 'never', doneOn: false };

export const demandsOf = (outcome: string): Demands => (outcome === '' ? NOTHING_CHOSEN : answerDemands[outcome as Outcome]);

/** What was kept, as it stands in the form. */
export function typedDraft(draft: ResponseDraft): TypedAnswer {
  return {
    ...{ outcome: draft.outcome ?? '', text: draft.text, legalGround: draft.legalGround ?? '', doneOn: draft.doneOn ?? '' },
    ...{ commitmentWhat: draft.commitment?.what ?? '', commitmentDepartment: draft.commitment?.department ?? '' },
    ...{ commitmentDue: draft.commitmentDue ?? '', correctionNote: draft.correctionNote ?? '', points: draft.points },
  };
}

/** A published answer that is to be corrected; what it quotes is looked for in the text that is read today. */
export function typedCorrection(response: StaffResponse, quotable: string, today: string): TypedAnswer {
  const original = response.versions.at(-1)?.original;
  const points = response.points.flatMap(({ quote }, index): DraftPoint[] => {
    const start = quote === null ? -1 : quotable.indexOf(quote);
    if (quote === null || start < 0) return [];
    return [{ quote: { start, end: start + quote.length, words: quote }, reply: original?.replies[index] ?? '' }];
  });
  return {
    ...{ outcome: response.outcome, text: original?.text ?? response.text, legalGround: original?.legalGround ?? '' },
    ...{ doneOn: response.doneOn ?? '', commitmentWhat: original?.commitment ?? '' },
    commitmentDepartment: response.commitment?.department ?? '',
    // A day that has passed can't be promised once more.
    commitmentDue: response.commitmentDue !== null && response.commitmentDue >= today ? response.commitmentDue : '',
    ...{ correctionNote: '', points },
  };
}

export function draftOf(typed: TypedAnswer): DraftGiven {
  const { outcome, text, commitmentWhat, commitmentDepartment } = typed;
  const hasCommitment = commitmentWhat !== '' || commitmentDepartment !== '';
  return {
    ...{ outcome: outcome === '' ? null : (outcome as Outcome), text },
    ...{ legalGround: orNull(typed.legalGround), doneOn: orNull(typed.doneOn), commitmentDue: orNull(typed.commitmentDue) },
    commitment: hasCommitment ? { what: commitmentWhat, department: commitmentDepartment } : null,
    ...{ points: [...typed.points], correctionNote: orNull(typed.correctionNote) },
  };
}

/** What is published: without what the outcome has no place for, though the form keeps it while somebody makes up their mind. */
export function givenOf(typed: TypedAnswer, isCorrection: boolean): AnswerGiven {
  const demands = demandsOf(typed.outcome);
  const promises = demands.commitment !== 'never';
  const commitment =
    promises && typed.commitmentWhat.trim() !== '' ? { what: typed.commitmentWhat.trim(), department: typed.commitmentDepartment } : null;
  return {
    ...{ outcome: typed.outcome as Outcome, text: typed.text.trim(), legalGround: orNull(typed.legalGround.trim()), commitment },
    doneOn: demands.doneOn ? orNull(typed.doneOn) : null,
    commitmentDue: promises ? orNull(typed.commitmentDue) : null,
    points: typed.points.map(({ quote, reply }) => ({ quote, reply: reply.trim() })),
    correctionNote: isCorrection ? orNull(typed.correctionNote.trim()) : null,
  };
}

/** As everybody will read it. */
export function shownOf(typed: TypedAnswer): ShownAnswer {
  const { text, legalGround, doneOn, commitment, commitmentDue, points } = givenOf(typed, false);
  return {
    ...{ text, legalGround, doneOn, commitmentDue },
    commitment: commitment === null || commitmentDue === null ? null : { ...commitment, dueOn: commitmentDue },
    points: points.map(({ quote, reply }) => ({ quote: quote.words, reply })),
  };
}

export const isSame = (one: TypedAnswer, other: TypedAnswer): boolean => JSON.stringify(one) === JSON.stringify(other);

const orNull = (text: string): string | null => (text.trim() === '' ? null : text);
