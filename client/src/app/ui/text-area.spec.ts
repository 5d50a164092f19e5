import { TestBed } from '@angular/core/testing';

import { countCharacters } from './character-count';
import { TextArea } from './text-area';

describe('the count of characters', () => {
  it('counts what people see as characters, without the blanks around them', () => {
    expect(countCharacters('  Здравей 👋 ')).toBe(9);
  });
});

describe('a text area', () => {
  async function show(inputs: Record<string, unknown>) {
    const fixture = TestBed.createComponent(TextArea);
    for (const [name, value] of Object.entries({ name: 'about.text', label: 'Вашият текст', ...inputs })) {
      fixture.componentRef.setInput(name, value);
    }
    await fixture.whenStable();
    const element: HTMLElement = fixture.nativeElement;
    const control = element.querySelector('textarea');
    if (control === null) {
      throw new Error('There is no control.');
    }
    return { fixture, element, control };
  }

  it('is named by its label and posts under its name', async () => {
    const { element, control } = await show({ value: 'Готово' });
    expect(element.querySelector('label')?.htmlFor).toBe(control.id);
    expect([control.id, control.name, control.value]).toEqual(['about-text', 'about.text', 'Готово']);
  });

  it('points to hint, error and count, so that they are read out', async () => {
    const { element, control } = await show({ hint: 'Само факти', error: 'Твърде кратко', limit: 10 });
    const described = (control.getAttribute('aria-describedby') ?? '').split(' ');
    const words = described.map((id) => element.querySelector(`#${id}`)?.textContent ?? '');
    expect(words.map((text) => text.trim())).toEqual(['Само факти', 'Грешка: Твърде кратко', 'До 10 знака']);
    expect(control.getAttribute('aria-invalid')).toBe('true');
  });

  it('counts down while typing, and goes on taking text over the limit', async () => {
    const { fixture, element, control } = await show({ limit: 10 });
    control.value = 'Тъмна улица';
    control.dispatchEvent(new Event('input'));
    await fixture.whenStable();
    expect(element.querySelector('.field-count')?.textContent.trim()).toBe('1 знак над допустимото');
    expect(control.value).toBe('Тъмна улица');
  });
});
