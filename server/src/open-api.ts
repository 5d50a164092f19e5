import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { routesOf } from './platform/http/access/routes.js';
import { completed } from './platform/http/contract/contract.js';

/** The contract of the API (OpenAPI 3.1), written by the DTO classes, the audiences of routes and nothing else. */
export function describeApi(app: NestFastifyApplication): OpenAPIObject {
  const about = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Zaedno')
    .setDescription(
      'Recommendations and signals to a Bulgarian municipality, their moderation, and its answers in public. ' +
        'Errors are problem+json (RFC 9457). Lists page by keyset; `Link: rel="next"` (RFC 8288) leads on. ' +
        'Instants are ISO 8601 in UTC, dates are civil dates in Europe/Sofia.',
    )
    .setVersion('1')
    .setLicense('EUPL-1.2', 'https://eupl.eu/1.2/en/')
    .addBearerAuth(
      { type: 'http', scheme: 'bearer', bearerFormat: 'opaque', description: 'The case token of `POST /api/v1/cases/lookup`.' },
      'case',
    )
    .addBearerAuth(
      {
        type: 'http',
        scheme: 'bearer',
        bearerFormat: 'zk_…',
        description: 'The key of a program, with limits of its own; nobody needs one to read.',
      },
      'key',
    )
    .addCookieAuth('__Host-session', { type: 'apiKey', in: 'cookie', description: 'The session of a member of staff.' }, 'staff')
    .build();
  return completed(SwaggerModule.createDocument(app, about, { operationIdFactory: (_, method) => method }), routesOf(app));
}

/** Serves the contract at `/api/openapi.json`, to programs and pages of any site. */
export function serveOpenApi(app: NestFastifyApplication): void {
  const fastify = app.getHttpAdapter().getInstance();
  let text: string | undefined;
  fastify.get('/api/openapi.json', (_, reply) => {
    text ??= JSON.stringify(describeApi(app));
    reply.header('access-control-allow-origin', '*').header('cross-origin-resource-policy', 'cross-origin');
    return reply.type('application/json').header('cache-control', 'public, max-age=300').send(text);
  });
}
