import type { Words } from '../../../kernel/words.js';
import type { Template } from '../templates/template.js';
import type { FollowerTemplate } from '../templates/template-names.js';
import { FOLLOWER_DEADLINE_TEXTS } from './deadline-texts.js';
import type { LIST_TEXTS } from './list-texts.js';

const reason: Words = {
  bg: 'Получавате писмото, защото следите този случай.',
  en: 'You get this message because you follow this case.',
};
const openPublic = { label: { bg: 'Вижте случая', en: 'See the case' }, page: 'public' } as const;

type CaseTemplate = Exclude<FollowerTemplate, keyof typeof LIST_TEXTS>;

/** Letters to followers: what anybody may read on the public page, and where to stop them. */
export const FOLLOWER_TEXTS: Readonly<Record<CaseTemplate, Template>> = {
  'follower.confirm': {
    subject: { bg: 'Потвърдете, че искате да следите случай {number}', en: 'Confirm that you want to follow case {number}' },
    heading: { bg: 'Искате ли да следите този случай?', en: 'Do you want to follow this case?' },
    paragraphs: [
      { bg: 'Някой въведе този адрес, за да следи случай {number}.', en: 'Somebody entered this address to follow case {number}.' },
      {
        bg: 'Ако сте Вие, натиснете бутона. Ще Ви пишем само при отговор или друга важна промяна.',
        en: 'If it was you, press the button. We will write only about an answer or another important change.',
      },
      { bg: 'Връзката важи 72 часа.', en: 'The link is good for 72 hours.' },
      {
        bg: 'Ако не сте Вие, не правете нищо. След седем дни ще изтрием адреса.',
        en: 'If it was not you, do nothing. We will erase the address after seven days.',
      },
    ],
    action: { label: { bg: 'Следете случая', en: 'Follow the case' }, page: 'follow-confirm' },
    reason: {
      bg: 'Получавате писмото, защото този адрес беше въведен на страницата на случая.',
      en: 'You get this message because this address was entered on the page of the case.',
    },
  },
  'follower.answered': {
    subject: { bg: 'Отговор по случай {number}', en: 'Answer to case {number}' },
    heading: { bg: 'Общината отговори', en: 'The municipality has answered' },
    paragraphs: [
      { bg: 'Общината отговори по случай {number}.', en: 'The municipality has answered case {number}.' },
      { bg: 'Решение: {outcome}.', en: 'Decision: {outcome}.', needs: 'outcome' },
      {
        bg: 'Общината поема ангажимент със срок {commitmentDue}.',
        en: 'The municipality makes a commitment, due on {commitmentDue}.',
        needs: 'commitmentDue',
      },
      { bg: 'Мотивите са на страницата на случая.', en: 'The reasons are on the page of the case.' },
    ],
    action: openPublic,
    reason,
  },
  'follower.corrected': {
    subject: { bg: 'Поправен отговор по случай {number}', en: 'Corrected answer to case {number}' },
    heading: { bg: 'Общината поправи отговора си', en: 'The municipality corrected its answer' },
    paragraphs: [
      {
        bg: 'Има нова версия на отговора по случай {number}. Предишната остава видима.',
        en: 'There is a new version of the answer to case {number}. The earlier one stays visible.',
      },
      { bg: 'Решение: {outcome}.', en: 'Decision: {outcome}.', needs: 'outcome' },
      {
        bg: 'Общината поема ангажимент със срок {commitmentDue}.',
        en: 'The municipality makes a commitment, due on {commitmentDue}.',
        needs: 'commitmentDue',
      },
    ],
    action: openPublic,
    reason,
  },
  'follower.reopened': {
    subject: { bg: 'Случай {number} е отворен отново', en: 'Case {number} is open again' },
    heading: { bg: 'Случаят е отворен отново', en: 'The case is open again' },
    paragraphs: [
      {
        bg: 'Случай {number} е отворен отново и общината ще го разгледа още веднъж.',
        en: 'Case {number} is open again, and the municipality will look at it once more.',
      },
      { bg: 'Ще Ви пишем, щом има нов отговор.', en: 'We will write to you when there is a new answer.' },
    ],
    action: openPublic,
    reason,
  },
  'follower.closed': {
    subject: { bg: 'Случай {number} е приключен', en: 'Case {number} is closed' },
    heading: { bg: 'Случаят е приключен', en: 'The case is closed' },
    paragraphs: [
      {
        bg: 'Случай {number} е приключен. Отговорът и историята му остават публични.',
        en: 'Case {number} is closed. Its answer and history stay public.',
      },
    ],
    action: openPublic,
    reason,
  },
  'follower.forwarded': {
    subject: { bg: 'Случай {number} е изпратен на друг орган', en: 'Case {number} was sent to another authority' },
    heading: { bg: 'Случаят е изпратен на друг орган', en: 'The case was sent to another authority' },
    paragraphs: [
      { bg: 'Общината изпрати случай {number} на друг орган.', en: 'The municipality sent case {number} to another authority.' },
      { bg: 'Той е при: {authority}.', en: 'It is now with: {authority}.', needs: 'authority' },
      { bg: 'Тук разглеждането приключи.', en: 'Here the case has ended.' },
    ],
    action: openPublic,
    reason,
  },
  'follower.merged': {
    subject: { bg: 'Случай {number} е обединен с друг', en: 'Case {number} was joined to another' },
    heading: { bg: 'Случаят е обединен с друг', en: 'The case was joined to another' },
    paragraphs: [
      {
        bg: 'По същия въпрос има по-ранен случай. Случай {number} продължава заедно с него.',
        en: 'There is an earlier case about the same matter. Case {number} goes on together with it.',
      },
      {
        bg: 'Оттук нататък следите случай {into}. Не е нужно да правите нищо.',
        en: 'From now on you follow case {into}. You need not do anything.',
        needs: 'into',
      },
    ],
    action: { label: { bg: 'Вижте случая', en: 'See the case' }, page: 'public-into' },
    reason,
  },
  'follower.unmerged': {
    subject: { bg: 'Случай {number} отново е отделен', en: 'Case {number} is on its own again' },
    heading: { bg: 'Случаят отново е отделен', en: 'The case is on its own again' },
    paragraphs: [
      {
        bg: 'Случай {number} вече не е обединен с друг. Общината ще го разгледа самостоятелно.',
        en: 'Case {number} is no longer joined to another one. The municipality will examine it on its own.',
      },
      {
        bg: 'Следите отново него. Не е нужно да правите нищо.',
        en: 'You follow this one again. You need not do anything.',
      },
    ],
    action: openPublic,
    reason,
  },
  'follower.withheld': {
    subject: { bg: 'Текстът на случай {number} вече не е публичен', en: 'The text of case {number} is no longer public' },
    heading: { bg: 'Текстът вече не е публичен', en: 'The text is no longer public' },
    paragraphs: [
      {
        bg: 'Модератор реши текстът на случай {number} да не се показва повече.',
        en: 'A moderator decided that the text of case {number} is no longer shown.',
      },
      { bg: 'Причина: {reason}.', en: 'Reason: {reason}.', needs: 'reason' },
    ],
    action: openPublic,
    reason,
  },
  'follower.withdrawn': {
    subject: { bg: 'Случай {number} е оттеглен', en: 'Case {number} was withdrawn' },
    heading: { bg: 'Случаят е оттеглен', en: 'The case was withdrawn' },
    paragraphs: [
      {
        bg: 'Авторът оттегли случай {number}. Текстът му вече не се показва.',
        en: 'The author withdrew case {number}. Its text is no longer shown.',
      },
    ],
    action: openPublic,
    reason,
  },
  ...FOLLOWER_DEADLINE_TEXTS,
};
