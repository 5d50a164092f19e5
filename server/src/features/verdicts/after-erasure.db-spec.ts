import { A_PROMISE } from '../../../test/factories/answer.js';
import { startTownHall, type TownHall } from '../../../test/harness/town-hall.js';
import { RecurringTasks } from '../../platform/schedule/recurring-tasks.js';
import type { CaseVerdictsFile, PublicVerdict } from './http/verdicts.dto.js';

const ANSWER = { outcome: 'accepted', text: 'Лампите ще бъдат сменени до края на месеца.', ...A_PROMISE };
const FIVE_YEARS = { days: 366 * 5 + 2 };

describe('a sentence of an author whose original was erased', () => {
  let town: TownHall;

  beforeAll(async () => {
    town = await startTownHall();
  });

  afterAll(() => town.close());

  it('can still be taken from the public, and not be put there again', async () => {
    const { number, accessCode } = await town.submit();
    let moderator = await town.staff('moderator');
    await moderator.post(`/api/v1/moderation/${number}/decisions`, { decision: 'publish', department: 'streets' });
    await (await town.staff('streets')).post(`/api/v1/submissions/${number}/responses`, ANSWER);
    const { body: own } = await town.visitor().post<{ caseToken: string }>('/api/v1/cases/lookup', { number, accessCode });
    const said = { value: 'no', sentence: 'Иван Иванов пак падна.' };
    await town.visitor().post(`/api/v1/cases/${number}/verdict`, said, { bearer: own.caseToken });
    const file = async () => (await moderator.get<CaseVerdictsFile>(`/api/v1/case-files/${number}/verdicts`)).body;
    const review = async (shown: string | null) =>
      moderator.post(`/api/v1/moderation/${number}/verdicts/${(await file()).verdicts[0]?.id}/review`, { shown });
    const shown = async () => (await town.visitor().get<{ verdicts: PublicVerdict[] }>(`/api/v1/submissions/${number}`)).body.verdicts;
    expect((await review(said.sentence)).status).toBe(200);

    town.clock.advance({ days: 40 });
    await town.app.get(RecurringTasks).runAll();
    town.clock.advance(FIVE_YEARS);
    await town.app.get(RecurringTasks).runAll();
    await town.drainOutbox();
    moderator = await town.signInAgain('moderator');
    expect(await shown()).toMatchObject([{ value: 'no', sentence: said.sentence }]);
    expect(await file()).toMatchObject({ mayReview: true, verdicts: [{ sentence: null, shownSentence: said.sentence }] });
    expect((await review(said.sentence)).status).toBe(409);
    expect((await review(null)).status).toBe(200);
    expect(await shown()).toMatchObject([{ value: 'no', sentence: null }]);
    expect((await review(said.sentence)).status).toBe(409);
  });
});
