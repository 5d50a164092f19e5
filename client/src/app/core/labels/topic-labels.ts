import type { Topic } from '../api/contract';

export const topicLabels: Record<Topic, string> = {
  services: $localize`:@@layout.label.topic.services:Административни услуги`,
  corruption: $localize`:@@layout.label.topic.corruption:Борба с корупцията`,
  conflict_of_interest: $localize`:@@layout.label.topic.conflict-of-interest:Конфликт на интереси`,
  abuse_of_office: $localize`:@@layout.label.topic.abuse-of-office:Злоупотреба със служебно положение`,
  ethics: $localize`:@@layout.label.topic.ethics:Етични норми`,
};
