/** Where a call is to be answered. Every extension page hears every message; each answers only its own. */
export type Receiver =
  | 'background'
  | 'librarian'
  | 'page'
  | 'page-quiet'
  | 'quiet'
  | 'offscreen'
  | 'marks'
  | 'card'
  | 'panel'
  | 'notes'
  | 'page-notes';

/** What is sent: one call of a call map. */
export interface Envelope {
  readonly to: Receiver;
  readonly call: string;
  readonly args: readonly unknown[];
}

/** What comes back: the call's own answer, or the error that it threw, by name. */
export type Reply =
  | { readonly answer: unknown }
  | { readonly thrown: { readonly name: string; readonly message: string } };

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

export function isEnvelope(message: unknown, to: Receiver): message is Envelope {
  return (
    isRecord(message) && message.to === to && typeof message.call === 'string' && Array.isArray(message.args)
  );
}

export function isReply(message: unknown): message is Reply {
  return isRecord(message) && (Object.hasOwn(message, 'answer') || isRecord(message.thrown));
}

/** An error as it crosses a border: errors themselves do not survive JSON. */
export function thrownReply(error: unknown): Reply {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  return { thrown: { name, message } };
}
