import { addDays, civilDateIn, daysBetween, startOfDayInstant } from '../src/kernel/civil-date.js';
import { unwrap } from '../src/kernel/problem.js';
import { type Answer, publishAnswer } from '../src/features/responses/domain/answer.js';
import { isTextPublic } from '../src/features/submissions/domain/submission-lifecycle.js';
import type { Outcome, Verdict } from '../src/features/submissions/domain/vocabulary.js';
import { giveVerdict, reviewVerdict } from '../src/features/submissions/domain/author-verdict.js';
import { ROUND_DAYS, roundOn } from '../src/features/verdicts/domain/rounds.js';
import type { Drawn } from './case-content.js';
import type { Stage } from './stage.js';
import type { WrittenCase } from './written-case.js';

const OUTCOMES: Readonly<Record<Outcome, number>> = {
  accepted: 38,
  partly_accepted: 17,
  not_accepted: 14,
  explained: 19,
  already_done: 12,
};
/** What authors say of an answer, by what it decided. */
const OPINIONS: Readonly<Record<Outcome, Readonly<Record<Verdict, number>>>> = {
  accepted: { yes: 6, partly: 3, no: 2 },
  partly_accepted: { yes: 2, partly: 5, no: 3 },
  not_accepted: { yes: 1, partly: 2, no: 7 },
  explained: { yes: 2, partly: 3, no: 5 },
  already_done: { yes: 5, partly: 2, no: 3 },
};
const GROUND = 'чл. 124 от Административнопроцесуалния кодекс';
const DAY = 86_400_000;

/** The department answers; what it promises, and what the author says of it, follows. */
export function answerCase(played: WrittenCase, { written }: Drawn, at: Date, stage: Stage): void {
  const { chance, sentences, town } = stage;
  const { id, departmentId } = played.submission;
  if (departmentId === null) return;
  const { actor, officeTitle } = town.official(departmentId);
  const today = civilDateIn(at);
  const outcome = chance.weighted(OUTCOMES);
  const promises = outcome === 'accepted' || outcome === 'partly_accepted';
  const answer: Answer = {
    ...{ outcome, text: sentences.answer(written.theme, outcome), legalGround: null, doneOn: null, commitment: null, commitmentDue: null },
    ...{ points: [], correctionNote: null },
    ...(outcome === 'partly_accepted' || outcome === 'not_accepted' ? { legalGround: GROUND } : {}),
    ...(outcome === 'already_done' ? { doneOn: addDays(today, -chance.whole(0, 6)) } : {}),
    ...(promises
      ? { commitment: { what: sentences.commitment(written.theme), departmentId }, commitmentDue: addDays(today, chance.whole(14, 180)) }
      : {}),
  };
  const newId = chance.id(at);
  const { change } = unwrap(publishAnswer(played.submission, answer, { latest: null, newId, at, today }));
  played.apply({ ok: true, value: change }, actor, at);
  played.add('response', { id: newId, submission_id: id, department_id: departmentId, created_at: at });
  played.add('response_version', {
    ...{ response_id: newId, version: 1, account_id: actor.accountId, office: officeTitle, outcome, text: answer.text },
    ...{ commitment_due: answer.commitmentDue, published_at: at, legal_ground: answer.legalGround, done_on: answer.doneOn },
  });
  keepPromise(played, newId, answer, at, stage);
  hearAuthor(played, newId, outcome, at, stage);
}

/** As commitments/use-cases/project-case.ts writes what an answer promises. */
function keepPromise(played: WrittenCase, responseId: string, { commitment, commitmentDue }: Answer, at: Date, { chance }: Stage): void {
  if (commitment === null || commitmentDue === null) return;
  const { id, topic, settlement, publication, procedure } = played.submission;
  const { what, departmentId } = commitment;
  played.add('answer_commitment', { response_id: responseId, version: 1, what, department_id: departmentId, due_on: commitmentDue });
  if (!isTextPublic(publication, procedure)) return;
  played.add('commitment', {
    ...{ id: chance.id(at), source: 'answer', submission_id: id, response_id: responseId, title: what, department_id: departmentId },
    ...{ due_on: commitmentDue, topic, settlement, made_on: civilDateIn(at), is_shown: true, changed_at: at },
  });
}

/** The author says whether the answer settles the matter, with the answer or four weeks later. */
function hearAuthor(played: WrittenCase, responseId: string, outcome: Outcome, answeredAt: Date, stage: Stage): void {
  const { chance, until } = stage;
  const { id, authorEmailConfirmedAt } = played.submission;
  const answeredOn = civilDateIn(answeredAt);
  const askedAt = new Date(startOfDayInstant(addDays(answeredOn, ROUND_DAYS)).getTime() + DAY / 3);
  if (authorEmailConfirmedAt !== null && askedAt < until)
    played.add('verdict_question', { submission_id: id, answered_on: answeredOn, asked_at: askedAt });
  // Before the case closes, and no later: what is written here is written in its order.
  if (!chance.happens(0.24)) return;
  const at = new Date(answeredAt.getTime() + Math.min(ROUND_DAYS - 2, chance.skewed(3, 1)) * DAY);
  const round = roundOn(answeredOn, civilDateIn(at));
  if (at >= until || round === null || daysBetween(answeredOn, civilDateIn(at)) >= ROUND_DAYS) return;
  const value = chance.weighted(OPINIONS[outcome]);
  const sentence = chance.happens(0.4) ? stage.sentences.verdict(value) : null;
  const reviewedAt = sentence === null ? null : new Date(at.getTime() + chance.skewed(0.4, 0.5) * DAY);
  const isReviewed = reviewedAt !== null && reviewedAt < until;
  const state = sentence === null ? 'none' : isReviewed ? 'shown' : 'waiting';
  const moderator = chance.pick(stage.town.moderators);
  played.apply(giveVerdict(played.submission, value, { responseId, round }), { kind: 'author', submissionId: id }, at);
  played.add('verdict', {
    ...{ id: chance.id(at), submission_id: id, response_id: responseId, round, value, sentence, sentence_state: state, at },
    ...{ shown_sentence: isReviewed ? sentence : null, reviewed_at: isReviewed ? reviewedAt : null },
    reviewed_by: isReviewed ? moderator.accountId : null,
  });
  if (isReviewed) played.apply(reviewVerdict(played.submission, responseId), moderator, reviewedAt);
}
