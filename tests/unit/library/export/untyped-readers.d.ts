declare module '@citation-js/core' {
  export const plugins: { readonly input: { chain(input: unknown, options: object): unknown } };
}
declare module '@knight-lab/timelinejs/src/js/core/TimelineConfig.js' {
  export class TimelineConfig {
    constructor(file: unknown);
    validate(): void;
    getErrors(): readonly string[];
    readonly events: readonly { readonly unique_id: string; readonly text: { readonly text: string } }[];
  }
}
