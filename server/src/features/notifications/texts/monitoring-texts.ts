import type { Words } from '../../../kernel/words.js';
import type { Template } from '../templates/template.js';
import type { MonitoringTemplate } from '../templates/template-names.js';

const reason: Words = {
  bg: 'Получавате писмото, защото следите какво обеща общината и какво изпълни.',
  en: 'You get this message because you follow what the municipality promised and what it did.',
};
const followed = { bg: 'Следите: {list}.', en: 'You follow: {list}.', needs: 'list' } as const;
const open = { label: { bg: 'Вижте ангажимента', en: 'See the commitment' }, page: 'commitment' } as const;

/** Letters to those who follow a commitment, a policy document or a monitor: steps and names, never what anybody wrote. */
export const MONITORING_TEXTS: Readonly<Record<MonitoringTemplate, Template>> = {
  'follower.confirm_monitoring': {
    subject: { bg: 'Потвърдете, че искате да Ви пишем', en: 'Confirm that you want to hear from us' },
    heading: { bg: 'Искате ли да следите това?', en: 'Do you want to follow this?' },
    paragraphs: [
      {
        bg: 'Някой въведе този адрес, за да следи обещаното от общината.',
        en: 'Somebody entered this address to follow what the municipality promised.',
      },
      { bg: 'Какво ще следите: {list}.', en: 'What you will follow: {list}.', needs: 'list' },
      { bg: 'Ако сте Вие, натиснете бутона.', en: 'If it was you, press the button.' },
      { bg: 'Връзката важи 72 часа.', en: 'The link is good for 72 hours.' },
      {
        bg: 'Ако не сте Вие, не правете нищо. След седем дни ще изтрием адреса.',
        en: 'If it was not you, do nothing. We will erase the address after seven days.',
      },
    ],
    action: { label: { bg: 'Потвърдете', en: 'Confirm' }, page: 'follow-confirm' },
    reason: {
      bg: 'Получавате писмото, защото този адрес беше въведен на наша страница.',
      en: 'You get this message because this address was entered on a page of ours.',
    },
  },
  'follower.commitment_made': {
    subject: { bg: 'Нов ангажимент № {number}', en: 'New commitment no. {number}' },
    heading: { bg: 'Общината пое ангажимент', en: 'The municipality made a commitment' },
    paragraphs: [
      { bg: 'Общината пое ангажимент № {number}.', en: 'The municipality made commitment no. {number}.' },
      { bg: 'Срокът е {due}.', en: 'It is due on {due}.', needs: 'due' },
      followed,
    ],
    action: open,
    reason,
  },
  'follower.commitment_reported': {
    subject: { bg: 'Отчет по ангажимент № {number}', en: 'Report on commitment no. {number}' },
    heading: { bg: 'Общината отчете докъде е стигнала', en: 'The municipality reported how far it has come' },
    paragraphs: [
      { bg: 'Има нов отчет по ангажимент № {number}.', en: 'There is a new report on commitment no. {number}.' },
      { bg: 'Общината казва: {step}.', en: 'The municipality says: {step}.', needs: 'step' },
      followed,
    ],
    action: open,
    reason,
  },
  'follower.commitment_assessed': {
    subject: { bg: 'Нова оценка на ангажимент № {number}', en: 'New assessment of commitment no. {number}' },
    heading: { bg: 'Наблюдател даде оценка', en: 'A monitor gave an assessment' },
    paragraphs: [
      { bg: 'Има нова оценка на ангажимент № {number}.', en: 'There is a new assessment of commitment no. {number}.' },
      { bg: 'Оценката е на „{monitor}“.', en: 'It is by “{monitor}”.', needs: 'monitor' },
      { bg: 'Наблюдателят вижда: {step}.', en: 'The monitor finds: {step}.', needs: 'step' },
      { bg: 'Общината има право на отговор.', en: 'The municipality has a right of reply.' },
      followed,
    ],
    action: open,
    reason,
  },
  'follower.commitment_replied': {
    subject: { bg: 'Отговор на оценка на ангажимент № {number}', en: 'Reply to an assessment of commitment no. {number}' },
    heading: { bg: 'Общината отговори на оценка', en: 'The municipality replied to an assessment' },
    paragraphs: [
      {
        bg: 'Общината отговори на оценка на ангажимент № {number}.',
        en: 'The municipality replied to an assessment of commitment no. {number}.',
      },
      { bg: 'Оценката е на „{monitor}“.', en: 'The assessment is by “{monitor}”.', needs: 'monitor' },
      { bg: 'Отговорът стои под оценката.', en: 'The reply stands under the assessment.' },
      followed,
    ],
    action: open,
    reason,
  },
};

/** What happened, as it stands in the letter of a day. */
export const MONITORING_CHANGES: Readonly<Record<MonitoringTemplate, Words | null>> = {
  'follower.confirm_monitoring': null,
  'follower.commitment_made': { bg: 'нов ангажимент', en: 'new commitment' },
  'follower.commitment_reported': { bg: 'общината отчете', en: 'the municipality reported' },
  'follower.commitment_assessed': { bg: 'нова оценка', en: 'new assessment' },
  'follower.commitment_replied': { bg: 'общината отговори на оценка', en: 'the municipality replied to an assessment' },
};

export const COMMITMENT_LINE: Words = { bg: 'Ангажимент № {number}: {changes}', en: 'Commitment no. {number}: {changes}' };
