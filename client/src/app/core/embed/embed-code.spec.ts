import { embedCode } from './embed-code';

const frame = {
  ...{ src: 'https://zaedno.example/bg/embed/cases/7KQ2-M9XW', title: 'Случай 7KQ2-M9XW – Община „Горна & Долна“' },
  ...{ language: 'bg', width: 480, height: 320 },
};

describe('the code of a card', () => {
  it('is one frame, which loads late, has a name and may open our page alone', () => {
    const page = new DOMParser().parseFromString(embedCode(frame), 'text/html');
    const made = page.querySelector('iframe');
    expect(page.body.children).toHaveLength(1);
    expect(made?.getAttribute('src')).toBe(frame.src);
    expect(made?.title).toBe(frame.title);
    expect(made?.lang).toBe('bg');
    expect([made?.getAttribute('width'), made?.getAttribute('height')]).toEqual(['480', '320']);
    expect(made?.getAttribute('loading')).toBe('lazy');
    expect(made?.getAttribute('sandbox')).toBe('allow-popups allow-popups-to-escape-sandbox');
  });

  it('holds names with any signs as names', () => {
    const title = `"><script>alert('1')</script>`;
    const page = new DOMParser().parseFromString(embedCode({ ...frame, title }), 'text/html');
    expect(page.querySelector('script')).toBeNull();
    expect(page.querySelector('iframe')?.title).toBe(title);
  });
});
