import { Dexie, type EntityTable } from 'dexie';

/** Large pieces by number, for what a library serialises by itself. */
export class Pieces extends Dexie {
  readonly pieces!: EntityTable<{ readonly id: number; readonly body: unknown }, 'id'>;

  constructor(name: string) {
    super(name);
    this.version(1).stores({ pieces: 'id' });
  }
}
