import { connectedTo } from '../../src/platform/config/config.ts';
import { parseConfig } from '../../src/platform/config/parse-config.ts';
import { createWebApplication } from '../../src/web.ts';

/** The application in this process, for what has to be learned of it before it is measured in one of its own. */
export async function startedInside({ url, dataDir }) {
  const variables = {
    DATABASE_URL: url,
    DATA_DIR: dataDir,
    DEMO: '1',
    LOG_LEVEL: 'silent',
    API_READS_PER_MINUTE: '0',
    PUBLIC_CACHE_MB: '0',
  };
  const { config, faults } = parseConfig(variables, { workingDir: dataDir });
  if (faults) throw new Error(faults.join(' '));
  const app = await createWebApplication(connectedTo(config, url));
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
}
