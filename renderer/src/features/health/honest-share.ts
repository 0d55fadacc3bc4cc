/** A share as whole percent may tell it: neither all while something is missing, nor nothing while something is there. */
export function honestShare(share: number): number {
  return share <= 0 || share >= 1 ? share : Math.min(0.99, Math.max(0.01, share));
}
