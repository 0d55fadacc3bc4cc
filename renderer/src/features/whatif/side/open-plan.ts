import type { PlanId } from '@shared/model/ids';
import { useSession } from '@/app/state/session';
import { useView } from '@/app/state/view';
import { notifyFailure } from '@/ui/notify';

export function openOnMap(planId: PlanId): void {
  useSession
    .getState()
    .openPlan(planId)
    .then(
      () => useView.getState().go('map'),
      (error: unknown) => notifyFailure('shell.failed.openPlan', error),
    );
}
