import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const inBrotli = promisify(brotliCompress);
const inGzip = promisify(gzip);

/**
 * Writes `x.br` and `x.gz` beside every text file of the build, so that the server packs nothing while it answers.
 * Brotli at level 9 brings 7.4 MB to 1.9 MB in less than a second; its highest, 11, takes ten seconds to save 8 % of that.
 */
function precompress(): Plugin {
  let folder = '';
  return {
    name: 'precompress',
    apply: 'build',
    configResolved({ root, build }) {
      folder = resolve(root, build.outDir);
    },
    async closeBundle() {
      const names = await readdir(folder, { recursive: true });
      const texts = names.filter((name) => /\.(css|html|js|json|svg)$/.test(name)).map((name) => join(folder, name));
      await Promise.all(texts.map(writeCompressedForms));
    },
  };
}

async function writeCompressedForms(file: string): Promise<void> {
  const content = await readFile(file);
  const [brotli, gzipped] = await Promise.all([
    inBrotli(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
    inGzip(content, { level: constants.Z_BEST_COMPRESSION }),
  ]);
  await Promise.all([writeFile(`${file}.br`, brotli), writeFile(`${file}.gz`, gzipped)]);
}

export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  plugins: [react(), precompress()],
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    reportCompressedSize: false,
    // The code editor is one piece of 1.8 MB, loaded after the page has been drawn.
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      // GraphiQL's files tell a compiler of React, which does not run here, to leave them alone.
      onLog: (level, log, report) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && report(level, log),
    },
  },
  server: { proxy: { '/graphql': 'http://127.0.0.1:4000' } },
});
