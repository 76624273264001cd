import { browser } from 'wxt/browser';

/** Chrome's side panel, which the types of the common interface do not know. */
interface PanelBrowser {
  readonly sidePanel?: {
    open(options: { readonly tabId: number } | { readonly windowId: number }): Promise<void>;
  };
  readonly sidebarAction?: { open(): Promise<void> };
}

/** Opens the list of findings beside the page. Must be called inside the reader's gesture, before anything is awaited. */
export async function openPanel(tabId: number): Promise<void> {
  const { sidePanel, sidebarAction } = browser as unknown as PanelBrowser;
  if (sidePanel) await sidePanel.open({ tabId });
  else await sidebarAction?.open();
}
