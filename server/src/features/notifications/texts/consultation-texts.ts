import type { Template } from '../templates/template.js';
import type { ConsultationTemplate } from '../templates/template-names.js';

/** Letters to those who want to hear what became of a consultation. Nothing tells what they proposed, or whether they did. */
export const CONSULTATION_TEXTS: Readonly<Record<ConsultationTemplate, Template>> = {
  'consultation.confirm': {
    subject: { bg: 'Потвърдете, че искате да научите решенията', en: 'Confirm that you want to hear of the decisions' },
    heading: { bg: 'Да Ви пишем ли за решенията?', en: 'Shall we write to you about the decisions?' },
    paragraphs: [
      {
        bg: 'Някой въведе този адрес на страницата на обществена консултация.',
        en: 'Somebody entered this address on the page of a public consultation.',
      },
      { bg: 'Консултацията е „{consultation}“.', en: 'The consultation is “{consultation}”.', needs: 'consultation' },
      {
        bg: 'Ако сте Вие, натиснете бутона. Ще Ви пишем веднъж, когато общината реши по всички предложения.',
        en: 'If it was you, press the button. We will write once, when the municipality has decided on every proposal.',
      },
      { bg: 'Връзката важи 72 часа.', en: 'The link is good for 72 hours.' },
      {
        bg: 'Ако не сте Вие, не правете нищо. След седем дни ще изтрием адреса.',
        en: 'If it was not you, do nothing. We will erase the address after seven days.',
      },
    ],
    action: { label: { bg: 'Потвърдете', en: 'Confirm' }, page: 'follow-confirm' },
    reason: {
      bg: 'Получавате писмото, защото този адрес беше въведен на страницата на консултацията.',
      en: 'You get this message because this address was entered on the page of the consultation.',
    },
  },
  'consultation.concluded': {
    subject: { bg: 'Обществената консултация приключи', en: 'The public consultation is concluded' },
    heading: { bg: 'Решено е по всички предложения', en: 'Every proposal is decided' },
    paragraphs: [
      { bg: 'Консултацията е „{consultation}“.', en: 'The consultation is “{consultation}”.', needs: 'consultation' },
      {
        bg: 'На страницата ѝ са всички предложения, какво е прието, какво не е и защо.',
        en: 'Its page shows every proposal, what was accepted, what was not, and why.',
      },
    ],
    action: { label: { bg: 'Вижте решенията', en: 'See the decisions' }, page: 'consultation' },
    reason: {
      bg: 'Получавате писмото, защото поискахте да научите решенията по консултацията.',
      en: 'You get this message because you asked to hear of the decisions on the consultation.',
    },
  },
};
