import { readFileSync } from 'node:fs';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The emulators' ports are written down once, in firebase.json; the app gets them at build time. */
const { emulators } = JSON.parse(
  readFileSync(new URL('../firebase.json', import.meta.url), 'utf8'),
) as { emulators: Record<'auth' | 'firestore' | 'functions', { port: number }> };

export default defineConfig({
  plugins: [react(), tailwindcss()],
  define: {
    __EMULATOR_PORTS__: JSON.stringify({
      auth: emulators.auth.port,
      firestore: emulators.firestore.port,
      functions: emulators.functions.port,
    }),
  },
  server: { host: '127.0.0.1', port: 5173, strictPort: true },
  build: { target: 'es2023', manifest: true, sourcemap: true },
});
