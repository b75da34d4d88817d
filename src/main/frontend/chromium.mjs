// The Chromium of @sparticuz/chromium, unpacked below the folder named: `node chromium.mjs <folder>` prints its path.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';

if (process.platform !== 'linux' || process.arch !== 'x64') {
  console.error('the npm package has a Chromium for Linux on x64 only');
  process.exit(1);
}

const { version } = JSON.parse(readFileSync(new URL('node_modules/@sparticuz/chromium/package.json', import.meta.url)));
const folder = join(process.argv[2], version);

if (!existsSync(folder)) {
  mkdirSync(process.argv[2], { recursive: true });
  // elsewhere first: of a folder that is there, everything is there
  process.env.TMPDIR = mkdtempSync(`${folder}-`);
  // it unpacks the libraries of a bare system (al2023/lib) only where it believes to be on one
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs20.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  await chromium.executablePath();
  renameSync(process.env.TMPDIR, folder);
}
console.log(join(folder, 'chromium'));
