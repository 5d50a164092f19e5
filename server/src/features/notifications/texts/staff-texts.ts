import type { Words } from '../../../kernel/words.js';
import type { Paragraph, Template } from '../templates/template.js';
import type { StaffTemplate } from '../templates/template-names.js';
import { ASSESSMENT_TEXTS } from './assessment-texts.js';
import { STAFF_VERDICT_TEXTS } from './staff-verdict-texts.js';
import { APPROVAL_TEXTS } from './approval-texts.js';

const reason: Words = {
  bg: 'Получавате писмото заради ролята си в платформата.',
  en: 'You get this message because of your role on the platform.',
};
const review = { label: { bg: 'Прегледайте случая', en: 'Review the case' }, page: 'review' } as const;
const caseFile = { label: { bg: 'Отворете случая', en: 'Open the case' }, page: 'case-file' } as const;
const answerDue: Paragraph = {
  bg: 'Законовият срок за отговор е до {decideBy}.',
  en: 'The statutory term for the answer ends on {decideBy}.',
  needs: 'decideBy',
};
const noTerm: Paragraph = {
  bg: 'Законов срок за отговор не тече.',
  en: 'No statutory term for an answer runs.',
  unless: 'decideBy',
};
const conflict: Paragraph = {
  bg: 'Ако имате конфликт на интереси, заявете го на страницата на случая.',
  en: 'If you have a conflict of interest, declare it on the page of the case.',
};

