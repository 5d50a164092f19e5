import { newId } from '../../src/platform/crypto/random.js';
import { promise, watch } from '../factories/monitored-town.js';
import { A_LINK, PromisingTown } from '../harness/promises.js';
import { startTownHall, type TownHall } from '../harness/town-hall.js';

/** Words by which a test finds a text again. */
export const MARKED = 'Съседът Иван Иванов падна вчера';

/** A town where something of everything that is exported happened. */
export interface ToldTown {
  readonly hall: TownHall;
  readonly town: PromisingTown;
  /** Answered with a promise, its author spoke. */
  readonly answered: { readonly number: string; readonly responseId: string };
  /** Published, with {@link MARKED} in its text. */
  readonly marked: string;
  /** Published with words that a spreadsheet would run. */
  readonly formula: string;
  readonly pending: string;
  readonly assessment: string;
}

export async function startToldTown(): Promise<ToldTown> {
  const hall = await startTownHall();
  const town = new PromisingTown(hall);
  const publish = async (changes: object, department?: string): Promise<string> => {
    const { number } = await hall.submit({ ...changes });
    await town.act('moderator', `moderation/${number}/decisions`, { decision: 'publish', ...(department ? { department } : {}) });
    return number;
  };
  const answered = await town.answer({}, { title: 'Лампите, „кавички“ и "още"; запетая, край' });
  await town.say(answered.number, {
    text: 'Поправяме: огледахме и втората улица.\n\nНов ред.',
    correctionNote: 'Пропуснахме втората улица.',
  });
  await speak(hall, answered.responseId, 'partly', 'Стана донякъде.');
  const marked = await publish({ text: `${MARKED}, защото улицата е тъмна от два месеца.` }, 'streets');
  const formula = await publish({ title: '=HYPERLINK("https://example.org")', language: 'en', settlement: '67372' });
  const { number: pending } = await hall.submit({ title: 'Още не е прегледано от никого' });
  const [measure = 0] = await promise(hall, ['property']);
  const centre = await watch(hall, 'centar');
  const word = {
    step: 'limited',
    method: 'site_visit',
    confidence: 'high',
    text: `Обиколихме всичко и ${MARKED}, както ни казаха хората.`,
  };
  const { body, text } = await centre.client.post<{ id?: string }>(`/api/v1/commitments/${measure}/assessments`, {
    ...word,
    evidence: [A_LINK],
  });
  if (!body.id) throw new Error(text);
  await town.act('property', `assessments/${body.id}/reply`, { text: 'Благодарим, ремонтът продължава и през пролетта.' });
  await hall.drainOutbox();
  return { hall, town, answered, marked, formula, pending, assessment: body.id };
}

/** The author says of the newest answer what they think, and a moderator let their sentence through. */
async function speak({ dataSource, clock }: TownHall, responseId: string, value: string, sentence: string): Promise<void> {
  await dataSource.query(
    `insert into verdict (id, submission_id, response_id, round, value, sentence, sentence_state, shown_sentence, at)
     select $1, submission_id, id, 'after_answer', $3, $4, 'shown', $4, $5 from response where id = $2`,
    [newId(), responseId, value, sentence, clock.now()],
  );
}
