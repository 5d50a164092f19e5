import { slugFromName } from './slug-from-name';

describe('a short name out of a Bulgarian one', () => {
  it.each([
    ['Общинска собственост', 'obshtinska-sobstvenost'],
    ['Финанси и бюджет', 'finansi-i-byudzhet'],
    ['Администрация', 'administratsia'],
    ['„Водоснабдяване и канализация“ – район Сливница', 'vodosnabdyavane-i-kanalizatsia-rayon-slivnitsa'],
    ['Отдел № 2', 'otdel-2'],
    ['IT услуги', 'it-uslugi'],
    ['', ''],
    ['№ –', ''],
  ])('%s becomes %s', (name, slug) => {
    expect(slugFromName(name)).toBe(slug);
  });

  it('is cut between words when it grows too long', () => {
    expect(slugFromName('Гражданско обслужване и деловодство', 25)).toBe('grazhdansko-obsluzhvane-i');
  });
});
