import ICAL from 'ical.js';
import { DemoClock, PlayDemo } from '../../src/features/demo/index.js';
import { LogSequencer } from '../../src/features/transparency-log/index.js';
import { type AtomElement, brokenRules, entriesOf, linkOf, named, readAtom } from '../harness/atom-rules.js';
import { routesOf } from '../../src/platform/http/access/routes.js';
import { startTestApplication, type TestApplication } from '../harness/test-application.js';

const ORIGIN = 'http://localhost:3000';
/** Pages of a feed that are walked through. */
const MOST_PAGES = 6;

describe('every feed and every calendar of the demo', () => {
  let test: TestApplication;
  let feeds: string[];
  let calendars: string[];
  beforeAll(async () => {
    test = await startTestApplication({ demo: true });
    const { app, clock } = test;
    const scenes = new (class extends DemoClock {
      override moveTo(instant: Date): void {
        clock.set(instant);
      }
    })();
    await app.get(PlayDemo).run(scenes, clock.now());
    await app.get(LogSequencer).tick();
    const addresses = await Promise.all(routesOf(app).map(({ path }) => filled(path)));
    feeds = addresses.flat().filter((path) => path.endsWith('.atom'));
    calendars = addresses.flat().filter((path) => path.endsWith('.ics'));
  }, 240_000);
  afterAll(() => test.close());

  /** The address of a route with something that is there in place of each parameter; none for what is no feed. */
  const filled = async (path: string): Promise<string[]> => {
    if (!/^\/(?:bg|en)\/.*\.(?:atom|ics)$/.test(path)) return [];
    if (!path.includes(':')) return [path];
    const [, , kind = ''] = path.split('/');
    const asked: Readonly<Record<string, string>> = {
      submissions: `select substr(number, 1, 4) || '-' || substr(number, 5) as name from submission where publication = 'published' limit 3`,
      departments: 'select slug as name from department limit 3',
      commitments: 'select number::text as name from commitment where is_shown limit 3',
      policies: 'select slug as name from policy where published_at is not null limit 3',
      monitors: 'select slug as name from monitor_organisation limit 3',
      consultations: 'select slug as name from consultation where published_at is not null limit 3',
    };
    const names = await test.dataSource.query<{ name: string }[]>(asked[kind] ?? '');
    return names.map(({ name }) => path.replace(/:\w+/, name));
  };
  const read = async (path: string): Promise<AtomElement> => {
    const { status, text } = await test.visitor().get<string>(path);
    if (status !== 200) throw new Error(`${path}: ${text}`);
    return readAtom(text);
  };

  it('is there for each list, each kind of thing and each language', () => {
    const lists = [
      'submissions',
      'overdue',
      'answers',
      'moderation',
      'log',
      'commitments',
      'policies',
      'monitors',
      'consultations',
      'campaigns',
    ];
    for (const list of lists) expect(feeds).toEqual(expect.arrayContaining([`/bg/${list}.atom`, `/en/${list}.atom`]));
    for (const kind of ['submissions', 'departments', 'commitments', 'policies', 'monitors', 'consultations']) {
      expect(feeds.filter((path) => path.startsWith(`/bg/${kind}/`)).length).toBeGreaterThan(0);
    }
    expect(calendars.length).toBeGreaterThan(13);
  });

  it('keeps the rules of Atom on every page, and names no entry twice', async () => {
    const found: Record<string, string[]> = {};
    for (const path of feeds) {
      const ids: string[] = [];
      let address: string | undefined = `${ORIGIN}${path}`;
      for (let page = 0; page < MOST_PAGES && address !== undefined; page += 1) {
        const feed: AtomElement = await read(address.slice(ORIGIN.length));
        const broken = brokenRules(feed, address);
        if (page > 0 && linkOf(feed, 'first') !== `${ORIGIN}${path}`) broken.push('a later page leads to the first');
        if (broken.length > 0) found[address] = broken;
        ids.push(...entriesOf(feed).map((entry) => named(entry, 'id')[0]?.text ?? ''));
        address = linkOf(feed, 'next');
      }
      if (new Set(ids).size !== ids.length) found[path] = ['an entry stands on two pages'];
    }
    expect(found).toEqual({});
  });

  it('has something to tell in each list', async () => {
    const empty: string[] = [];
    for (const path of feeds.filter((each) => each.split('/').length === 3)) if (entriesOf(await read(path)).length === 0) empty.push(path);
    expect(empty).toEqual([]);
  });

  it('calls an entry the same in both languages', async () => {
    for (const path of feeds.filter((each) => each.startsWith('/bg/'))) {
      const [bulgarian, english] = [await read(path), await read(path.replace('/bg/', '/en/'))];
      const idsOf = (feed: AtomElement): string[] => entriesOf(feed).map((entry) => named(entry, 'id')[0]?.text ?? '');
      expect([path, idsOf(english)]).toEqual([path, idsOf(bulgarian)]);
    }
  });

  it('keeps the rules of calendars: lines, whole days, names that stay', async () => {
    let days = 0;
    for (const path of calendars) {
      const { status, text, headers } = await test.visitor().get<string>(path);
      expect([path, status, headers['content-type']]).toEqual([path, 200, 'text/calendar; charset=utf-8']);
      expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75 && !/[\r\n]/.test(line))).toBe(true);
      const events = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');
      const uids = events.map((event) => String(event.getFirstPropertyValue('uid')));
      expect(new Set(uids).size).toBe(uids.length);
      expect(text.match(/^DTSTART;VALUE=DATE:\d{8}\r$/gm)?.length ?? 0).toBe(events.length);
      days += events.length;
      const other = await test.visitor().get<string>(path.replace('/bg/', '/en/'));
      for (const uid of uids) expect(other.text.replace(/\r\n /g, '')).toContain(`UID:${uid}`);
    }
    expect(days).toBeGreaterThan(10);
  });

  it('is for what its page shows with the same filters', async () => {
    const department = feeds.find((path) => path.startsWith('/bg/departments/'))?.slice('/bg/departments/'.length, -'.atom'.length) ?? '';
    for (const list of ['submissions', 'overdue', 'answers', 'commitments']) {
      const feed = await read(`/bg/${list}.atom?department=${department}`);
      expect(linkOf(feed, 'alternate')).toContain(`department=${department}`);
    }
    const rejections = entriesOf(await read('/bg/moderation.atom?decision=reject'));
    expect(new Set(rejections.map((entry) => named(entry, 'category')[0]?.attributes['term']))).toEqual(new Set(['reject']));
  });

  it('is in the map of the site as a page, and the map is whole', async () => {
    const index = await test.visitor().get<string>('/sitemap.xml');
    expect(index.headers['content-type']).toBe('application/xml; charset=utf-8');
    const parts = [...index.text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address.replaceAll('&amp;', '&'));
    const listed = new Set<string>();
    for (const address of parts) {
      const { status, text } = await test.visitor().get<string>(address.slice(ORIGIN.length));
      expect([address, status]).toEqual([address, 200]);
      for (const [, location = ''] of text.matchAll(/<loc>([^<]+)<\/loc>/g)) listed.add(location.slice(ORIGIN.length));
    }
    const [shown, withheld] = await Promise.all(
      [`publication = 'published' and procedure not in ('withdrawn', 'merged')`, `publication = 'rejected' or publication = 'pending'`].map(
        (where) =>
          test.dataSource.query<{ name: string }[]>(
            `select substr(number, 1, 4) || '-' || substr(number, 5) as name from submission where ${where}`,
          ),
      ),
    );
    expect(shown?.length).toBeGreaterThan(5);
    expect(withheld?.length).toBeGreaterThan(0);
    for (const { name } of shown ?? []) {
      expect(listed.has(`/bg/submissions/${name}`) && listed.has(`/en/submissions/${name}`)).toBe(true);
    }
    for (const { name } of withheld ?? []) expect(listed.has(`/bg/submissions/${name}`)).toBe(false);
    expect([...listed].some((path) => /\/(?:staff|case)\//.test(path))).toBe(false);
  });
});
