import { defineConfig } from 'vitest/config';

// Windows 7 stops at Chrome 109, and communes still have such machines: CSS is lowered to it.
const oldest = { chrome: 109 << 16, firefox: 115 << 16, safari: 16 << 16 };

export default defineConfig({
  base: '/assets/',
  css: {
    transformer: 'lightningcss',
    lightningcss: { targets: oldest },
    preprocessorOptions: { scss: { loadPaths: ['node_modules'], quietDeps: true } },
  },
  build: {
    outDir: '../wwwroot/assets',
    emptyOutDir: true,
    manifest: 'manifest.json',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: ['chrome109', 'firefox115', 'safari16'],
    chunkSizeWarningLimit: 700,
    rollupOptions: {
      input: 'src/main.ts',
      output: {
        entryFileNames: '[name].[hash].js',
        chunkFileNames: '[name].[hash].js',
        assetFileNames: '[name].[hash][extname]',
      },
    },
  },
  test: { environment: 'jsdom', include: ['test/**/*.test.ts'] },
});
