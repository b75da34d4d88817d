import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

// The office's own screens: built into target/frontend/app and served at /app/ under whatever context path.
export default defineConfig(({ command }) => ({
  root: 'app',
  base: command === 'serve' ? '/app/' : './',
  logLevel: 'warn',
  plugins: [vue()],
  define: { __VUE_OPTIONS_API__: false, __VUE_PROD_DEVTOOLS__: false, __VUE_I18N_LEGACY_API__: false },
  build: {
    outDir: '../../../../target/frontend/app',
    emptyOutDir: true,
    license: { fileName: 'licenses.txt' },
    // Cytoscape, which the graph of links alone loads
    chunkSizeWarningLimit: 600,
  },
  // npm run dev: the page from here, the answers from the office on its usual port, or where OFFICE says
  server: {
    host: '127.0.0.1',
    fs: { allow: ['../../../..'] },
    proxy: Object.fromEntries(
      ['/graphql', '/login', '/logout'].map((path) => [path, process.env['OFFICE'] ?? 'http://127.0.0.1:8080']),
    ),
  },
}));
