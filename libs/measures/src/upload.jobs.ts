import { Injectable } from '@nestjs/common';
import { Db, FileStore, Housekeeping } from '@cairn/platform';
import { FORGET_FILES, OLD_FILES } from './upload.page.js';

/** Uploaded files hold raw cells: they are kept as long as an import may need them, and no longer. */
@Injectable()
export class UploadJobs {
  constructor(housekeeping: Housekeeping, private readonly db: Db, private readonly files: FileStore) {
    housekeeping.add((networkId) => this.forget(networkId));
  }

  private async forget(networkId: string): Promise<void> {
    const old = await this.db.system(networkId, 'remove uploaded files that have served their time', (tx) => tx.page(OLD_FILES));
    if (old.length === 0) return;
    for (const { fileKey } of old) await this.files.remove(fileKey);
    await this.db.system(networkId, 'forget removed files', (tx) => tx.page(FORGET_FILES, [old.map(({ id }) => id)]));
  }
}
