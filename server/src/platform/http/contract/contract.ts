import type { OpenAPIObject } from '@nestjs/swagger';
import type { Route } from '../access/routes.js';
import { FAILURES, failuresOf, PROBLEM_SCHEMA } from './failures.js';
import { PUBLIC_SUBJECTS } from './subjects.js';

type PathItem = OpenAPIObject['paths'][string];
export type Operation = NonNullable<PathItem['get']>;
type Security = NonNullable<Operation['security']>;

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;
export type Method = (typeof METHODS)[number];

/**
 * The contract as its readers need it: to what the decorators say of each operation it adds who may ask, from the audience of the route, and how it may
 * be refused, from what it takes. So no author of a route has to remember either.
 * @throws Error for an operation that is no route
 */
export function completed(document: OpenAPIObject, routes: readonly Route[]): OpenAPIObject {
  const audiences = new Map(routes.map(({ method, path, audience }) => [`${method.toLowerCase()} ${inBraces(path)}`, audience]));
  const paths = Object.entries(document.paths)
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([path, item]) => {
      const described = METHODS.flatMap((method) => {
        const operation = item[method];
        if (operation === undefined) return [];
        const audience = audiences.get(`${method} ${path}`);
        if (audience === undefined) throw new Error(`Not a route with an audience: ${method} ${path}`);
        const security = securityOf(method, operation, audience);
        const responses = { ...failuresOf(method, path, { ...operation, security }), ...operation.responses };
        return [[method, { ...operation, security, responses: explained(responses) }] as const];
      });
      return [path, Object.fromEntries(described)] as const;
    });
  return {
    ...document,
    tags: PUBLIC_SUBJECTS.map(({ tag, name, description }) => ({ name: tag, description, 'x-displayName': name })),
    paths: Object.fromEntries(paths),
    components: {
      ...document.components,
      schemas: { ...document.components?.schemas, ProblemDocument: PROBLEM_SCHEMA },
      responses: FAILURES,
    },
  };
}

/** An empty requirement means that nothing need be shown (OpenAPI 3.1 §4.8.30). */
function securityOf(method: Method, { security = [] }: Operation, audience: NonNullable<Route['audience']>): Security {
  switch (audience.who) {
    case 'everyone':
      return [{}, ...(method === 'get' ? [{ key: [] }] : []), ...(audience.recognise ? [{ case: [] }, { staff: [] }] : security)];
    case 'author':
      return [{ case: [] }];
    case 'staff':
      return [{ staff: [] }];
    case 'author_or_staff':
      return [{ case: [] }, { staff: [] }];
  }
}

/** A failure that an author of a route describes is a problem document like any other. */
function explained(responses: Operation['responses']): Operation['responses'] {
  return Object.fromEntries(
    Object.entries(responses).map(([status, response]) => {
      const isBare = Number(status) >= 400 && response !== undefined && !('$ref' in response) && response.content === undefined;
      return [status, isBare ? { ...response, content: PROBLEM_CONTENT } : response];
    }),
  );
}

const PROBLEM_CONTENT = { 'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemDocument' } } };

const inBraces = (path: string): string => path.replace(/:(\w+)/g, '{$1}');
