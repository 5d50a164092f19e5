import { DemoClock, PlayDemo } from '../../src/features/demo/index.js';
import { type ClockedCase, deadlineOf } from '../../src/features/deadlines/domain/deadline.js';
import type { Submission, SubmissionContent } from '../../src/features/submissions/domain/submission.js';
import { authors } from '../../src/features/submissions/index.js';
import { dueOn, skipRest, WorkCalendar } from '../../src/features/work-calendar/index.js';
import { addDays, civilDate, type CivilDate, civilDateIn, startOfDayInstant } from '../../src/kernel/civil-date.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { RecurringTasks } from '../../src/platform/schedule/recurring-tasks.js';
import { startTestApplication, type TestApplication } from '../harness/test-application.js';

/** A year with both changes of the clock in Sofia, on 31.10.2027 and 26.03.2028, and with a 29.02. */
const FIRST = civilDate('2027-03-27');
const LAST = civilDate('2028-03-28');
/** On these days somebody sends a signal in the last minute; 31.12.2027 + 2 months is 29.02.2028. */
const SENT_ON = [
  '2027-03-28',
  '2027-08-31',
  '2027-10-30',
  '2027-10-31',
  '2027-12-31',
  '2028-02-28',
  '2028-02-29',
  '2028-03-25',
  '2028-03-26',
];
const SECOND = 1_000;

type Row = ClockedCase & Pick<Submission, 'number'>;

/** What a person with a calendar on the wall says, from the day of the receipt alone. */
function byHand({ statutory, receivedOn, extendedTo }: Row, today: CivilDate): string {
  if (!statutory) return 'none';
  const due = extendedTo === null ? dueOn(receivedOn, { unit: 'months', count: 2 }).dueOn : skipRest(extendedTo).on;
  return `${due} ${today > due ? 'overdue' : 'running'}`;
}

describe('a year of the demo municipality', () => {
  let test: TestApplication;

  beforeAll(async () => {
    test = await startTestApplication({ demo: true });
    const { app, clock } = test;
    const scenes = new (class extends DemoClock {
      override moveTo(instant: Date): void {
        clock.set(instant);
      }
    })();
    await app.get(PlayDemo).run(scenes, startOfDayInstant(FIRST));
  }, 120_000);
  afterAll(() => test.close());

  const rows = (): Promise<Row[]> =>
    test.app.get(UnitOfWork).query<Row>(
      `select number, kind, identity, statutory, received_on as "receivedOn", decide_by as "decideBy", extended_to as "extendedTo",
              coalesce(clock_started_on, received_on) as "clockStartedOn", reopened_by_author_at as "reopenedByAuthorAt",
              procedure, answered_at as "answeredAt", ended_at as "endedAt" from submission order by received_at`,
    );
  const told = (row: Row, today: CivilDate): string => {
    const extensions = row.extendedTo === null ? [] : [{ ...EXTENSION, lastDay: row.extendedTo }];
    const history = { extensions, clarifications: [], firstAnsweredAt: row.answeredAt, earlier: null };
    const { state, dueOn: due, explanation } = deadlineOf(row, history, today, test.app.get(WorkCalendar));
    if (explanation?.bg.includes('тогавашния')) return `${row.number} explains another day`;
    return due === null ? state : `${due} ${state}`;
  };

  it('keeps each clock where the calendar on the wall has it, day by day, with all that runs by itself', async () => {
    const { app, clock } = test;
    const tasks = app.get(RecurringTasks);
    const unitOfWork = app.get(UnitOfWork);
    const submit = app.get(authors.Submit);
    const drift: string[] = [];
    let looked = 0;
    for (let day = FIRST; day <= LAST; day = addDays(day, 1)) {
      const [first, last] = [startOfDayInstant(day), new Date(startOfDayInstant(addDays(day, 1)).getTime() - SECOND)];
      clock.set(new Date(first.getTime() + 9 * 3_600 * SECOND));
      await unitOfWork.run(() => tasks.runAll());
      clock.set(last);
      if (SENT_ON.includes(day)) await submit.run(SIGNAL);
      for (const row of await rows()) {
        if (!['received', 'assigned', 'reopened'].includes(row.procedure)) continue;
        looked += 1;
        if (told(row, civilDateIn(last)) !== byHand(row, day)) drift.push(`${day} ${row.number} ${told(row, day)}`);
      }
      // The day in Sofia is the one on the wall in its first second and in its last, also when it has 23 hours or 25.
      if (civilDateIn(first) !== day || civilDateIn(last) !== day) drift.push(day);
    }
    expect(drift).toEqual([]);
    expect(looked).toBeGreaterThan(5_000);
    const sent = (await rows())
      .filter(({ receivedOn }) => SENT_ON.includes(receivedOn))
      .map(({ receivedOn, decideBy }) => [receivedOn, decideBy]);
    expect(sent).toEqual([
      ['2027-03-28', '2027-05-28'],
      ['2027-08-31', '2027-11-01'],
      ['2027-10-30', '2027-12-30'],
      ['2027-10-31', '2027-12-31'],
      ['2027-12-31', '2028-02-29'],
      ['2028-02-28', '2028-04-28'],
      ['2028-02-29', '2028-05-02'],
      ['2028-03-25', '2028-05-25'],
      ['2028-03-26', '2028-05-26'],
    ]);
    // What was answered a month ago was closed on the way, and no answer was closed sooner.
    const answered = (await rows()).filter(({ procedure }) => procedure === 'answered');
    expect(answered.every(({ answeredAt }) => answeredAt !== null && civilDateIn(answeredAt) >= addDays(LAST, -40))).toBe(true);
  }, 180_000);
});

const EXTENSION = {
  ...{
    id: '',
    issuer: '',
    actNumber: '',
    actDate: FIRST,
    reason: '',
    oldDueOn: FIRST,
    newDueOn: FIRST,
    toldOn: null,
    recordedAt: new Date(),
  },
};

const SIGNAL: SubmissionContent = {
  ...{ kind: 'signal', topic: 'services', title: 'Улицата е тъмна от два месеца', text: 'На улицата лампите не светят от два месеца.' },
  ...{ language: 'bg', identity: 'named', authorName: 'Мария Петрова', authorEmail: null, authorPhone: null, about: null },
  ...{ occurredOn: null, settlement: null, address: null },
};
