import { type Browser, chromium } from 'playwright-core';

// Playwright turns these off itself; a list of ours replaces its own.
const OFF_BY_PLAYWRIGHT = [
  'AimEnabled', 'AvoidCorsURLLoaderRestartOnRedirect', 'AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsFirstBalancedModeAutoEnable', 'HttpsUpgrades',
  'LensOverlay', 'MediaRouter', 'NetworkTimeServiceQuerying', 'OptimizationHints', 'PaintHolding', 'PreconnectToSearch', 'TcpPortRandomizationWin', 'ThirdPartyStoragePartitioning',
];
// The suggestions below the address bar: pages of the browser's own, made anew for every context. Nobody sees them, and they took 0.7 s of a core each time, more than ours.
const SUGGESTIONS = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'];
const FLAGS = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
  `--disable-features=${[...OFF_BY_PLAYWRIGHT, ...SUGGESTIONS].join(',')}`,
];

/** The Chromium of this machine, without a window. Nothing is downloaded. @param flags more than the usual ones */
export function launchChromium(flags: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath: process.env.CAIRN_CHROMIUM || '/usr/bin/chromium', headless: true, args: [...FLAGS, ...flags] });
}
