import type { TimelineType } from '../api/contract';

export const timelineLabels: Record<TimelineType, string> = {
  received: $localize`:@@layout.label.timeline.received:Получено`,
  published: $localize`:@@layout.label.timeline.published:Публикувано`,
  withheld: $localize`:@@layout.label.timeline.withheld:Спряно от публикуване`,
  assigned: $localize`:@@layout.label.timeline.assigned:Възложено на отдел`,
  handed_back: $localize`:@@layout.label.timeline.handed-back:Върнато от отдела`,
  answered: $localize`:@@layout.label.timeline.answered:Общината отговори`,
  corrected: $localize`:@@layout.label.timeline.corrected:Отговорът е поправен`,
  reopened: $localize`:@@layout.label.timeline.reopened:Отворено отново`,
  closed: $localize`:@@layout.label.timeline.closed:Приключено`,
  forwarded: $localize`:@@layout.label.timeline.forwarded:Препратено на друг орган`,
  merged: $localize`:@@layout.label.timeline.merged:Обединено с друго`,
  withdrawn: $localize`:@@layout.label.timeline.withdrawn:Оттеглено от автора`,
  message_from_author: $localize`:@@layout.label.timeline.message-from-author:Съобщение от автора`,
  message_from_staff: $localize`:@@layout.label.timeline.message-from-staff:Съобщение от общината`,
  attachment_added: $localize`:@@layout.label.timeline.attachment-added:Добавен е файл`,
  identity_revealed: $localize`:@@layout.label.timeline.identity-revealed:Името на автора е разкрито пред отдела`,
  access_code_renewed: $localize`:@@layout.label.timeline.access-code-renewed:Издаден е нов код за достъп`,
  email_confirmed: $localize`:@@layout.label.timeline.email-confirmed:Имейлът е потвърден`,
  published_again: $localize`:@@layout.label.timeline.published-again:Публикувано отново`,
  conflict_declared: $localize`:@@layout.label.timeline.conflict-declared:Обявен е конфликт на интереси`,
};
