import { civilDate } from '../../src/kernel/civil-date.js';
import type { DepartmentId } from '../../src/kernel/ids.js';
import type { Answer } from '../../src/features/responses/domain/answer.js';
import type { vocabulary } from '../../src/features/submissions/domain/index.js';

type Demanded = Omit<Answer, 'outcome' | 'text' | 'points' | 'correctionNote'>;

const NOTHING: Demanded = { legalGround: null, doneOn: null, commitment: null, commitmentDue: null };
const PROMISE = {
  commitment: { what: 'Ще сменим стълба пред училището.', departmentId: '018f3f1a-0000-7000-8000-000000000001' as DepartmentId },
  commitmentDue: civilDate('2027-01-15'),
};
const GROUND = { legalGround: 'чл. 99 от Закона за движението по пътищата' };

const DEMANDED: Readonly<Record<vocabulary.Outcome, Demanded>> = {
  accepted: { ...NOTHING, ...PROMISE },
  partly_accepted: { ...NOTHING, ...PROMISE, ...GROUND },
  not_accepted: { ...NOTHING, ...GROUND },
  explained: NOTHING,
  already_done: { ...NOTHING, doneOn: civilDate('2026-11-20') },
};

/** A whole answer of that outcome, for a day between 2026-11-20 and 2027-01-15. */
export const anAnswer = (outcome: vocabulary.Outcome, about: Partial<Answer> = {}): Answer => ({
  ...{ outcome, points: [], correctionNote: null, ...DEMANDED[outcome] },
  text: 'Огледахме мястото с електротехник и проверихме документите за цялата улица.',
  ...about,
});

/** What a request adds to an answer that accepts, in the small town hall. */
export const A_PROMISE = { commitment: { what: 'Ще сменим лампите по цялата улица.', department: 'streets' }, commitmentDue: '2099-12-31' };
