import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { form, FormField, required } from '@angular/forms/signals';

import { LineField } from './line-field';

@Component({
  selector: 'app-tried-form',
  imports: [FormField, LineField],
  template: `<app-line-field [formField]="fields.name" [label]="'Име'" [hint]="'Както в документ'" />`,
})
class TriedForm {
  readonly fields = form(signal({ name: '' }), (path) => {
    required(path.name, { message: 'Напишете име.' });
  });
}

describe('a field of the desk', () => {
  async function shown() {
    const fixture = TestBed.createComponent(TriedForm);
    await fixture.whenStable();
    const element = fixture.nativeElement as HTMLElement;
    return { fixture, element, input: element.querySelector('input')! };
  }

  it('has its label and its hint', async () => {
    const { element, input } = await shown();
    expect(element.querySelector('label')?.htmlFor).toBe(input.id);
    expect(element.querySelector(`#${input.getAttribute('aria-describedby')}`)?.textContent).toBe('Както в документ');
  });

  it('says nothing before somebody was there', async () => {
    const { element, input } = await shown();
    expect(element.querySelector('mat-error')).toBeNull();
    expect(input.getAttribute('aria-invalid')).not.toBe('true');
  });

  it('says what is wrong once it was left, and ties it to the input', async () => {
    const { fixture, element, input } = await shown();
    input.dispatchEvent(new Event('blur'));
    await fixture.whenStable();
    const error = element.querySelector('mat-error');
    expect(error?.textContent).toContain('Напишете име.');
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(input.getAttribute('aria-describedby')).toContain(error?.id);
  });

  it('is right again after typing', async () => {
    const { fixture, element, input } = await shown();
    input.dispatchEvent(new Event('blur'));
    input.value = 'Мария';
    input.dispatchEvent(new Event('input'));
    await fixture.whenStable();
    expect(element.querySelector('mat-error')).toBeNull();
  });
});
