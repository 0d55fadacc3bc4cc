const EVERY_MS = 10;

/** What the process needs beyond what it has before, at its worst; the work runs in threads of this process. */
export async function peakMemory<T>(
  work: () => Promise<T>,
): Promise<{ readonly value: T; readonly megabytes: number }> {
  const before = process.memoryUsage.rss();
  let peak = before;
  const timer = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, EVERY_MS);
  try {
    const value = await work();
    return { value, megabytes: (peak - before) / 1024 / 1024 };
  } finally {
    clearInterval(timer);
  }
}
