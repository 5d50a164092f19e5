import type { FastifyReply, FastifyRequest } from 'fastify';
import { countStatements } from '../../../test/harness/statement-count.js';
import { startTownHall, type TownHall } from '../../../test/harness/town-hall.js';
import { type FormOutcome, Pages } from '../../platform/pages/pages.js';
import type { SimilarCase, SimilarCaseList } from './http/similar-case.dto.js';

const LAMPS = { title: 'Лампите на ул. „Хан Аспарух“ не светят', text: 'Осветлението не работи от два месеца и улицата е тъмна вечер.' };
const ASKED = { title: 'Няма осветление на улица Хан Аспарух', text: 'Лампата пред номер 12 не работи.' };

describe('similar cases', () => {
  let hall: TownHall;

  beforeAll(async () => {
    hall = await startTownHall();
    const pages = hall.app.get(Pages);
    pages.show = async (_: FastifyRequest, reply: FastifyReply, outcome?: FormOutcome) => {
      await reply.status(outcome?.status ?? 200).send(outcome);
    };
  });

  afterAll(() => hall.close());

  const submit = async (given: Record<string, unknown>): Promise<string> => (await hall.submit({ settlement: '67372', ...given })).number;

  const decide = async (number: string, decision: Record<string, unknown>): Promise<void> => {
    const { status } = await (await hall.staff('moderator')).post(`/api/v1/moderation/${number}/decisions`, decision);
    expect(status).toBe(200);
  };

  const published = async (given: Record<string, unknown>): Promise<string> => {
    const number = await submit(given);
    await decide(number, { decision: 'publish' });
    return number;
  };

  const ask = async (given: Record<string, unknown>): Promise<SimilarCase[]> => {
    const { status, body } = await hall.visitor().post<SimilarCaseList>('/api/v1/submissions/similar', given);
    expect(status).toBe(200);
    return body.items;
  };

  describe('for everybody', () => {
    it('are told with the reason why', async () => {
      const number = await published(LAMPS);
      const [found] = await ask({ ...ASKED, settlement: '67372' });
      expect(found).toMatchObject({
        number,
        status: 'published',
        takesSupport: true,
        mayTakeRepeat: false,
        supports: 0,
        why: { sameSettlement: true, street: 'Хан Аспарух', words: expect.arrayContaining(['лампите', 'осветлението']) },
      });
    });

    it('are found by other forms of the words, and only when they are alike', async () => {
      const number = await published({ title: 'Препълнени контейнери до пазара', text: 'Контейнерите до пазара не се извозват.' });
      await published({ title: 'Кучета до пазара', text: 'Глутница бездомни кучета се събира до пазара и лае по хората.' });
      expect((await ask({ title: 'Препълнен контейнер на пазара' })).map((each) => each.number)).toEqual([number]);
    });

    it('are compared by the public text alone: not by what was hidden, under review, withheld or taken back', async () => {
      const secret = { title: 'Златният телескоп на комшията', text: 'Комшията гледа с телескоп в прозорците на блока.' };
      await submit(secret);
      const withheld = await submit(secret);
      await decide(withheld, { decision: 'reject', reasonCode: 'names_private_person', note: 'Частно лице.' });
      const redacted = await submit(secret);
      await decide(redacted, {
        decision: 'publish_redacted',
        publicTitle: 'Нередност в блока',
        publicText: 'Нередност в един от блоковете.',
      });
      expect(await ask(secret)).toEqual([]);
    });

    it('cost one statement, and none while there is nothing to go by', async () => {
      const cost = (given: Record<string, unknown>) => countStatements(hall.dataSource, () => ask(given));
      expect(await cost(ASKED)).toBe(1);
      expect(await cost({ title: 'и в на' })).toBe(0);
    });

    it('survive signs of patterns and long texts', async () => {
      expect(await ask({ title: `%_%\\' "100%" _____`, text: 'дълъг текст '.repeat(800).trim() })).toEqual([]);
      const { status, body } = await hall.visitor().post('/api/v1/submissions/similar', { title: 'а'.repeat(151) });
      expect([status, body]).toMatchObject([422, { errors: [{ pointer: '/title' }] }]);
    });
  });

  describe('for a moderator', () => {
    it('are all that they may know, with what may take a repeat', async () => {
      const matter = { title: 'Шахта без капак на ул. „Рила“', text: 'Капакът на шахтата е откраднат, шахтата зее отворена.' };
      const earlier = await submit(matter);
      const number = await submit({ ...matter, title: 'Отворена шахта на „Рила“' });
      const later = await submit(matter);
      const { body } = await (await hall.staff('moderator')).get<{ similar: SimilarCase[] }>(`/api/v1/moderation/${number}`);
      const told = new Map(body.similar.map((each) => [each.number, [each.status, each.mayTakeRepeat]]));
      expect(told.get(earlier)).toEqual(['pending', true]);
      expect(told.has(number)).toBe(false);
      hall.clock.advance({ minutes: 1 });
      const last = await submit(matter);
      const again = await (await hall.staff('moderator')).get<{ similar: SimilarCase[] }>(`/api/v1/moderation/${later}`);
      expect(again.body.similar.find((each) => each.number === last)?.mayTakeRepeat).toBe(false);
    });

    it('leave out a case that they stepped back from', async () => {
      const matter = { title: 'Изгорял контейнер пред блок 4', text: 'Контейнерът пред блок четири изгоря и няма нов.' };
      const hidden = await submit(matter);
      const number = await submit(matter);
      const moderator = await hall.staff('moderator2');
      expect((await moderator.post(`/api/v1/case-files/${hidden}/conflict-of-interest`, { reason: 'Съсед ми е.' })).status).toBeLessThan(
        300,
      );
      const { body } = await moderator.get<{ similar: SimilarCase[] }>(`/api/v1/moderation/${number}`);
      expect(body.similar.map((each) => each.number)).not.toContain(hidden);
    });
  });

  describe('while a submission is written', () => {
    const write = async (fields: Record<string, string>): Promise<[string, string]> => {
      const visitor = hall.visitor();
      const started = await visitor.form('/bg/submit', { kind: 'signal', topic: 'services' });
      const id = /submit\/([0-9a-z]+)\//.exec(String(started.headers.location))?.[1] ?? '';
      await visitor.form(`/bg/submit/${id}/text`, fields);
      const { headers } = await visitor.form(`/bg/submit/${id}/place`, { settlement: '67372', address: '' });
      const own = await visitor.get<SimilarCaseList>(`/api/v1/drafts/${id}/similar`);
      const stranger = await hall.visitor().get(`/api/v1/drafts/${id}/similar`);
      expect(stranger.status).toBe(404);
      return [String(headers.location).replace(`/bg/submit/${id}/`, ''), own.body.items.map(({ title }) => title).join()];
    };

    it('get a page of their own after the place, and only when there are any', async () => {
      const given = { title: 'Липсват пейки пред гарата', text: 'Пейките пред гарата са махнати, няма къде да се седне.' };
      expect(await write(given)).toEqual(['files', '']);
      await published(given);
      expect(await write({ title: 'Да се върнат пейките на гарата', text: 'Пред гарата няма пейки, старите хора стоят прави.' })).toEqual([
        'similar',
        given.title,
      ]);
    });
  });
});
