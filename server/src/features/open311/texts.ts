import type { Words } from '../../kernel/words.js';
import type { vocabulary } from '../submissions/index.js';
import type { LineType } from './domain/told-lines.js';

/** What a kind of submission is called before its topic, and as the group of its services. */
export const KIND_WORDS: Readonly<Record<vocabulary.Kind, { readonly one: Words; readonly group: Words; readonly description: Words }>> = {
  signal: {
    one: { bg: 'Сигнал', en: 'Signal' },
    group: { bg: 'Сигнали', en: 'Signals' },
    description: {
      bg: 'Кажете за нередност, злоупотреба или лошо управление. Текстът става публичен след преглед от модератор.',
      en: 'Tell of an irregularity, an abuse or mismanagement. The text becomes public after a moderator has read it.',
    },
  },
  recommendation: {
    one: { bg: 'Предложение', en: 'Recommendation' },
    group: { bg: 'Предложения', en: 'Recommendations' },
    description: {
      bg: 'Предложете как общината да работи по-добре. Текстът става публичен след преглед от модератор.',
      en: 'Propose how the municipality can work better. The text becomes public after a moderator has read it.',
    },
  },
};

/** Fields of a service beside those of every request. */
export const ATTRIBUTE_WORDS = {
  title: { bg: 'Заглавие', en: 'Title' },
  settlement: { bg: 'Населено място', en: 'Settlement' },
  occurred_on: { bg: 'Кога се случи', en: 'When it happened' },
  name_is_public: { bg: 'Да се вижда ли името Ви', en: 'Whether your name is shown' },
  external_id: { bg: 'Номер на заявката при подателя', en: 'The number of the request at its sender' },
} satisfies Readonly<Record<string, Words>>;

export const ATTRIBUTE_HINTS = {
  title: {
    bg: 'От 5 до 150 знака. Без него заглавие става началото на текста.',
    en: '5 to 150 characters. Without it the beginning of the text is the title.',
  },
  settlement: { bg: 'Изберете от списъка.', en: 'Choose from the list.' },
  occurred_on: { bg: 'Ден като 2026-11-23.', en: 'A day like 2026-11-23.' },
  name_is_public: { bg: 'Ако не изберете, името остава скрито.', en: 'Unless you choose, the name stays hidden.' },
  external_id: { bg: 'Програмата Ви го попълва сама.', en: 'Your program fills it in by itself.' },
} satisfies Readonly<Record<keyof typeof ATTRIBUTE_WORDS, Words>>;

export const NAME_CHOICES = {
  true: { bg: 'Името ми да се вижда', en: 'Show my name' },
  false: { bg: 'Името ми да не се вижда', en: 'Do not show my name' },
} satisfies Readonly<Record<string, Words>>;

/** What whoever sends a request is told at once; `{day}` is the last day for the review. */
export const NOTICES = {
  received: {
    bg: 'Приехме заявката. До {day} модератор преглежда текста и тогава номерът се вижда от всички.',
    en: 'We received the request. By {day} a moderator reads the text, and then everybody sees it under its number.',
  },
  receivedBefore: {
    bg: 'Тази заявка вече е приета. Нищо не е записано втори път.',
    en: 'This request was received before. Nothing was written a second time.',
  },
  withoutPictures: {
    bg: 'Снимки от други сайтове не вземаме. Авторът може да ги качи на страницата на своя случай.',
    en: 'We take no pictures from other sites. The author can upload them on the page of the case.',
  },
} satisfies Readonly<Record<string, Words>>;

/** What became of the case, as a sentence; `{department}`, `{outcome}`, `{reason}` and `{authority}` are names. Null for what is no news. */
export const STEP_WORDS: Readonly<Record<LineType, Words | null>> = {
  published: { bg: 'Текстът е публикуван.', en: 'The text was published.' },
  published_again: { bg: 'Текстът е публикуван отново.', en: 'The text was published again.' },
  withheld: { bg: 'Текстът не се публикува. Причина: {reason}.', en: 'The text is not published. Reason: {reason}.' },
  assigned: { bg: 'Случаят е възложен на „{department}“.', en: 'The case was assigned to “{department}”.' },
  handed_back: { bg: 'Отделът върна случая за нов избор.', en: 'The department handed the case back to be assigned anew.' },
  answered: { bg: 'Общината отговори: {outcome}.', en: 'The municipality answered: {outcome}.' },
  corrected: { bg: 'Общината поправи отговора си: {outcome}.', en: 'The municipality corrected its answer: {outcome}.' },
  answer_redacted: { bg: 'В отговора има заличаване.', en: 'Something was taken out of the answer.' },
  text_edited: { bg: 'Модератор редактира публичния текст.', en: 'A moderator edited the public text.' },
  reopened: { bg: 'Случаят е отворен отново.', en: 'The case was reopened.' },
  reopened_by_author: { bg: 'Авторът поиска случаят да се разгледа отново.', en: 'The author asked to look at the case again.' },
  closed: { bg: 'Случаят е приключен.', en: 'The case was closed.' },
  forwarded: { bg: 'Случаят е препратен на „{authority}“.', en: 'The case was forwarded to “{authority}”.' },
  merged: { bg: 'Случаят е обединен с по-ранен.', en: 'The case was merged with an earlier one.' },
  unmerged: { bg: 'Случаят отново е отделен.', en: 'The case stands by itself again.' },
  withdrawn: { bg: 'Авторът оттегли текста си.', en: 'The author took the text back.' },
  appeal_lodged: { bg: 'Авторът обжалва, че текстът не се публикува.', en: 'The author appeals against the text not being published.' },
  appeal_upheld: { bg: 'След обжалването решението остава.', en: 'The decision stands after the appeal.' },
  appeal_overturned: { bg: 'Решението е отменено след обжалване.', en: 'The decision was overturned after an appeal.' },
  deadline_extended: { bg: 'Срокът за отговор е удължен.', en: 'The term for the answer was extended.' },
  clarification_asked: { bg: 'Авторът е помолен да уточни.', en: 'The author was asked to clarify.' },
  clarification_ended: { bg: 'Общината вече не чака автора.', en: 'The municipality no longer waits for the author.' },
  verdict_given: { bg: 'Авторът оцени отговора.', en: 'The author judged the answer.' },
  forwarding_asked: { bg: 'Авторът поиска случаят да се препрати.', en: 'The author asked to send the case on.' },
  forwarding_declined: { bg: 'Искането за препращане не е изпълнено.', en: 'The request to send the case on was declined.' },
  received: null,
  erased: null,
  verdict_reviewed: null,
  new_facts: null,
  message_from_author: null,
  message_from_staff: null,
  attachment_added: null,
  identity_revealed: null,
  access_code_renewed: null,
  email_confirmed: null,
  conflict_declared: null,
  decision_undone: null,
  rejection_proposed: null,
  rejection_disputed: null,
  appeal_handed_on: null,
};

/** Who can be asked, and how a program gets a key. */
export const KEY_SERVICE: Words = {
  bg: 'Ключ с право „submit“ дава администраторът на платформата.',
  en: 'The administrator of the platform gives keys with the scope “submit”.',
};
