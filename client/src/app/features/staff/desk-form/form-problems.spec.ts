import { HttpErrorResponse } from '@angular/common/http';
import type { FieldTree } from '@angular/forms/signals';

import { refusalOf } from './form-problems';

const text = {} as FieldTree<string>;
const refused = (errors: readonly { pointer: string; detail: string }[]) =>
  new HttpErrorResponse({
    status: 422,
    error: { type: '/problems/invalid', title: 'Някои полета са грешни', detail: 'Поправете ги.', errors },
  });

describe('what a refusal says', () => {
  it('stands at its field', () => {
    const { errors, trouble } = refusalOf(refused([{ pointer: '/text', detail: 'Твърде кратко.' }]), { '/text': text });
    expect(errors).toEqual([{ kind: 'server', message: 'Твърде кратко.', fieldTree: text }]);
    expect(trouble).toBeNull();
  });

  it('is said in its own words, once each, where no field is to blame', () => {
    const missing = { pointer: '/evidence', detail: 'Добавете доказателство.' };
    const { errors, trouble } = refusalOf(refused([missing, missing]), { '/text': text });
    expect(errors).toEqual([]);
    expect(trouble).toEqual({ heading: 'Някои полета са грешни', text: 'Добавете доказателство.' });
  });

  it('is the words of the problem where it names no field at all', () => {
    expect(refusalOf(refused([]), {}).trouble?.text).toBe('Поправете ги.');
  });
});
