import { problemType } from '../../kernel/problem.js';

export const IDEMPOTENCY_KEY_REUSED = problemType({
  slug: 'idempotency-key-reused',
  status: 422,
  title: { bg: 'Ключът е на друга заявка', en: 'The key belongs to another request' },
  detail: {
    bg: 'Същият Idempotency-Key вече дойде с друго съдържание. За нова заявка изберете нов ключ.',
    en: 'The same Idempotency-Key came with other content before. Choose a new key for a new request.',
  },
});
