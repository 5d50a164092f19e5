import type { Kind, Topic } from '../../core/api/contract';
import { kindLabels } from '../../core/labels/kind-labels';
import { topicLabels } from '../../core/labels/topic-labels';
import type { Choice } from '../../ui/choice-cards';

const topicTexts: Record<Topic, string> = {
  services: $localize`:@@submit.topic.services:Документи, разрешителни, такси, чистота, улици, осветление.`,
  corruption: $localize`:@@submit.topic.corruption:Искане или даване на подкуп, нагласена поръчка, услуга срещу облага.`,
  conflict_of_interest: $localize`:@@submit.topic.conflict-of-interest:Някой решава по въпрос, от който печели той или негов близък.`,
  abuse_of_office: $localize`:@@submit.topic.abuse-of-office:Някой използва длъжността си за лична изгода или за да навреди.`,
  ethics: $localize`:@@submit.topic.ethics:Грубост, неуважение, нарушени правила за поведение.`,
};
const signalOnly: ReadonlySet<Topic> = new Set(['corruption', 'abuse_of_office']);
const signalOnlyText = $localize`:@@submit.topic.signal-only:Подава се само като сигнал.`;

export const kindChoices: readonly Choice[] = [
  {
    value: 'signal',
    label: kindLabels.signal,
    description: $localize`:@@submit.kind.signal-text:Нещо не е наред: нарушение, бездействие, злоупотреба или лошо отношение. Общината проверява и решава.`,
    icon: 'signal',
  },
  {
    value: 'recommendation',
    label: kindLabels.recommendation,
    description: $localize`:@@submit.kind.recommendation-text:Имате идея как общината да работи по-добре. Законът я нарича „предложение“.`,
    icon: 'idea',
  },
];

/** Whether a kind takes a topic: corruption and abuse of office are told by a signal (АПК чл. 107, ал. 4). */
export function takesTopic(kind: Kind, topic: Topic): boolean {
  return kind === 'signal' || !signalOnly.has(topic);
}

/** All topics in words. Those that the kind does not take stay and say so: to take them away would explain nothing. */
export function topicChoices(kind: Kind | null): Choice[] {
  return topics.map((topic) => ({
    value: topic,
    label: topicLabels[topic],
    description: kind === null || takesTopic(kind, topic) ? topicTexts[topic] : `${topicTexts[topic]} ${signalOnlyText}`,
  }));
}

const topics: readonly Topic[] = ['services', 'corruption', 'conflict_of_interest', 'abuse_of_office', 'ethics'];

export function asKind(value: unknown): Kind | null {
  return value === 'signal' || value === 'recommendation' ? value : null;
}

export function asTopic(value: unknown): Topic | null {
  return topics.find((topic) => topic === value) ?? null;
}
