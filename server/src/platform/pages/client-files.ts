import { existsSync } from 'node:fs';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { CLIENT_FOLDER, STAFF_FOLDER } from './client-bundle.js';

/** File names with a hash of their content never change. */
const HASHED = /-[A-Za-z0-9_-]{8}\.\w+$/;

/** Serves the scripts, styles, fonts and icons of both applications; a file that both have has the same name and content. */
export async function serveClientFiles(app: NestFastifyApplication): Promise<void> {
  const root = [CLIENT_FOLDER, STAFF_FOLDER].map((folder) => `${folder}browser`).filter(existsSync);
  if (root.length === 0) return;
  await app.register(fastifyStatic, {
    root,
    wildcard: false,
    index: false,
    redirect: false,
    decorateReply: false,
    globIgnore: ['**/*.html', '**/*.map', '**/*.br', '**/*.gz'],
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, path) => {
      reply.header('cache-control', HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'public, max-age=3600');
      reply.header('x-content-type-options', 'nosniff');
    },
  });
}
