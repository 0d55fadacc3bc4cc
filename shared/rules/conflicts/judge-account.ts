import type { Conflict } from '../../model/conflict';
import { accountNowhere } from './detectors/account-nowhere';
import { claimConflicts } from './detectors/claims';
import { duplicateOwners } from './detectors/duplicates';
import { followUpLapsed } from './detectors/follow-up';
import { foreignWork } from './detectors/foreign-work';
import type { ConflictScene } from './ground';
import type { AccountRecords } from './records';

/** Every conflict an account is in. A pair of accounts is found from either side, as the same conflict. */
export function judgeAccount(scene: ConflictScene, account: number, records: AccountRecords): Conflict[] {
  return [
    ...claimConflicts(scene, account, records),
    ...foreignWork(scene, account, records),
    ...duplicateOwners(scene, account),
    ...followUpLapsed(scene, account, records),
    ...accountNowhere(scene, account),
  ];
}
