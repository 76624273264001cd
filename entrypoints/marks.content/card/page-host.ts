/** Something of ours on a page: the card of a name, the tools for a selection, the card of a note. One at a time. */
export interface PagePiece {
  readonly tree: ShadowRoot;
  /** Whether an event of the window comes from what is ours. */
  readonly owns: (event: Event) => boolean;
  readonly remove: () => void;
}

/** What a page would hear of our own events if they went on to it. */
const ownEvents =
  'click dblclick auxclick contextmenu mousedown mouseup mousemove mouseover mouseout pointerdown pointerup pointermove pointerover pointerout touchstart touchend touchmove wheel keydown keyup keypress input beforeinput change focusin focusout copy cut paste selectstart dragstart'.split(
    ' ',
  );

/** What all our scripts in one page share; the page's own scripts live in another world and do not see it. */
interface Shared {
  simpulHost?: {
    readonly host: HTMLElement;
    readonly tree: ShadowRoot;
    /** Takes away the piece that is there. */
    readonly dismiss: () => void;
    readonly addedAt: number;
  };
}
const shared = globalThis as Shared;

/** A box in the top layer and a closed shadow tree: nothing of the page covers, restyles or reads it. */
function createHost(): { readonly host: HTMLElement; readonly tree: ShadowRoot } {
  const host = document.createElement('div');
  host.style.cssText =
    'all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important; width: 0 !important; height: 0 !important; overflow: visible !important; z-index: 2147483647 !important;';
  host.popover = 'manual';
  const tree = host.attachShadow({ mode: 'closed' });
  for (const type of ownEvents) tree.addEventListener(type, (event) => event.stopPropagation());
  return { host, tree };
}

/**
 * Puts a piece on the page in place of the one before, in the one host that the page's DOM ever has of us. Each piece
 * has a closed tree of its own, so that their styles do not meet.
 * @param dismiss takes the piece away when another comes; it must call `remove`.
 */
export function addToPage(style: string, dismiss: () => void): PagePiece {
  shared.simpulHost?.dismiss();
  const { host, tree } = createHost();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  tree.adoptedStyleSheets = [sheet];
  document.documentElement.append(host);
  host.showPopover();
  const mine = { host, tree, dismiss, addedAt: performance.now() };
  shared.simpulHost = mine;
  return {
    tree,
    owns: (event) => event.target === host,
    remove: () => {
      host.remove();
      if (shared.simpulHost === mine) delete shared.simpulHost;
    },
  };
}

/** Whether something of ours was opened by the event that is being handled, or a moment ago. */
export const wasJustOpened = (): boolean =>
  shared.simpulHost !== undefined && performance.now() - shared.simpulHost.addedAt < 60;
