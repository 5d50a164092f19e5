import fc from 'fast-check';
import { countCharacters } from '../../../kernel/characters.js';
import { DESCRIPTION_MAX, shortened } from './plain-description.js';
import { type AskedRequest, requestContent } from './request-content.js';
import { serviceOf, SERVICES } from './services.js';

const NOTHING = {
  ...{ title: undefined, lat: undefined, long: undefined, addressString: undefined, addressId: undefined },
  ...{ firstName: undefined, lastName: undefined, email: undefined, phone: undefined, settlement: undefined, occurredOn: undefined },
};
const ASKED: AskedRequest = { description: 'Лампите на улицата не светят от два месеца.', isNamePublic: false, ...NOTHING };
const [SERVICE] = SERVICES;

function contentOf(asked: Partial<AskedRequest>) {
  if (!SERVICE) throw new Error('No service');
  const result = requestContent(SERVICE, { ...ASKED, ...asked }, 'bg');
  return result.ok ? result.value : result.problem.errors?.map(({ pointer, code }) => [pointer, code]);
}

describe('services', () => {
  it('have codes that every client can keep, and are found by them', () => {
    expect(SERVICES).toHaveLength(8);
    for (const service of SERVICES) {
      expect(service.code).toMatch(/^[A-Za-z0-9_-]+$/);
      expect(serviceOf(service.code)).toBe(service);
    }
    expect(serviceOf('recommendation-corruption')).toBeNull();
    expect(serviceOf('toString')).toBeNull();
  });
});

describe('what a client sends as a submission', () => {
  it('is anonymous without a name, and keeps a name from the public unless its owner says otherwise', () => {
    expect(contentOf({})).toMatchObject({ identity: 'anonymous', authorName: null });
    expect(contentOf({ firstName: 'Мария', lastName: 'Петрова' })).toMatchObject({ identity: 'hidden', authorName: 'Мария Петрова' });
    expect(contentOf({ firstName: 'Мария', lastName: '-', isNamePublic: true })).toMatchObject({ identity: 'named', authorName: 'Мария' });
  });

  it('takes its title from a first line of its own, or from the beginning of the text', () => {
    expect(contentOf({ description: 'Тъмна улица\n\nЛампите не светят.' })).toMatchObject({ title: 'Тъмна улица' });
    expect(contentOf({ description: 'Ох\nлампите на улицата не светят' })).toMatchObject({ title: 'Ох лампите на улицата не светят' });
    expect(contentOf({ title: 'Тъмно е' })).toMatchObject({ title: 'Тъмно е', text: ASKED.description });
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 400 }), (words) => {
        const { title } = contentOf({ description: `Моля Ви, ${words}` }) as { title: string };
        expect(countCharacters(title)).toBeLessThanOrEqual(150);
        expect(countCharacters(title)).toBeGreaterThanOrEqual(5);
      }),
    );
  });

  it('keeps coordinates in the address, where staff read them', () => {
    expect(contentOf({ lat: '42.8512345', long: '23.0371' })).toMatchObject({ address: '42.85123, 23.03710' });
    expect(contentOf({ lat: '42.85', long: '23.03', addressString: 'ул. „Левски“ 5' })).toMatchObject({
      address: 'ул. „Левски“ 5 (42.85000, 23.03000)',
    });
    expect(contentOf({})).toMatchObject({ address: null });
  });

  it('tells the day on which something happened in Europe/Sofia', () => {
    expect(contentOf({ occurredOn: '2026-11-22T23:30:00Z' })).toMatchObject({ occurredOn: '2026-11-23' });
    expect(contentOf({ occurredOn: '2026-11-22' })).toMatchObject({ occurredOn: '2026-11-22' });
  });

  it.each<[Partial<AskedRequest>, [string, string][]]>([
    [{ lat: '42.8' }, [['/long', 'half_a_place']]],
    [
      { lat: '91', long: 'x' },
      [
        ['/lat', 'not_a_coordinate'],
        ['/long', 'not_a_coordinate'],
      ],
    ],
    [
      { lat: '1e1', long: '0x10' },
      [
        ['/lat', 'not_a_coordinate'],
        ['/long', 'not_a_coordinate'],
      ],
    ],
    [{ addressId: '7' }, [['/address_id', 'address_id_unknown']]],
    [{ occurredOn: '30.02.2026' }, [['/attribute[occurred_on]', 'not_a_day']]],
  ])('names what is wrong: %j', (asked, errors) => {
    expect(contentOf(asked)).toEqual(errors);
  });
});

describe('a description', () => {
  it('has at most 4,000 characters and loses no line break', () => {
    expect(shortened('Ред 1\nред 2')).toBe('Ред 1\nред 2');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), (words) => {
        const text = words.repeat(Math.ceil((DESCRIPTION_MAX + 100) / words.length));
        expect(countCharacters(shortened(text))).toBeLessThanOrEqual(DESCRIPTION_MAX);
      }),
      { numRuns: 20 },
    );
  });
});