/** Letters to those who work on cases: which case, by when, and what to do. */
export const STAFF_TEXTS: Readonly<Record<StaffTemplate, Template>> = {
  'moderator.new_case': {
    subject: { bg: 'Нов случай за преглед: {number}', en: 'New case to review: {number}' },
    heading: { bg: 'Нов случай чака преглед', en: 'A new case waits for review' },
    paragraphs: [
      { bg: 'Постъпи случай {number}. Прегледайте го до {reviewBy}.', en: 'Case {number} came in. Review it by {reviewBy}.' },
      answerDue,
      conflict,
    ],
    action: review,
    reason,
  },
  'moderator.message': {
    subject: { bg: 'Съобщение от автора на случай {number}', en: 'Message from the author of case {number}' },
    heading: { bg: 'Авторът писа', en: 'The author wrote' },
    paragraphs: [
      { bg: 'Авторът на случай {number} изпрати съобщение.', en: 'The author of case {number} sent a message.' },
      { bg: 'Прочетете го и отговорете на страницата на случая.', en: 'Read it and reply on the page of the case.' },
    ],
    action: review,
    reason,
  },
  'moderator.handed_back': {
    subject: { bg: 'Случай {number} е върнат', en: 'Case {number} was handed back' },
    heading: { bg: 'Отдел върна случай', en: 'A department handed a case back' },
    paragraphs: [
      { bg: 'Случай {number} е върнат от: {department}.', en: 'Case {number} was handed back by: {department}.', needs: 'department' },
      {
        bg: 'Причината е в историята на случая. Насочете го към друг отдел.',
        en: 'The reason is in the history of the case. Route it to another department.',
      },
      answerDue,
    ],
    action: review,
    reason,
  },
  'moderator.unattended': {
    subject: { bg: 'Случай {number} няма кой да поеме', en: 'Nobody can take case {number}' },
    heading: { bg: 'Няма служител за този случай', en: 'There is no official for this case' },
    paragraphs: [
      {
        bg: 'Случай {number} е насочен към: {department}.',
        en: 'Case {number} was routed to: {department}.',
        needs: 'department',
      },
      {
        bg: 'Там няма служител, който може да го види. Насочете го другаде или поканете служител.',
        en: 'Nobody there may see it. Route it elsewhere, or invite an official.',
      },
      answerDue,
    ],
    action: review,
    reason,
  },
  'moderator.second_look': {
    subject: { bg: 'Случай {number} чака втори поглед', en: 'Case {number} waits for a second look' },
    heading: { bg: 'Нужно е мнението на втори модератор', en: 'A second moderator’s opinion is needed' },
    paragraphs: [
      {
        bg: 'Модератор предлага текстът на случай {number} да не се публикува.',
        en: 'A moderator proposes not to publish the text of case {number}.',
      },
      {
        bg: 'За такъв сигнал решават двама. Прегледайте го и кажете съгласни ли сте.',
        en: 'Two people decide on such a signal. Review it and say whether you agree.',
      },
      conflict,
    ],
    action: review,
    reason,
  },
  'moderator.appeal': {
    subject: { bg: 'Обжалване по случай {number}', en: 'Appeal in case {number}' },
    heading: { bg: 'Авторът обжалва', en: 'The author appeals' },
    paragraphs: [
      {
        bg: 'Авторът на случай {number} обжалва решението текстът да не е публичен.',
        en: 'The author of case {number} appeals against the decision not to make the text public.',
      },
      {
        bg: 'Не сте участвали в първото решение, затова решавате Вие или Ваш колега.',
        en: 'You took no part in the first decision, so you or a colleague of yours decides.',
      },
      conflict,
    ],
    action: review,
    reason,
  },
  'official.assigned': {
    subject: { bg: 'Нов случай за отдела: {number}', en: 'New case for the department: {number}' },
    heading: { bg: 'Нов случай за Вашия отдел', en: 'A new case for your department' },
    paragraphs: [
      { bg: 'Модератор насочи към отдела Ви случай {number}.', en: 'A moderator routed case {number} to your department.' },
      answerDue,
      noTerm,
      { bg: 'Ако не е за Вас, върнете го с причина.', en: 'If it is not for you, hand it back with a reason.' },
      conflict,
    ],
    action: caseFile,
    reason,
  },
  'official.reopened': {
    subject: { bg: 'Случай {number} е отворен отново', en: 'Case {number} is open again' },
    heading: { bg: 'Случай на отдела е отворен отново', en: 'A case of the department is open again' },
    paragraphs: [
      { bg: 'Модератор отвори отново случай {number}.', en: 'A moderator opened case {number} again.' },
      {
        bg: 'Причината е в историята му. Модераторът ще реши кой отдел ще отговори.',
        en: 'The reason is in its history. The moderator will decide which department answers.',
      },
    ],
    action: caseFile,
    reason,
  },
  'official.message': {
    subject: { bg: 'Съобщение от автора на случай {number}', en: 'Message from the author of case {number}' },
    heading: { bg: 'Авторът писа', en: 'The author wrote' },
    paragraphs: [
      { bg: 'Авторът на случай {number} изпрати съобщение.', en: 'The author of case {number} sent a message.' },
      { bg: 'Прочетете го и отговорете на страницата на случая.', en: 'Read it and reply on the page of the case.' },
    ],
    action: caseFile,
    reason,
  },
  'official.new_facts': {
    subject: { bg: 'Нови факти по случай {number}', en: 'New facts in case {number}' },
    heading: { bg: 'Има нови факти по случай на отдела', en: 'There are new facts in a case of the department' },
    paragraphs: [
      {
        bg: 'Още някой е писал за същото и модератор обедини двата случая. Продължава случай {number}.',
        en: 'Somebody else wrote about the same, and a moderator joined the two cases. Case {number} goes on.',
      },
      {
        bg: 'Новите факти са в историята му. Прочетете ги, преди да отговорите.',
        en: 'The new facts are in its history. Read them before you answer.',
      },
      answerDue,
    ],
    action: caseFile,
    reason,
  },
  'moderator.new_facts': {
    subject: { bg: 'Нови факти по случай {number}', en: 'New facts in case {number}' },
    heading: { bg: 'Има нови факти по случай', en: 'There are new facts in a case' },
    paragraphs: [
      {
        bg: 'Към случай {number} беше присъединен друг, с нови факти. Още никой служител не ги вижда.',
        en: 'Another case with new facts was joined to case {number}. No official sees them yet.',
      },
      { bg: 'Те са в историята му.', en: 'They are in its history.' },
    ],
    action: review,
    reason,
  },
  'official.terms': {
    subject: { bg: 'Наближаващи и изтекли срокове', en: 'Terms that end soon or have ended' },
    heading: { bg: 'Случаи, които чакат отговор', en: 'Cases that wait for an answer' },
    paragraphs: [
      {
        bg: 'Срокът на тези случаи изтича до две седмици или вече е изтекъл.',
        en: 'The term of these cases ends within two weeks or has ended.',
      },
      {
        bg: 'Ако случай не е за Вашия отдел, върнете го още днес.',
        en: 'If a case is not for your department, hand it back today.',
      },
    ],
    action: { label: { bg: 'Отворете задачите', en: 'Open the inbox' }, page: 'inbox' },
    reason,
  },
  ...STAFF_VERDICT_TEXTS,
  ...ASSESSMENT_TEXTS,
  ...APPROVAL_TEXTS,
  'staff.mentioned': {
    subject: { bg: 'Споменаха Ви по случай {number}', en: 'You were mentioned in case {number}' },
    heading: { bg: 'Колега Ви вика по случай', en: 'A colleague calls you to a case' },
    paragraphs: [
      { bg: 'Колега Ви спомена по случай {number}.', en: 'A colleague mentioned you in case {number}.' },
      {
        bg: 'Думите му се четат само на страницата на случая. Отворете го и отговорете там.',
        en: 'What they wrote is read only on the page of the case. Open it and reply there.',
      },
    ],
    action: caseFile,
    reason,
  },
  'official.escalated': {
    subject: { bg: 'Случаи, които закъсняват', en: 'Cases that are late' },
    heading: { bg: 'Случаи, които закъсняват', en: 'Cases that are late' },
    paragraphs: [
      {
        bg: 'Общината дължи отговор по тези случаи. Срокът е изтекъл или в отдела няма кой да ги поеме.',
        en: 'The municipality owes an answer to these cases. The term has ended, or nobody in the department may handle them.',
      },
      {
        bg: 'Говорете с отдела. Ще Ви пишем всеки понеделник, докато има отговор.',
        en: 'Talk to the department. We will write to you each Monday until there is an answer.',
      },
    ],
    action: { label: { bg: 'Вижте всички случаи', en: 'See all cases' }, page: 'public-list' },
    reason,
  },
};
