import { vitePlugin as remix } from '@remix-run/dev';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'vite';

declare module '@remix-run/node' {
  interface Future {
    v3_singleFetch: true;
  }
}

const future = {
  v3_fetcherPersist: true,
  v3_relativeSplatPath: true,
  v3_throwAbortReason: true,
  v3_singleFetch: true,
  v3_lazyRouteDiscovery: true,
  v3_routeConfig: true,
  unstable_optimizeDeps: true,
} as const;

// Without es2022 esbuild 0.28 stops at destructuring, both in the build and in the development server.
const target = 'es2022';

export default defineConfig({
  plugins: [tailwindcss(), process.env.VITEST ? [] : remix({ future })],
  build: { target, assetsInlineLimit: 0 },
  optimizeDeps: { esbuildOptions: { target } },
  server: { host: '127.0.0.1' },
});
