import { TransferState } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';

import { fieldError, fieldId, fieldProblems, fieldValue, FORM_RESULT, type FormResult, injectFormResult } from './form-result';

const refused: FormResult = {
  values: { title: 'Тъмна улица', 'about.name': 'Някой', files: ['a', 'b'] },
  errors: [
    { pointer: '/title', detail: 'Заглавието е твърде кратко.' },
    { pointer: '/about/name', detail: 'Името е твърде дълго.' },
  ],
  status: 422,
};

describe('a form that was refused', () => {
  it('keeps what was typed', () => {
    expect(fieldValue(refused, 'title', 'от черновата')).toBe('Тъмна улица');
    expect(fieldValue(refused, 'files')).toBe('a');
  });

  it('keeps a field empty that was sent empty, whatever was saved before', () => {
    expect(fieldValue({ ...refused, values: {} }, 'title', 'от черновата')).toBe('');
  });

  it('names each wrong field by the name of its control', () => {
    expect(fieldError(refused, 'about.name')).toBe('Името е твърде дълго.');
    expect(fieldError(refused, 'text')).toBe('');
  });

  it('links each line of the summary to its control', () => {
    expect(fieldProblems(refused).map((problem) => problem.fieldId)).toEqual(['title', 'about-name']);
    expect(fieldId('about.name')).toBe(fieldId('/about/name'));
  });
});

describe('a form that was not sent yet', () => {
  it('shows what was saved before', () => {
    expect(fieldValue(null, 'title', 'от черновата')).toBe('от черновата');
    expect(fieldValue(null, 'title', null)).toBe('');
    expect(fieldProblems(null)).toEqual([]);
  });
});

describe('the result of a form', () => {
  beforeEach(() => {
    TestBed.configureTestingModule({ providers: [provideRouter([{ path: '**', children: [] }])] });
    TestBed.inject(TransferState).set(FORM_RESULT, refused);
  });

  it('is there on the page that answers the POST', () => {
    expect(TestBed.runInInjectionContext(injectFormResult)).toEqual(refused);
  });

  it('is gone after going to another page', async () => {
    await TestBed.inject(Router).navigateByUrl('/elsewhere');
    expect(TestBed.runInInjectionContext(injectFormResult)).toBeNull();
  });
});
