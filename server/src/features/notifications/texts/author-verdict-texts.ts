import type { Words } from '../../../kernel/words.js';
import type { vocabulary } from '../../submissions/index.js';
import type { Paragraph, Template } from '../templates/template.js';
import { aboutAuthor, asJoined, openCase, withCode } from './author-phrases.js';

/** The three answers, each a link of the letter. */
export const VERDICT_LINKS: readonly { readonly value: vocabulary.Verdict; readonly label: Words }[] = [
  { value: 'yes', label: { bg: 'Да, решава го', en: 'Yes, it does' } },
  { value: 'partly', label: { bg: 'Отчасти', en: 'Partly' } },
  { value: 'no', label: { bg: 'Не, не го решава', en: 'No, it does not' } },
];

/** Above the three links, in a letter that tells of an answer. */
export const verdictAsked: Paragraph = {
  bg: 'Решава ли отговорът въпроса? Изберете една от връзките по-долу и потвърдете с един бутон. Не е нужно да влизате в случая. Можете до {verdictBy}.',
  en: 'Does the answer settle the matter? Choose one of the links below and confirm with one button. You need not open the case. You can do so until {verdictBy}.',
  needs: 'verdictBy',
};

/** Letters about what the author says of an answer, and what follows. */
export const AUTHOR_VERDICT_TEXTS = {
  'author.verdict_again': {
    subject: { bg: 'Реши ли се въпросът по случай {number}?', en: 'Is the matter of case {number} settled?' },
    heading: { bg: 'Минаха четири седмици от отговора', en: 'Four weeks have passed since the answer' },
    paragraphs: [
      {
        bg: 'Общината отговори по случай {number} преди 28 дни. Как е сега?',
        en: 'The municipality answered case {number} 28 days ago. How is it now?',
      },
      {
        bg: 'Решен ли е въпросът? Изберете една от връзките по-долу и потвърдете с един бутон. Можете до {verdictBy}.',
        en: 'Is the matter settled? Choose one of the links below and confirm with one button. You can do so until {verdictBy}.',
        needs: 'verdictBy',
      },
      {
        bg: 'Оценката Ви стои публично до отговора. Ако той не помогна, оттам може да поискате нещо повече.',
        en: 'Your verdict stands in public beside the answer. If it did not help, you can ask for more from there.',
      },
    ],
    action: { label: { bg: 'Оценете отговора', en: 'Judge the answer' }, page: 'verdict' },
    reason: aboutAuthor,
  },
  'author.reopened_by_author': {
    subject: { bg: 'Случай {number} е отворен отново', en: 'Case {number} is open again' },
    heading: { bg: 'Новите факти са получени', en: 'The new facts were received' },
    paragraphs: [
      {
        bg: 'Получихме новите факти и отворихме отново случай {number}.',
        en: 'We received the new facts and opened case {number} again.',
        unless: 'into',
      },
      asJoined,
      {
        bg: 'Авторът му посочи нови факти и случаят е отворен отново.',
        en: 'Its author brought new facts, and it is open again.',
        needs: 'into',
      },
      {
        bg: 'Общината трябва да отговори до {decideBy}.',
        en: 'The municipality has to answer by {decideBy}.',
        needs: 'decideBy',
        unless: 'into',
      },
      { bg: 'Ще Ви пишем, щом има нов отговор.', en: 'We will write to you when there is a new answer.' },
    ],
    action: openCase,
    reason: aboutAuthor,
  },
  'author.forwarded_on_request': {
    subject: { bg: 'Случай {number} е изпратен на друг орган', en: 'Case {number} was sent to another authority' },
    heading: { bg: 'Случаят е изпратен, както е поискано', en: 'The case was sent on, as was asked' },
    paragraphs: [
      {
        bg: 'След отговора на общината поискахте и друг орган да разгледа случай {number}.',
        en: 'After the answer of the municipality you asked that another authority look at case {number}, too.',
        unless: 'into',
      },
      asJoined,
      {
        bg: 'След отговора на общината авторът му поиска и друг орган да го разгледа.',
        en: 'After the answer of the municipality its author asked that another authority look at it, too.',
        needs: 'into',
      },
      { bg: 'Изпратихме го на: {authority}.', en: 'We sent it to: {authority}.', needs: 'authority' },
      { bg: 'За връзка с тях: {authorityContacts}.', en: 'How to reach them: {authorityContacts}.', needs: 'authorityContacts' },
      {
        bg: 'Отговорът на общината остава на страницата на случая. Следващият ще дойде от другия орган.',
        en: 'The answer of the municipality stays on the page of the case. The next one will come from the other authority.',
      },
      {
        bg: 'На страницата на случая пише и какво от Вас предадохме.',
        en: 'The page of the case also says what we passed on about you.',
        unless: 'into',
      },
      withCode,
    ],
    action: openCase,
    reason: aboutAuthor,
  },
  'author.forwarding_declined': {
    subject: { bg: 'Искането Ви по случай {number}', en: 'Your request in case {number}' },
    heading: { bg: 'Случаят не е препратен', en: 'The case was not sent on' },
    paragraphs: [
      {
        bg: 'Модератор прегледа искането Ви случай {number} да се препрати на: {wish}. Не го изпрати и обясни защо.',
        en: 'A moderator looked at your request to send case {number} to: {wish}. It was not sent, and the reason is given.',
        needs: 'wish',
      },
      {
        bg: 'Обяснението е на страницата на случая. Можете да се обърнете там и сами.',
        en: 'The explanation is on the page of the case. You can also turn there yourself.',
      },
      withCode,
    ],
    action: openCase,
    reason: aboutAuthor,
  },
} as const satisfies Readonly<Record<string, Template>>;
