import type { FastifyInstance } from 'fastify';

/** Seconds for which a browser that sent something reads from the primary: longer than a replica may be behind. */
const REMEMBERED = 5;
const READS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Where a replica serves, a browser that has just sent something says so for some seconds: it must find there what it sent. It holds no word of who that is. */
export function rememberWrites(fastify: FastifyInstance): void {
  fastify.addHook('onSend', async ({ method }, reply) => {
    if (READS.has(method) || reply.statusCode >= 400) return;
    const kept = reply.getHeader('set-cookie');
    const mine = `just-wrote=1; Max-Age=${REMEMBERED}; Path=/; HttpOnly; SameSite=Lax`;
    reply.removeHeader('set-cookie');
    reply.header('set-cookie', [...(kept === undefined ? [] : [kept].flat().map(String)), mine]);
  });
}
