/** Leaves what a script brings on the scope of the worker that loaded it, where `load-script.ts` looks for it. */
export function leaveForWorker(brought: Readonly<Record<string, unknown>>): void {
  const scope = globalThis as { simpul?: Readonly<Record<string, unknown>> };
  scope.simpul = { ...scope.simpul, ...brought };
}
