/**
 * Seconds of processor time this process has used: what a plan costs on a machine that others use as well. Helper threads
 * of the runtime are in it, so it errs on the high side.
 */
export function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

export function wallSeconds(): number {
  return performance.now() / 1000;
}
