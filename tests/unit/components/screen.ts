import type { ComponentChild } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';

/** A page on which components are rendered and acted on, as a reader does: by the words that stand there. */
export interface Screen {
  readonly root: HTMLElement;
  readonly text: () => string;
  /** The button or link with these words in its name. */
  readonly control: (name: string) => HTMLElement;
  readonly has: (selector: string) => boolean;
  readonly click: (name: string) => Promise<void>;
  readonly settle: () => Promise<void>;
}

export async function show(view: ComponentChild): Promise<Screen> {
  document.body.replaceChildren();
  const root = document.createElement('div');
  document.body.append(root);
  const settle = () =>
    act(async () => {
      await new Promise((resolve) => setTimeout(resolve));
    });
  await act(() => render(view, root));
  await settle();
  const control = (name: string): HTMLElement => {
    const controls = [...root.querySelectorAll<HTMLElement>('button, a, summary')];
    const nameOf = (element: HTMLElement) => element.getAttribute('aria-label') ?? element.textContent ?? '';
    const found =
      controls.find((element) => nameOf(element) === name) ??
      controls.find((element) => nameOf(element).includes(name));
    if (!found) throw new Error(`no control named «${name}» in: ${root.textContent}`);
    return found;
  };
  return {
    root,
    settle,
    control,
    text: () => root.textContent ?? '',
    has: (selector) => root.querySelector(selector) !== null,
    click: async (name) => {
      await act(() => control(name).click());
      await settle();
    },
  };
}
