import { useEffect, useRef } from 'preact/hooks';
import { readListKeys } from '../utils/list-keys-preference.ts';
import { type ListKey, listKeyOf } from './list-keys.ts';

/** A field, or a list of choices that has keys of its own. */
const isBusy = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('input:not([type="checkbox"]), textarea, select, [contenteditable], [role="slider"]') !==
    null;

/**
 * Hears single keys while no field has the focus, unless the reader switched them off.
 * @param act does what a key stands for; false leaves the key to the browser.
 */
export function useListKeys(act: (key: ListKey) => boolean): void {
  const current = useRef(act);
  current.current = act;
  useEffect(() => {
    let on = true;
    void readListKeys().then((wanted) => {
      on = wanted;
    });
    const onKeyDown = (event: KeyboardEvent) => {
      if (!on || event.defaultPrevented || isBusy(event.target)) return;
      const key = listKeyOf(event);
      if (key !== null && current.current(key)) event.preventDefault();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
}
