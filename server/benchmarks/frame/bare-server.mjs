// The process of a yardstick: bare node:http and nothing else.
import { createServer } from 'node:http';
import { pathToFileURL } from 'node:url';

process.once('message', async (settings) => {
  const { answering } = await import(pathToFileURL(process.argv[2]).href);
  const server = createServer(await answering(settings)).listen(0, '127.0.0.1', () => process.send(server.address().port));
});
process.once('disconnect', () => process.exit(0));
