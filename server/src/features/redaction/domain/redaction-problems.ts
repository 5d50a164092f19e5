import { problemType } from '../../../kernel/problem.js';

export const REDACTION_INVALID = problemType({
  slug: 'redaction-invalid',
  status: 422,
  title: { bg: 'Заличаването не пасва на текста', en: 'The redaction does not fit the text' },
  detail: { bg: 'Поправете посочените места и запишете пак.', en: 'Correct the places that are named and save again.' },
});
