import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import etag from '@fastify/etag';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Logger } from 'nestjs-pino';
import { AppModule } from './app.module.js';
import { FILE_LIMIT, FILES_LIMIT } from './features/attachments/index.js';
import type { Clock } from './kernel/clock.js';
import { serveOpenApi } from './open-api.js';
import type { ConnectedConfig, TrustedProxies } from './platform/config/config.js';
import { answerBrokenConnection } from './platform/http/broken-connection.js';
import { rememberWrites } from './platform/http/just-wrote.js';
import { originForm, requireKnownHost } from './platform/http/known-hosts.js';
import { ProblemFilter } from './platform/http/problem.filter.js';
import { requirePlainRequests } from './platform/http/request-shape.js';
import { refuseCrossSite } from './platform/http/same-site.js';
import { refuseWrongMethods } from './platform/http/wrong-methods.js';
import { logRequests } from './platform/observability/request-log.js';
import { PublicAnswers } from './platform/public-cache/public-answers.js';
import { PublicChanges } from './platform/public-cache/public-changes.js';
import { serveClientFiles } from './platform/pages/client-files.js';

/** Bytes of a JSON or form body: 10,000 characters of text, each as long as UTF-8 and escaping can make it, and room. */
const BODY_LIMIT = 1_048_576;

/** The application as it answers requests, not yet listening. */
export async function createWebApplication(config: ConnectedConfig, clock?: Clock): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    trustProxy: trustedProxies(config.trustProxy),
    bodyLimit: BODY_LIMIT,
    requestTimeout: 120_000,
    // Keep-alive connections would hold up a shutdown.
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 200 },
    rewriteUrl: originForm,
    clientErrorHandler: answerBrokenConnection(config.publicUrl),
    // What the router itself refuses, such as an address that is no UTF-8, passes no filter.
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) =>
      void app.get(ProblemFilter).answer(error, request, reply),
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(config, clock), adapter, { bufferLogs: true });
  app.useLogger(app.get(Logger));
  app.flushLogs();
  const fastify = app.getHttpAdapter().getInstance();
  logRequests(fastify);
  // Before all that looks at a request or changes an answer.
  app.get(PublicAnswers).attach(fastify);
  if (config.publicCacheBytes > 0) app.get(PublicChanges).attach(fastify);
  // First, so that what is refused below has these headers, too.
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: [`'none'`], frameAncestors: [`'none'`] } },
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: config.publicUrl.protocol === 'https:' ? { maxAge: 31_536_000, includeSubDomains: false } : false,
  });
  requireKnownHost(fastify, config.allowedHosts);
  refuseCrossSite(fastify, new Set(config.allowedOrigins));
  requirePlainRequests(fastify);
  // Nobody here reads plain text, and a form of another site can send it.
  fastify.removeContentTypeParser('text/plain');
  // No cache keeps an answer unless its route says so.
  fastify.addHook('onRequest', async (_, reply) => void reply.header('cache-control', 'no-store'));
  refuseWrongMethods(fastify);
  await app.register(cookie);
  if (config.replicaUrl !== null) rememberWrites(fastify);
  await app.register(compress, { threshold: 1_024 });
  await app.register(etag, { weak: true });
  await app.register(multipart, {
    limits: { fileSize: FILE_LIMIT, files: FILES_LIMIT, fields: 20, fieldSize: 65_536 },
    throwFileSizeLimit: false,
  });
  await serveClientFiles(app);
  serveOpenApi(app);
  return app;
}

/** A number of proxies is counted from our side: hop 0 is the proxy that talks to us. */
function trustedProxies(trusted: TrustedProxies): boolean | string[] | ((address: string, hop: number) => boolean) {
  if (trusted === false) return false;
  return typeof trusted === 'number' ? (_, hop) => hop < trusted : [...trusted];
}
