import type { Words } from '../../../kernel/words.js';
import type { Template } from '../templates/template.js';

const reason: Words = {
  bg: 'Получавате писмото заради ролята си в платформата.',
  en: 'You get this message because of your role on the platform.',
};

/** Letters about the word of a monitor to those who may reply to it, and about the reply to those who gave the word. */
export const ASSESSMENT_TEXTS = {
  'official.assessed': {
    subject: { bg: 'Оценка на ангажимент № {number}', en: 'Assessment of commitment no. {number}' },
    heading: { bg: 'Наблюдател оцени ангажимент на отдела', en: 'A monitor assessed a commitment of the department' },
    paragraphs: [
      {
        bg: 'Вашият отдел отговаря за ангажимент № {number}. Оценката му вече е публична.',
        en: 'Your department answers for commitment no. {number}. The assessment is public already.',
      },
      { bg: 'Оценката е на „{monitor}“.', en: 'It is by “{monitor}”.', needs: 'monitor' },
      { bg: 'Наблюдателят вижда: {step}.', en: 'The monitor finds: {step}.', needs: 'step' },
      {
        bg: 'Може да отговорите до {replyBy}. Отговорът застава под оценката и не се променя.',
        en: 'You may reply until {replyBy}. The reply stands under the assessment and does not change.',
        needs: 'replyBy',
      },
    ],
    action: { label: { bg: 'Вижте оценката и отговорете', en: 'See the assessment and reply' }, page: 'awaited-replies' },
    reason,
  },
  'monitor.replied': {
    subject: { bg: 'Отговор на оценката Ви за ангажимент № {number}', en: 'Reply to your assessment of commitment no. {number}' },
    heading: { bg: 'Общината отговори на оценката Ви', en: 'The municipality replied to your assessment' },
    paragraphs: [
      {
        bg: 'Вашата организация оцени ангажимент № {number}. Общината отговори и отговорът стои под оценката.',
        en: 'Your organisation assessed commitment no. {number}. The municipality replied, and the reply stands under the assessment.',
      },
      {
        bg: 'Ако нещо се е променило, дайте нова оценка. Старата и отговорът остават.',
        en: 'If something has changed, give a new assessment. The old one and the reply stay.',
      },
    ],
    action: { label: { bg: 'Вижте ангажимента', en: 'See the commitment' }, page: 'commitment' },
    reason,
  },
} as const satisfies Readonly<Record<string, Template>>;
