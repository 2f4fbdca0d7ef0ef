/**
 * Runs a script of ours that needs the compiled gazetteer: `node scripts/run.ts FILE [arguments]` loads
 * the TypeScript module FILE with the same Vite plugin as the build and calls its `main(arguments)`. The
 * number that main gives back is the exit code.
 */
import { resolve } from 'node:path';
import { createServer, createServerModuleRunner } from 'vite';
import { gazetteerPlugin } from './gazetteer/plugin.ts';

const [file, ...args] = process.argv.slice(2);
if (file === undefined) {
  console.error('Say which file to run: node scripts/run.ts FILE [arguments]');
  process.exit(1);
}
const server = await createServer({
  configFile: false,
  root: resolve(import.meta.dirname, '..'),
  logLevel: 'error',
  plugins: [gazetteerPlugin()],
  server: { middlewareMode: true, watch: null, hmr: false, ws: false },
  optimizeDeps: { noDiscovery: true, include: [] },
});
const runner = createServerModuleRunner(server.environments.ssr, { hmr: false });
try {
  const module = await runner.import(resolve(file));
  if (typeof module.main !== 'function') throw new Error(`${file} exports no function main`);
  process.exitCode = (await module.main(args)) ?? 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await runner.close();
  await server.close();
}
