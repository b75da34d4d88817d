import { defineConfig } from 'vite';

// Built into target/frontend/graphiql and served at /graphiql/ under whatever context path: every address is relative.
export default defineConfig({
  root: 'graphiql',
  base: './',
  logLevel: 'warn',
  build: {
    outDir: '../../../../target/frontend/graphiql',
    emptyOutDir: true,
    license: { fileName: 'licenses.txt' },
    // the editor alone is 2.5 MB; the page is for the intranet
    chunkSizeWarningLimit: 4000,
    rolldownOptions: {
      // "use client" in libraries speaks to servers that render; here none does
      onwarn: (warning, warn) => warning.code === 'MODULE_LEVEL_DIRECTIVE' || warn(warning),
    },
  },
  worker: { format: 'es' },
  // npm run dev: the page from here, the answers from the office on its usual port
  server: { fs: { allow: ['../../../..'] }, proxy: { '/graphql': 'http://127.0.0.1:8080' } },
});
