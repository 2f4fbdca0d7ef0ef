/**
 * Starts a command: `node scripts/run.ts FILE [ARGUMENT …]` loads the TypeScript module FILE with the Vite
 * plugins of the build, so that it may import what they make, and calls its `main(arguments)`. The number
 * that `main` gives back is the exit code. A `UserError` is shown as its one sentence, any other error
 * with its stack; both end with 1.
 */
import { resolve } from 'node:path';
import { createServer, createServerModuleRunner } from 'vite';
import { drawnPlugin } from './drawn/plugin.ts';
import { gazetteerPlugin } from './gazetteer/plugin.ts';
import { knowledgePlugin } from './knowledge/plugin.ts';

const [file, ...args] = process.argv.slice(2);
if (file === undefined) {
  console.error('Say which file to run: node scripts/run.ts FILE [ARGUMENT …]');
  process.exit(1);
}
// Vite sets an unset NODE_ENV to "development", and the builds that we start would inherit it.
const nodeEnvironment = process.env.NODE_ENV;
const server = await createServer({
  configFile: false,
  root: resolve(import.meta.dirname, '..'),
  logLevel: 'error',
  plugins: [drawnPlugin(), gazetteerPlugin(), knowledgePlugin()],
  server: { middlewareMode: true, watch: null, hmr: false, ws: false },
  optimizeDeps: { noDiscovery: true, include: [] },
});
if (nodeEnvironment === undefined) delete process.env.NODE_ENV;
const runner = createServerModuleRunner(server.environments.ssr, { hmr: false });
try {
  const module = await runner.import(resolve(file));
  if (typeof module.main !== 'function') throw new Error(`${file} exports no function main`);
  process.exitCode = (await module.main(args)) ?? 0;
} catch (error) {
  // Not by `instanceof`: the module runner has loaded a second copy of the class.
  const isForUsers = error instanceof Error && error.name === 'UserError';
  console.error(isForUsers ? error.message : error);
  process.exitCode = 1;
} finally {
  await runner.close();
  await server.close();
}
