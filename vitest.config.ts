import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'unit',
    // The e2e tests have a configuration of their own: they need a build and two browsers.
    exclude: [...configDefaults.exclude, 'e2e/**'],
  },
});
