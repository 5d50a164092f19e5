import type { IconName } from '../../ui/icon';
import type { StoryMoment } from './commitment-story';

/** Moments of the story, each with an icon of its own. */
export const momentLooks: Record<StoryMoment, { text: string; icon: IconName }> = {
  received: { text: $localize`:@@commitments.moment.received:Гражданин се обръща към общината`, icon: 'idea' },
  case_published: { text: $localize`:@@commitments.moment.case-published:Текстът е публикуван`, icon: 'eye' },
  answered: { text: $localize`:@@commitments.moment.answered:Общината отговаря`, icon: 'answer' },
  made: { text: $localize`:@@commitments.moment.made:Поет е ангажиментът`, icon: 'pencil' },
  answer_corrected: { text: $localize`:@@commitments.moment.corrected:Общината поправя отговора си`, icon: 'pencil' },
  policy_published: { text: $localize`:@@commitments.moment.policy-published:Документът с мярката е публикуван`, icon: 'file' },
  title_changed: { text: $localize`:@@commitments.moment.title-changed:Общината променя текста. Преди това:`, icon: 'pencil' },
  due_changed: { text: $localize`:@@commitments.moment.due-changed:Общината променя срока.`, icon: 'clock' },
  due: { text: $localize`:@@commitments.moment.due:Срокът изтече`, icon: 'clock' },
};
