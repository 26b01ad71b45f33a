// Builds what browsers load (widget, loader, agent view) and bundles the relay; one mode each. The
// order and the loader's knowledge of the widget's name are in packages/workbench/src/build.ts.
import { defineConfig, type UserConfig } from 'vite';
import { slimSockets } from './packages/workbench/src/slim-sockets.ts';
import { slimTemplates } from './packages/workbench/src/slim-templates.ts';
import { widgetEntry } from './packages/workbench/src/widget-entry.ts';

const target = 'es2022';

const widget: UserConfig = {
  plugins: [slimSockets(), slimTemplates()],
  build: {
    target,
    outDir: 'dist/browser/warmline',
    manifest: 'manifest.json',
    modulePreload: false,
    rolldownOptions: {
      input: 'widget/src/define.ts',
      output: {
        entryFileNames: 'widget-[hash].js',
        chunkFileNames: '[name]-[hash].js',
      },
      // It defines an element and exports nothing: nothing must be kept for exports.
      preserveEntrySignatures: false,
    },
  },
};

const loader = (): UserConfig => ({
  define: { __WIDGET_ENTRY__: JSON.stringify(widgetEntry()) },
  build: {
    target,
    outDir: 'dist/browser',
    emptyOutDir: false,
    lib: {
      entry: 'widget/src/loader.ts',
      formats: ['iife'],
      name: 'warmline',
      fileName: () => 'warmline.js',
    },
  },
});

const agent: UserConfig = {
  plugins: [slimSockets(), slimTemplates()],
  root: 'packages/agent-view',
  base: '/agent/',
  build: {
    target,
    outDir: '../../dist/browser/agent',
    emptyOutDir: true,
    modulePreload: { polyfill: false },
  },
};

const server: UserConfig = {
  build: {
    target: 'node20',
    ssr: true,
    outDir: 'dist/server',
    minify: false,
    rolldownOptions: {
      // The command, and the relay as a library for an Express app of one's own.
      input: { warmline: 'server/src/cli.ts', relay: 'server/src/index.ts' },
      output: { entryFileNames: '[name].js', banner: '#!/usr/bin/env node' },
    },
  },
  // Our own rooms go into the file; packages stay where npm put them.
  ssr: { noExternal: [/^@warmline\//], external: ['libsql'] },
};

export default defineConfig(({ mode }) => {
  const common: UserConfig = { mode: 'production', publicDir: false, logLevel: 'warn' };
  const parts: Readonly<Record<string, UserConfig>> =
    mode === 'loader' ? { loader: loader() } : { widget, agent, server };
  return { ...common, ...(parts[mode] ?? agent) };
});
