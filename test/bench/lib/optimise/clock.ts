/**
 * Seconds of processor time of the calling thread: what a plan costs on a machine that others use as well. The runtime's
 * helper threads (compiler, collector) work beside it, as they do on any machine with a second core; see `cpuSeconds`.
 */
export function threadSeconds(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1e6;
}

/** The same of the whole process, helper threads included: in a short run they take more than the search itself. */
export function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

export function wallSeconds(): number {
  return performance.now() / 1000;
}

/** The clock a bench's `--clock` names; the thread's own by default. */
export function clockOf(name: string): () => number {
  return name === 'wall' ? wallSeconds : name === 'cpu' ? cpuSeconds : threadSeconds;
}
