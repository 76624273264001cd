import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/** Into which of some hosts the browser lets us; follows what the reader does elsewhere in the browser. Null until it is known. */
export function useGranted(hosts: readonly string[]): ReadonlySet<string> | null {
  const [granted, setGranted] = useState<ReadonlySet<string> | null>(null);
  const key = hosts.join(' ');
  useEffect(() => {
    if (hosts.length === 0) {
      setGranted(new Set());
      return;
    }
    const { permissions } = browser;
    const ask = async () => {
      const answers = await Promise.all(
        hosts.map((host) => permissions.contains({ origins: [`*://${host}/*`] })),
      );
      setGranted(new Set(hosts.filter((_, index) => answers[index])));
    };
    void ask();
    permissions.onAdded.addListener(ask);
    permissions.onRemoved.addListener(ask);
    return () => {
      permissions.onAdded.removeListener(ask);
      permissions.onRemoved.removeListener(ask);
    };
  }, [key]);
  return granted;
}
