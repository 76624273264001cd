import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

export type BrowserName = 'chromium' | 'firefox';

/** Where each system keeps the browsers that can run Simpul, in order of preference. */
const candidates: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: [
    'firefox',
    'firefox-esr',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

const environmentVariable: Readonly<Record<BrowserName, string>> = {
  chromium: 'CHROME_PATH',
  firefox: 'FIREFOX_PATH',
};

/** What Debian calls them; fonts so that Chinese pages and pictures are readable. */
const debianPackages: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['chromium', 'fonts-noto-cjk'],
  firefox: ['firefox-esr'],
};

function onPath(command: string): string | null {
  if (/[\\/]/u.test(command)) return existsSync(command) ? command : null;
  const found = spawnSync(process.platform === 'win32' ? 'where' : 'which', [command], { encoding: 'utf8' });
  return found.status === 0 ? (found.stdout.split(/\r?\n/u)[0] ?? null) : null;
}

/** @returns the path of an installed browser, or null. */
function findBrowser(name: BrowserName): string | null {
  const given = process.env[environmentVariable[name]];
  if (given && existsSync(given)) return given;
  for (const candidate of candidates[name]) {
    const path = onPath(candidate);
    if (path) return path;
  }
  return null;
}

function installWithApt(name: BrowserName): void {
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const apt = (...command: readonly string[]) => {
    const [program = 'apt-get', ...rest] = [...asRoot, 'apt-get', ...command];
    execFileSync(program, rest, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  };
  console.log(`No ${name} found; installing ${debianPackages[name].join(', ')} with apt-get …`);
  apt('update', '-qq');
  apt('install', '-y', '-qq', ...debianPackages[name]);
}

/**
 * Finds a browser, or installs it where apt-get can.
 * @throws Error that says what to install.
 */
export function requireBrowser(name: BrowserName): string {
  const installed = findBrowser(name);
  if (installed) return installed;
  if (onPath('apt-get'))
    try {
      installWithApt(name);
    } catch (error) {
      console.error(`apt-get could not install ${name}: ${error instanceof Error ? error.message : error}`);
    }
  const path = findBrowser(name);
  if (path) return path;
  const wanted = name === 'chromium' ? 'Chrome, Chromium or Edge' : 'Firefox 140 or later';
  throw new Error(
    `Please install ${wanted}, or name its program in ${environmentVariable[name]}, and try again.`,
  );
}
