// Checks the types and packs both pages, side by side; the first that fails ends the build.
import { spawn } from 'node:child_process';

const STEPS = [
  'vue-tsc --noEmit -p tsconfig.app.json',
  'tsc --noEmit && vite build && vite build --config vite.app.config.ts',
];

for (const step of STEPS) {
  spawn(step, { shell: true, stdio: 'inherit' }).on('exit', (code) => code !== 0 && process.exit(1));
}
