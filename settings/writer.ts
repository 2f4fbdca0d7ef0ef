/** Joins changes that come close together into one write: browsers allow 120 a minute to sync storage. */
import type { Settings } from './schema.ts';

/** From the last change to the write, in milliseconds. */
const gatherMs = 250;

export class SettingsWriter {
  readonly #write: (changes: Partial<Settings>) => Promise<unknown>;
  readonly #onWritten: () => void;
  #changes: Partial<Settings> = {};
  #timer: ReturnType<typeof setTimeout> | undefined;
  #unfinished = 0;

  /**
   * @param write - stores the changes; must not reject.
   * @param onWritten - called when all is stored, and storage says again what there is.
   */
  constructor(
    write: (changes: Partial<Settings>) => Promise<unknown>,
    onWritten: () => void = () => {},
  ) {
    this.#write = write;
    this.#onWritten = onWritten;
  }

  /** True while something is still to be stored; what storage tells meanwhile is out of date. */
  get isBusy(): boolean {
    return this.#timer !== undefined || this.#unfinished > 0;
  }

  set(changes: Partial<Settings>): void {
    Object.assign(this.#changes, changes);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), gatherMs);
  }

  /** Writes at once what has been gathered. */
  async flush(): Promise<void> {
    if (this.#timer === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const changes = this.#changes;
    this.#changes = {};
    this.#unfinished += 1;
    try {
      await this.#write(changes);
    } finally {
      this.#unfinished -= 1;
      if (!this.isBusy) this.#onWritten();
    }
  }
}
