type Child = Node | string | null | false | undefined;

interface Properties {
  readonly class?: string;
  readonly id?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly onClick?: (event: MouseEvent) => void;
}

/** An element with its children; text is only ever text. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  { class: className, id, attributes = {}, onClick }: Properties,
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const created = document.createElement(tag);
  if (className) created.className = className;
  if (id) created.id = id;
  for (const [name, value] of Object.entries(attributes)) created.setAttribute(name, value);
  if (onClick) created.addEventListener('click', (event) => onClick(event as MouseEvent));
  created.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
  return created;
}
