import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { type BrowserName, requireBrowser } from './find-browsers.ts';

/** Keeps Chromium from calling anyone but the pages that we open. */
export const quietChromium = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Asks its server what the fields of forms mean.
  '--disable-features=AutofillServerCommunication',
];

/** Must equal `browser_specific_settings.gecko.id` of the manifest. */
const firefoxAddonId = 'simpul@simpul.example';
/** Firefox gives each add-on a random address; a fixed one lets tests open its pages. */
const firefoxAddonAddress = '3f0f3b6e-6c1e-4c8b-9c4e-5d2a1b7e9f10';

export interface LaunchOptions {
  readonly headless: boolean;
  /** UI language: `en`, `id`, `zh-CN`. */
  readonly language?: string;
  readonly dark?: boolean;
  /** Nothing glides, as for readers who ask for that: else a place that was measured may have moved when it is clicked. */
  readonly still?: boolean;
  /** Kept between launches when given. */
  readonly profile?: string;
  /** Sites that Chromium treats as granted from the start, because its question cannot be answered by a program. */
  readonly grantedHosts?: readonly string[];
  /** Port on this machine of a proxy through which everything goes, what is on this machine too. */
  readonly proxyPort?: number;
}

const buildFolder = (name: BrowserName) =>
  join(import.meta.dirname, '..', '.output', name === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');

export interface LaunchedBrowser {
  readonly browser: Browser;
  /** Address of the extension's pages, without a slash at the end. */
  readonly extensionOrigin: string;
  readonly extensionId: string;
}

/** Starts a real browser with the built extension installed. */
export async function launchWithSimpul(name: BrowserName, options: LaunchOptions): Promise<LaunchedBrowser> {
  return name === 'chromium' ? launchChromium(options) : launchFirefox(options);
}

/** A copy of the build whose manifest asks at install for what the reader would grant later. */
function buildWithHosts(hosts: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'simpul-build-'));
  cpSync(buildFolder('chromium'), folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as object;
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: hosts }));
  return folder;
}

async function launchChromium({
  headless,
  language = 'en',
  profile,
  still,
  grantedHosts,
  proxyPort,
}: LaunchOptions): Promise<LaunchedBrowser> {
  const browser = await puppeteer.launch({
    executablePath: requireBrowser('chromium'),
    headless,
    pipe: true,
    enableExtensions: true,
    userDataDir: profile ?? mkdtempSync(join(tmpdir(), 'simpul-chromium-')),
    args: [
      ...quietChromium,
      `--lang=${language}`,
      ...(still ? ['--force-prefers-reduced-motion'] : []),
      ...(proxyPort === undefined
        ? []
        : [`--proxy-server=http://127.0.0.1:${proxyPort}`, '--proxy-bypass-list=<-loopback>']),
    ],
    env: { ...process.env, LANGUAGE: language, LANG: `${language.replace('-', '_')}.UTF-8` },
    defaultViewport: { width: 1100, height: 800 },
  });
  const folder = grantedHosts ? buildWithHosts(grantedHosts) : buildFolder('chromium');
  const extensionId = await browser.installExtension(folder);
  return { browser, extensionId, extensionOrigin: `chrome-extension://${extensionId}` };
}

async function launchFirefox({
  headless,
  language = 'en',
  profile,
  dark,
  still,
  proxyPort,
}: LaunchOptions): Promise<LaunchedBrowser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: requireBrowser('firefox'),
    headless,
    userDataDir: profile ?? mkdtempSync(join(tmpdir(), 'simpul-firefox-')),
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [firefoxAddonId]: firefoxAddonAddress }),
      // Grants an optional permission at once instead of asking in a panel that tests cannot reach.
      'extensions.webextOptionalPermissionPrompts': false,
      'intl.accept_languages': language,
      'intl.locale.requested': language,
      'ui.systemUsesDarkTheme': dark ? 1 : 0,
      'ui.prefersReducedMotion': still ? 1 : 0,
      'app.normandy.enabled': false,
      'browser.newtabpage.activity-stream.feeds.telemetry': false,
      'services.settings.server': 'data:,',
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      ...(proxyPort !== undefined && {
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': proxyPort,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': proxyPort,
        'network.proxy.no_proxies_on': '',
        'network.proxy.allow_hijacking_localhost': true,
      }),
    },
  });
  const extensionId = await browser.installExtension(buildFolder('firefox'));
  return { browser, extensionId, extensionOrigin: `moz-extension://${firefoxAddonAddress}` };
}
