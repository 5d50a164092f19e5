import { problemType } from '../../../kernel/problem.js';

/** For publishing alone where the department wants two. */
export const APPROVAL_WANTED = problemType({
  slug: 'approval-wanted',
  status: 409,
  title: { bg: 'Отговорът се одобрява от второ лице', en: 'A second person approves the answer' },
  detail: {
    bg: 'Вашият отдел иска друг служител да одобри отговора. Изпратете го за одобрение.',
    en: 'Your department wants another official to approve the answer. Send it for approval.',
  },
});

/** For a proposal where no second person is wanted, or there is none. */
export const APPROVAL_NOT_WANTED = problemType({
  slug: 'approval-not-wanted',
  status: 409,
  title: { bg: 'Не е нужно одобрение', en: 'No approval is needed' },
  detail: {
    bg: 'Отделът не иска второ лице или няма кой да одобри. Публикувайте отговора.',
    en: 'The department wants no second person, or nobody can approve. Publish the answer.',
  },
});

/** For whoever would approve their own answer. */
export const OWN_ANSWER = problemType({
  slug: 'own-answer',
  status: 403,
  title: { bg: 'Собствен отговор не се одобрява', en: 'Nobody approves an answer of their own' },
  detail: {
    bg: 'Друг служител на отдела трябва да прочете и одобри отговора. Ако до три дни няма решение, публикувайте го без второ лице.',
    en: 'Another official of the department has to read and approve the answer. If there is no decision in three days, publish it without a second person.',
  },
});

/** For approving what was written by somebody who may not act on the case any more (АПК чл. 113-115). */
export const AUTHOR_STEPPED_BACK = problemType({
  slug: 'author-stepped-back',
  status: 409,
  title: { bg: 'Авторът на отговора се е отвел', en: 'Whoever wrote the answer stepped back' },
  detail: {
    bg: 'Който е написал отговора, вече не може да работи по случая. Върнете отговора и го напишете наново.',
    en: 'Whoever wrote the answer may not handle the case any more. Send it back and write it anew.',
  },
});

/** For taking back what somebody else proposed. */
export const NOT_YOUR_PROPOSAL = problemType({
  slug: 'not-your-proposal',
  status: 403,
  title: { bg: 'Отговорът не е предложен от Вас', en: 'You did not propose this answer' },
  detail: {
    bg: 'Може да го одобрите или да го върнете с бележка.',
    en: 'You can approve it, or send it back with a note.',
  },
});

/** For wanting a second person where there are not two. */
export const TOO_FEW_OFFICIALS = problemType({
  slug: 'too-few-officials',
  status: 409,
  title: { bg: 'В отдела няма двама служители', en: 'The department has no two officials' },
  detail: {
    bg: 'За одобрение от второ лице трябват поне двама активни служители. Добавете още един и опитайте пак.',
    en: 'Approval by a second person takes at least two active officials. Add another one and try again.',
  },
});
