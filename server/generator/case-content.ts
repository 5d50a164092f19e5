import { addDays, type CivilDate, civilDateIn } from '../src/kernel/civil-date.js';
import type { SubmissionContent } from '../src/features/submissions/domain/submission.js';
import { SIGNAL_ONLY_TOPICS, type Topic } from '../src/features/submissions/domain/vocabulary.js';
import type { Chance } from './random.js';
import type { Town } from './town.js';
import type { Sentences, Written } from './words/sentences.js';

/** How often each topic is chosen. */
const TOPICS: Readonly<Record<Topic, number>> = { services: 78, ethics: 8, corruption: 6, abuse_of_office: 5, conflict_of_interest: 3 };

export interface Drawn {
  readonly content: SubmissionContent;
  readonly written: Written;
}

/** What a citizen sends at that instant. */
export function drawContent(at: Date, chance: Chance, sentences: Sentences, town: Town): Drawn {
  const topic = chance.weighted(TOPICS);
  const receivedOn = civilDateIn(at);
  const written = sentences.submission(topic, Number(receivedOn.slice(5, 7)) - 1);
  const kind = SIGNAL_ONLY_TOPICS.has(topic) || chance.happens(0.76) ? 'signal' : 'recommendation';
  const identity = chance.weighted({ named: 62, hidden: 26, anonymous: 12 });
  const person = sentences.person();
  const isAnonymous = identity === 'anonymous';
  const content: SubmissionContent = {
    ...{ kind, topic, title: written.title, text: written.text, language: 'bg', identity },
    authorName: isAnonymous ? null : person.name,
    authorEmail: chance.happens(isAnonymous ? 0.2 : 0.7) ? person.email : null,
    authorPhone: !isAnonymous && chance.happens(0.3) ? sentences.phone() : null,
    about:
      kind === 'signal' && chance.happens(0.08)
        ? { departmentId: town.department(written.theme.department), office: 'employee', name: null }
        : null,
    occurredOn: kind === 'signal' && chance.happens(0.3) ? occurred(receivedOn, chance) : null,
    settlement: chance.happens(0.9) ? town.settlementOf(chance) : null,
    address: chance.happens(0.35) ? sentences.address() : null,
  };
  return { content, written };
}

/** Mostly days ago, at times so long that nobody examines it any more (АПК чл. 111, ал. 4). */
const occurred = (receivedOn: CivilDate, chance: Chance): CivilDate =>
  addDays(receivedOn, -Math.min(1_400, Math.round(chance.skewed(9, 1.5))));
