import { readListKeys } from '../utils/list-keys-preference.ts';

/** Whether a key that is pressed here is typed. */
const takesText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/u.test(target.tagName));

/** `/` goes to the search field, unless the reader switched single keys off. Returns how to stop. */
export function followSearchKey(fieldId: string): () => void {
  let isOn = false;
  void readListKeys().then((wanted) => {
    isOn = wanted;
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isOn || event.key !== '/' || event.defaultPrevented || takesText(event.target)) return;
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const field = document.getElementById(fieldId);
    if (!(field instanceof HTMLInputElement)) return;
    event.preventDefault();
    field.focus();
    field.select();
  };
  addEventListener('keydown', onKeyDown);
  return () => removeEventListener('keydown', onKeyDown);
}
