import { HttpErrorResponse } from '@angular/common/http';
import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { form, required, submit } from '@angular/forms/signals';
import { lastValueFrom, throwError } from 'rxjs';

import { changedFields, RecordForm, shownIn, withNulls } from './record-form';

describe('what a form sends', () => {
  it('is only what somebody changed', () => {
    expect(changedFields({ nameBg: 'Финанси', nameEn: 'Finance' }, { nameBg: 'Финанси и бюджет', nameEn: 'Finance' })).toEqual({
      nameBg: 'Финанси и бюджет',
    });
  });

  it('is nothing when only blanks at the ends differ', () => {
    expect(changedFields({ nameBg: 'Финанси' }, { nameBg: ' Финанси ' })).toEqual({});
  });

  it('says null for an empty field that may be without a value, and an empty text for the others', () => {
    expect(withNulls({ email: ' ', addressBg: '', nameBg: ' Финанси ' }, 'email')).toEqual({
      email: null,
      addressBg: '',
      nameBg: 'Финанси',
    });
  });
});

describe('what a form shows', () => {
  it('is what the record tells, and nothing where it tells nothing', () => {
    const settlement = { ekatte: '67372', nameBg: 'Сливница', population: null, closedOn: '2026-12-01' };
    expect(shownIn({ ekatte: '', nameBg: '', population: '' }, settlement)).toEqual({
      ekatte: '67372',
      nameBg: 'Сливница',
      population: '',
    });
  });
});

describe('what the server refused', () => {
  const tooEarly = new HttpErrorResponse({
    status: 422,
    error: { type: 'invalid', title: 'Invalid', errors: [{ pointer: '/to', detail: 'before the first day' }] },
  });

  @Component({ template: '' })
  class Page {
    answers: (() => Promise<void>)[] = [];
    readonly record = new RecordForm({ from: '2026-12-02', to: '2026-12-01' });
    readonly fields = form(
      this.record.typed,
      (path) => required(path.from, { message: 'missing' }),
      this.record.sending(() => this.answers.shift()?.() ?? Promise.reject(new Error('asked too often'))),
    );
  }

  const messages = (page: Page) =>
    page.fields
      .to()
      .errors()
      .map(({ message }) => message);

  it('stands at its field, and does not keep back a form that was mended in another one', async () => {
    const page = TestBed.createComponent(Page).componentInstance;
    page.answers = [() => lastValueFrom(throwError(() => tooEarly)), () => Promise.resolve()];
    expect(await submit(page.fields)).toBe(false);
    expect(messages(page)).toEqual(['before the first day']);
    page.fields.from().value.set('2026-11-30');
    expect(messages(page)).toEqual(['before the first day']);
    expect(await submit(page.fields)).toBe(true);
    expect(messages(page)).toEqual([]);
    expect(page.record.typed()).toEqual({ from: '2026-11-30', to: '2026-12-01' });
    expect(page.answers).toEqual([]);
  });

  it('is asked for again only when the form itself finds nothing', async () => {
    const page = TestBed.createComponent(Page).componentInstance;
    page.fields.from().value.set('');
    await submit(page.fields);
    expect(page.record.refusals()).toBe(1);
    expect(page.record.trouble()).toBeNull();
  });
});
