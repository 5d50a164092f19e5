import { reads } from '../../src/features/submissions/index.js';
import { civilDate } from '../../src/kernel/civil-date.js';
import { A_PROMISE } from '../factories/answer.js';
import { AppealScene } from './appeal-scene.js';

describe('a case that was dismissed after its author brought new facts', () => {
  const scene = new AppealScene();

  beforeAll(async () => {
    await scene.start();
    await scene.next();
  }, 60_000);

  afterAll(() => scene.close());

  it('has no answer that stands, and goes on from its receipt when the appeal is won', async () => {
    const { town } = scene;
    scene.sent = await town.submit({ author: { name: 'Мария Петрова', email: scene.email } });
    await town.dataSource.query('update submission set author_email_confirmed_at = now() where author_email = $1', [scene.email]);
    scene.author = town.visitor();
    await scene.author.post('/api/v1/cases/lookup', scene.keys());
    const decide = async (decision: object) => (await town.staff('moderator')).post(scene.url('decisions'), decision);
    const answer = async (text: string) =>
      (await town.signInAgain('streets')).post(`/api/v1/submissions/${scene.sent.number}/responses`, {
        ...{ outcome: 'accepted', ...A_PROMISE, text },
      });
    const own = (path: string, body: object) => scene.author.post(`/api/v1/cases/${scene.sent.number}/${path}`, body);
    await decide({ decision: 'publish', department: 'streets' });
    expect((await answer('Лампите ще бъдат сменени до края на месеца.')).status).toBe(201);
    await own('verdict', { value: 'no' });
    expect((await own('reopening', { facts: 'Лампите пак не светят от вчера.' })).status).toBe(200);
    await decide({ decision: 'route', department: 'streets' });
    town.clock.advance({ minutes: 5 });
    await scene.reject('spam');

    expect(await scene.own()).toMatchObject({ procedure: 'closed', verdict: { round: null, mayReopen: false } });
    expect((await own('verdict', { value: 'yes' })).status).toBe(409);
    expect((await answer('Поправка на отговора, който вече не стои.')).status).toBe(409);

    const asked = await town.app.get(reads.WaitingCases).answeredOn(civilDate('2026-11-01'), civilDate('2026-12-31'));
    expect(asked).toEqual([]);

    expect((await scene.appeal()).status).toBe(200);
    const won = await scene.answer('moderator2', { answer: 'publish' });
    expect(won.body).toMatchObject({ publication: 'published', procedure: 'received', department: null });
    expect(won.body.allowed).toContain('route');
    expect((await decide({ decision: 'route', department: 'streets' })).status).toBe(200);
    expect((await answer('Сменихме и кабела, лампите светят отново.')).status).toBe(201);
  });
});
