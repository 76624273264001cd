import { useId, useState } from 'preact/hooks';

export interface Disclosure {
  readonly open: string | null;
  /** Attributes of the button that opens and closes the panel of one item. */
  readonly button: (key: string) => {
    readonly type: 'button';
    readonly 'aria-expanded': boolean;
    readonly 'aria-controls': string;
    readonly onClick: () => void;
  };
  readonly panelId: string;
}

/** A list of which one item at a time shows its panel. */
export function useDisclosure(): Disclosure {
  const panelId = useId();
  const [open, setOpen] = useState<string | null>(null);
  return {
    open,
    panelId,
    button: (key) => ({
      type: 'button',
      'aria-expanded': open === key,
      'aria-controls': panelId,
      onClick: () => setOpen(open === key ? null : key),
    }),
  };
}
