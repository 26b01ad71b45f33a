// Bundles what is measured, as the relay is bundled for use: a loader that compiles TypeScript on the
// way would be measured along with it.
import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../../bin/process.mjs';

/**
 * @param entries file of the project by name
 * @param folder where `<name>.js` is put; inside the project, so that packages are found
 */
export async function bundle(
  entries: Readonly<Record<string, string>>,
  folder: string,
): Promise<void> {
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    mode: 'production',
    publicDir: false,
    build: {
      target: 'node20',
      ssr: true,
      outDir: folder,
      emptyOutDir: true,
      minify: false,
      rolldownOptions: {
        input: Object.fromEntries(
          Object.entries(entries).map(([name, file]) => [name, join(root, file)]),
        ),
      },
    },
    ssr: { noExternal: [/^@warmline\//], external: ['libsql'] },
  });
}
