import type { OpenAPIObject } from '@nestjs/swagger';
import type { Method, Operation } from './contract.js';

type Components = NonNullable<OpenAPIObject['components']>;

/** RFC 9457, as `problemDocument` writes it. */
export const PROBLEM_SCHEMA: NonNullable<Components['schemas']>[string] = {
  type: 'object',
  required: ['type', 'title', 'status', 'detail'],
  properties: {
    type: { type: 'string', format: 'uri', description: 'Stable; what programs look at. Its page says what can be done.' },
    title: { type: 'string', description: 'In the language of the request.' },
    status: { type: 'integer', minimum: 400, maximum: 599 },
    detail: { type: 'string', description: 'What can be done about it.' },
    errors: {
      type: 'array',
      description: 'Each field that is wrong.',
      items: {
        type: 'object',
        required: ['pointer', 'code', 'detail'],
        properties: {
          pointer: { type: 'string', description: 'Where it is in what was sent (RFC 6901).', example: '/limit' },
          code: { type: 'string', description: 'Stable.', example: 'too_large' },
          detail: { type: 'string' },
        },
      },
    },
  },
};

const RETRY_AFTER = { 'Retry-After': { description: 'Seconds to wait.', schema: { type: 'integer' as const } } };

const failure = (description: string, headers?: typeof RETRY_AFTER) => ({
  description,
  ...(headers ? { headers } : {}),
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemDocument' } } },
});

/** Refusals that many operations share. Slugs of types are in backticks; each has a page under `/problems`. */
export const FAILURES = {
  Malformed: failure('`malformed`: a parameter or the body cannot be understood, or is not known here.'),
  KeyRefused: failure('`api-key-unknown`, `api-key-revoked`, `api-key-expired`: a key was sent, and it is not good.'),
  NotSignedIn: failure('`not-signed-in`: no token or session, or one that is over.'),
  KeyLacksScope: failure('`api-key-scope`: the key may not do this.'),
  NotAllowed: failure('`forbidden`: the role of the account does not allow it.'),
  CrossSite: failure('`cross-site`: a browser sends it from a page of another site.'),
  NotFound: failure('`not-found`: there is no such thing, or it is not public.'),
  Stale: failure('`stale`: somebody changed it in the meantime, and nothing was saved.'),
  TooLarge: failure('`too-large`: more than can be taken.'),
  UnsupportedMedia: failure('`unsupported-media`: no content of a kind that is taken.'),
  Invalid: failure('`invalid`: fields break a rule; `errors` names each.'),
  InvalidOrRepeated: failure(
    '`invalid`: fields break a rule; `errors` names each. `idempotency-key-reused`: another request came with the same key.',
  ),
  TooMany: failure('`too-many-requests`: a limit is used up.', RETRY_AFTER),
} as const;

type Failure = keyof typeof FAILURES;

/** How an operation may be refused, as far as that follows from what it takes; what is its own its author describes. */
export function failuresOf(method: Method, path: string, operation: Operation): Operation['responses'] {
  const isRead = method === 'get';
  const takes = (name: string): boolean =>
    (operation.parameters ?? []).some((one) => 'name' in one && one.in === 'header' && one.name.toLowerCase() === name);
  const opensBy = (scheme: string): boolean => (operation.security ?? []).some((requirement) => scheme in requirement);
  const isOpen = (operation.security ?? []).some((requirement) => Object.keys(requirement).length === 0);
  const hasBody = operation.requestBody !== undefined;
  const failures: [number, Failure, boolean][] = [
    [400, 'Malformed', isRead || hasBody],
    [401, isOpen ? 'KeyRefused' : 'NotSignedIn', isOpen ? opensBy('key') : true],
    [403, !isRead ? 'CrossSite' : isOpen ? 'KeyLacksScope' : 'NotAllowed', !isRead || opensBy('key') || opensBy('staff')],
    [404, 'NotFound', path.includes('{')],
    [412, 'Stale', takes('if-match')],
    [413, 'TooLarge', hasBody],
    [415, 'UnsupportedMedia', hasBody],
    [422, takes('idempotency-key') ? 'InvalidOrRepeated' : 'Invalid', hasBody],
    [429, 'TooMany', isOpen],
  ];
  return Object.fromEntries(
    failures.filter(([, , happens]) => happens).map(([status, name]) => [status, { $ref: `#/components/responses/${name}` }]),
  );
}
