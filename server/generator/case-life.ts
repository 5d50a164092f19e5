import { addDays, civilDateIn, daysBetween, startOfDayInstant } from '../src/kernel/civil-date.js';
import { SYSTEM } from '../src/kernel/actor.js';
import { forwardingTerm } from '../src/features/moderation/domain/forwarding-term.js';
import * as changes from '../src/features/submissions/domain/case-changes.js';
import { countsOf } from '../src/features/submissions/domain/joined-counts.js';
import { dueOn, statutoryTerm } from '../src/features/work-calendar/index.js';
import { answerCase } from './case-answer.js';
import type { Drawn } from './case-content.js';
import { extendTerm, giveSupport, writeMessages } from './case-around.js';
import { officeHour, type Stage } from './stage.js';
import type { WrittenCase } from './written-case.js';

const DAY = 86_400_000;
const MINUTE = 60_000;
const REASONS = { no_concrete_facts: 5, names_private_person: 4, insult: 3, spam: 3, unlawful_content: 1 } as const;

/** Plays what becomes of a case that was just received, up to now. */
export function live(played: WrittenCase, drawn: Drawn, stage: Stage): void {
  const { chance, town } = stage;
  const { receivedAt, topic } = played.submission;
  played.tell({ type: 'received', isPublic: true, details: {} }, { kind: 'author', submissionId: played.submission.id }, receivedAt);
  if (chance.happens(0.006)) return withdraw(played, new Date(receivedAt.getTime() + chance.skewed(0.3, 1) * DAY), stage);
  const decidedAt = officeHour(new Date(receivedAt.getTime() + chance.skewed(0.9, 0.8) * DAY), stage);
  if (decidedAt >= stage.until) return;
  const moderator = chance.pick(town.moderators);
  if ((topic === 'services' || topic === 'ethics') && chance.happens(0.055)) return reject(played, decidedAt, stage);
  const { covered } = drawn.written;
  const publicText = covered === null ? null : { title: played.submission.title, text: covered };
  const department = departmentOf(played, drawn, stage);
  const isRoutedLater = chance.happens(0.2);
  played.decide(
    ...([publicText === null ? 'publish' : 'publish_redacted', moderator, decidedAt] as const),
    [
      (submission) => changes.publish(submission, publicText, decidedAt),
      ...(isRoutedLater ? [] : [(submission: typeof played.submission) => changes.assign(submission, department, decidedAt)]),
    ],
    isRoutedLater ? {} : { departmentId: department },
  );
  let at = decidedAt;
  if (isRoutedLater) {
    at = officeHour(new Date(decidedAt.getTime() + chance.skewed(1, 0.8) * DAY), stage);
    if (at >= stage.until) return;
    if (chance.happens(0.15)) return forward(played, at, stage);
    if (joinTo(played, at, stage)) return;
    const routedAt = at;
    played.decide('route', moderator, at, [(submission) => changes.assign(submission, department, routedAt)], { departmentId: department });
  }
  giveSupport(played, stage);
  if (chance.happens(0.012)) return withdraw(played, new Date(at.getTime() + chance.skewed(8, 0.8) * DAY), stage);
  writeMessages(played, at, stage);
  extendTerm(played, at, stage);
  const answeredAt = answerDay(played, at, stage);
  if (answeredAt === null || answeredAt >= stage.until) return;
  answerCase(played, drawn, answeredAt, stage);
  closeWhenSettled(played, stage);
}

/** Mostly that of the subject, sometimes another; never one that the signal is about (АПК чл. 113-115). */
function departmentOf(played: WrittenCase, { written }: Drawn, { chance, town }: Stage) {
  const own = town.department(written.theme.department);
  const isAbout = played.submission.about?.departmentId === own;
  return isAbout || chance.happens(0.08) ? town.otherDepartment(own, chance) : own;
}

function reject(played: WrittenCase, at: Date, { chance, town }: Stage): void {
  const code = chance.weighted(REASONS);
  const effect = code === 'spam' ? 'ends' : 'continues';
  const reason = { code, effect } as Parameters<typeof changes.withhold>[1];
  played.decide('reject', chance.pick(town.moderators), at, [(submission) => changes.withhold(submission, reason, at)], {
    reasonCode: code,
  });
}

function withdraw(played: WrittenCase, at: Date, { until, chance }: Stage): void {
  if (at >= until) return;
  const reason = chance.happens(0.4) ? 'Въпросът вече се реши.' : null;
  played.apply(changes.withdraw(played.submission, reason), { kind: 'author', submissionId: played.submission.id }, at);
}

/** To another authority, with a letter (АПК чл. 112). */
function forward(played: WrittenCase, at: Date, { chance, town, sentences, rules }: Stage): void {
  const [authorityId, note, moderator] = [chance.pick(town.authorities), sentences.reasonToForward(), chance.pick(town.moderators)];
  const on = civilDateIn(at);
  const term = forwardingTerm(played.submission, on, rules);
  const audited = { authority: authorityId, disclosed: 'nothing' };
  played.decide('forward', moderator, at, [(submission) => changes.forward(submission, authorityId, note, term.lateDays)], {
    note,
    audited,
  });
  played.add('forwarding', {
    ...{ id: chance.id(at), submission_id: played.submission.id, authority_id: authorityId, forwarded_at: at, forwarded_on: on },
    ...{ due_on: term.dueOn, late_days: term.lateDays, source: 'public', disclosed: 'nothing', attachment_ids: [] },
    signed_by: 'главен експерт „Връзки с гражданите“',
  });
}

/** A repeat goes on in an earlier case (АПК чл. 124). False where there is none, or it is a matter of its own. */
function joinTo(played: WrittenCase, at: Date, { chance, town, earlier }: Stage): boolean {
  const other = chance.happens(0.12) ? earlier(played, at) : null;
  if (other === null) return false;
  const into = other.submission;
  played.decide('merge', chance.pick(town.moderators), at, [(submission) => changes.merge(submission, into)], {
    audited: { into: into.id },
  });
  const { supports, repeats, twoPersonRepeats } = countsOf(played.submission);
  other.submission = {
    ...into,
    ...{ supports: into.supports + supports, repeats: into.repeats + repeats, twoPersonRepeats: into.twoPersonRepeats + twoPersonRepeats },
  };
  return true;
}

/** Most in time, some late, a few never. Null for never. */
function answerDay({ submission }: WrittenCase, from: Date, stage: Stage): Date | null {
  const { chance } = stage;
  if (chance.happens(0.004)) return null;
  const term = submission.decideBy === null ? 60 : Math.max(5, daysBetween(civilDateIn(from), submission.decideBy));
  const days = chance.happens(0.07) ? term + chance.skewed(14, 0.9) : Math.min(term, Math.max(1, chance.skewed(term * 0.45, 0.55)));
  return officeHour(new Date(from.getTime() + days * DAY), stage);
}

/** As the task that returns closes what nobody questioned in time (casework/domain/settled.ts). */
function closeWhenSettled(played: WrittenCase, { rules, until }: Stage): void {
  const { answeredAt, kind, procedure } = played.submission;
  if (answeredAt === null || procedure !== 'answered') return;
  const answeredOn = civilDateIn(answeredAt);
  const last = dueOn(answeredOn, statutoryTerm('close', kind, answeredOn, rules.terms).term, rules.exceptions).dueOn;
  const at = new Date(startOfDayInstant(addDays(last, 1)).getTime() + 20 * MINUTE);
  if (at < until) played.apply(changes.close(played.submission, at), SYSTEM, at);
}
