import type { Words } from '../../../kernel/words.js';
import type { Template } from '../templates/template.js';
import type { FollowerTemplate } from '../templates/template-names.js';

const reason: Words = {
  bg: 'Получавате писмото, защото поискахте да Ви пишем за новото в списъка на случаите.',
  en: 'You get this message because you asked to hear of what is new in the list of cases.',
};
const openPublic = { label: { bg: 'Вижте случая', en: 'See the case' }, page: 'public' } as const;

type ListTemplate = Extract<FollowerTemplate, 'follower.confirm_list' | 'follower.new_case' | 'follower.new_answer' | 'follower.digest'>;

/** Letters to those who follow a topic, a department, a settlement or a filter, and the letter of a day. */
export const LIST_TEXTS: Readonly<Record<ListTemplate, Template>> = {
  'follower.confirm_list': {
    subject: { bg: 'Потвърдете, че искате да получавате новото', en: 'Confirm that you want to hear what is new' },
    heading: { bg: 'Искате ли да Ви пишем за новото?', en: 'Do you want to hear what is new?' },
    paragraphs: [
      {
        bg: 'Някой въведе този адрес, за да получава новите случаи и отговори.',
        en: 'Somebody entered this address to get the new cases and answers.',
      },
      { bg: 'Филтър: {list}.', en: 'Filter: {list}.', needs: 'list' },
      { bg: 'Ако сте Вие, натиснете бутона.', en: 'If it was you, press the button.' },
      { bg: 'Връзката важи 72 часа.', en: 'The link is good for 72 hours.' },
      {
        bg: 'Ако не сте Вие, не правете нищо. След седем дни ще изтрием адреса.',
        en: 'If it was not you, do nothing. We will erase the address after seven days.',
      },
    ],
    action: { label: { bg: 'Потвърдете', en: 'Confirm' }, page: 'follow-confirm' },
    reason: {
      bg: 'Получавате писмото, защото този адрес беше въведен на страницата с филтъра.',
      en: 'You get this message because this address was entered on the page of the filter.',
    },
  },
  'follower.new_case': {
    subject: { bg: 'Нов публикуван случай {number}', en: 'New published case {number}' },
    heading: { bg: 'Има нов случай', en: 'There is a new case' },
    paragraphs: [
      { bg: 'Публикуван е случай {number}.', en: 'Case {number} was published.' },
      { bg: 'Темата му е „{topic}“.', en: 'Its topic is “{topic}”.', needs: 'topic' },
      { bg: 'Вашият филтър: {list}.', en: 'Your filter: {list}.', needs: 'list' },
    ],
    action: openPublic,
    reason,
  },
  'follower.new_answer': {
    subject: { bg: 'Отговор по случай {number}', en: 'Answer to case {number}' },
    heading: { bg: 'Общината отговори', en: 'The municipality has answered' },
    paragraphs: [
      { bg: 'Общината отговори по случай {number}.', en: 'The municipality has answered case {number}.' },
      { bg: 'Темата му е „{topic}“.', en: 'Its topic is “{topic}”.', needs: 'topic' },
      { bg: 'Решение: {outcome}.', en: 'Decision: {outcome}.', needs: 'outcome' },
      { bg: 'Вашият филтър: {list}.', en: 'Your filter: {list}.', needs: 'list' },
    ],
    action: openPublic,
    reason,
  },
  'follower.digest': {
    subject: { bg: 'Новото във Вашите абонаменти', en: 'What is new in your subscriptions' },
    heading: { bg: 'Новото от последния ден', en: 'What is new since the last day' },
    paragraphs: [
      { bg: 'Ето какво се промени в това, което следите.', en: 'This is what changed in what you follow.' },
      {
        bg: 'За списък изпращаме до 10 отделни писма на ден. Останалото от вчера е тук.',
        en: 'For lists we send at most 10 single messages a day. The rest of yesterday is here.',
        needs: 'overflow',
      },
      {
        bg: 'Показваме първите 50 промени. Още {more} ще намерите в списъците на сайта.',
        en: 'We show the first 50 changes. You find {more} more in the lists of the site.',
        needs: 'more',
      },
    ],
    action: { label: { bg: 'Вижте всички случаи', en: 'See all cases' }, page: 'public-list' },
    reason: {
      bg: 'Получавате писмото, защото избрахте едно писмо на ден.',
      en: 'You get this message because you chose one message a day.',
    },
  },
};
