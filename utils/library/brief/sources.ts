import type { CitedReport } from '../reader-rows.ts';

/** One entry of the list of sources: a report, and its copies under the same number. */
export interface Source {
  readonly number: number;
  readonly reports: readonly [CitedReport, ...CitedReport[]];
}

/** Numbers reports in the order in which they are cited. */
export class Sources {
  readonly #byKey = new Map<
    string,
    { readonly number: number; readonly reports: [CitedReport, ...CitedReport[]] }
  >();
  readonly #originals: ReadonlyMap<string, string>;

  /** @param originals for an article the one that it is a copy of. */
  constructor(originals: ReadonlyMap<string, string>) {
    this.#originals = originals;
  }

  /** The numbers of some reports, ascending, each once. */
  cite(reports: readonly CitedReport[]): readonly number[] {
    const numbers = reports.map((report) => this.#numberOf(report));
    return [...new Set(numbers)].sort((one, other) => one - other);
  }

  get all(): readonly Source[] {
    return [...this.#byKey.values()];
  }

  #numberOf(report: CitedReport): number {
    const key =
      (report.articleId && (this.#originals.get(report.articleId) ?? report.articleId)) ?? report.url;
    const known = this.#byKey.get(key);
    if (!known) {
      this.#byKey.set(key, { number: this.#byKey.size + 1, reports: [report] });
      return this.#byKey.size;
    }
    if (known.reports.every(({ url }) => url !== report.url)) known.reports.push(report);
    return known.number;
  }
}
