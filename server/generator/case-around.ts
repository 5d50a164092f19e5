import { addDays, civilDateIn, startOfDayInstant } from '../src/kernel/civil-date.js';
import { checkExtension } from '../src/features/deadlines/domain/extension.js';
import { clock } from '../src/features/submissions/domain/index.js';
import { officeHour, type Stage } from './stage.js';
import { Json } from './tables.js';
import type { WrittenCase } from './written-case.js';

const DAY = 86_400_000;

/** Some are read by many: most cases have nobody beside their author, a few have dozens. */
export function giveSupport(played: WrittenCase, { chance, until }: Stage): void {
  const { id, publishedAt, identity } = played.submission;
  if (publishedAt === null || identity === 'anonymous' || !chance.happens(0.3)) return;
  const count = Math.min(60, Math.round(chance.skewed(2, 0.9)));
  let counted = 0;
  for (let each = 0; each < count; each += 1) {
    const at = new Date(publishedAt.getTime() + chance.skewed(2, 1) * DAY);
    if (at >= until) continue;
    played.add('support', { submission_id: id, supporter: chance.bytes(32), created_at: at });
    counted += 1;
  }
  played.submission = { ...played.submission, supports: counted };
}

/** The department asks, its author answers. */
export function writeMessages(played: WrittenCase, from: Date, stage: Stage): void {
  const { chance, town, until } = stage;
  const { id, departmentId } = played.submission;
  if (departmentId === null || !chance.happens(0.06)) return;
  const { actor, officeTitle } = town.official(departmentId);
  const asked = officeHour(new Date(from.getTime() + chance.skewed(1.5, 0.6) * DAY), stage);
  const answered = new Date(asked.getTime() + chance.skewed(0.8, 0.8) * DAY);
  const words = [
    { at: asked, from: 'department', by: actor, office: officeTitle, text: 'Моля, уточнете къде точно е мястото и откога е така.' },
    {
      at: answered,
      from: 'author',
      by: { kind: 'author', submissionId: id },
      office: null,
      text: 'До спирката, от страната на оградата. Така е от месец.',
    },
  ] as const;
  for (const { at, from: sender, by, office, text } of words) {
    if (at >= until) return;
    const messageId = chance.id(at);
    const accountId = by.kind === 'staff' ? by.accountId : null;
    played.add('case_message', { id: messageId, submission_id: id, at, sender, account_id: accountId, office, text, read_at: at });
    played.line(sender === 'author' ? 'message_from_author' : 'message_from_staff', false, { messageId, from: sender }, by, at);
  }
}

/** The superior body gives more time, as far as the law lets it (АПК чл. 118, 121). */
export function extendTerm(played: WrittenCase, from: Date, stage: Stage): void {
  const { chance, town, rules, until } = stage;
  const { id, decideBy } = played.submission;
  if (decideBy === null || !chance.happens(0.012)) return;
  const at = officeHour(new Date(Math.max(from.getTime(), startOfDayInstant(addDays(decideBy, -12)).getTime())), stage);
  const today = civilDateIn(at);
  const form = {
    ...{
      issuer: 'Областен управител на Софийска област',
      actNumber: `РД-${chance.whole(10, 999)}`,
      actDate: today,
      lastDay: addDays(decideBy, 25),
    },
    ...{ reason: 'Нужна е експертиза, която не може да бъде готова в срока.', toldOn: today },
  };
  const given = at < until ? checkExtension(played.submission, form, today, rules) : null;
  if (!given?.ok) return;
  const extensionId = chance.id(at);
  const { oldDueOn, ...days } = given.value;
  const moderator = chance.pick(town.moderators);
  played.apply(clock.extendDeadline(played.submission, { extensionId, lastDay: form.lastDay, ...days }), moderator, at);
  played.add('deadline_extension', {
    ...{ id: extensionId, submission_id: id, issuer: form.issuer, act_number: form.actNumber, act_date: form.actDate, reason: form.reason },
    ...{ last_day: form.lastDay, old_due_on: oldDueOn, new_due_on: days.decideBy, told_on: form.toldOn, recorded_at: at },
    account_id: moderator.accountId,
  });
  const changed = { decideBy: { old: oldDueOn, new: days.decideBy }, act: form.actNumber, actDate: form.actDate, issuer: form.issuer };
  played.add('audit_entry', {
    ...{
      at,
      actor_kind: 'staff',
      actor_id: moderator.accountId,
      action: 'case.extend_deadline',
      subject_type: 'submission',
      subject_id: id,
    },
    changes: new Json(changed),
  });
}
