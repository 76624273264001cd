/** What is known of the organisations that the reader took in from the registry. */
export interface RegistryAbout {
  readonly id: 'about';
  readonly updatedAt: number;
  readonly deletedAt: number | null;
  /** Begins the ids of the parts that belong to it. */
  readonly importId: string;
  /** `v1.58-2024-12-11` */
  readonly version: string;
  /** ISO 3166-1 alpha-2; empty for all. */
  readonly countries: readonly string[];
  /** Kinds as the registry calls them; empty for all. */
  readonly types: readonly string[];
  readonly organizations: number;
  readonly names: number;
  readonly takenAt: number;
}

/** Some thousand organisations as lines of a knowledge table: read as a whole, and nobody asks for one of them. */
interface RegistryPart {
  /** `<import>/0012` */
  readonly id: string;
  readonly text: string;
}

export type RegistryRow = RegistryAbout | RegistryPart;

export const isAbout = (row: RegistryRow | undefined): row is RegistryAbout => row?.id === 'about';
