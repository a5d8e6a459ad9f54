/** How long to wait for what should appear: long, as that costs nothing where all is well. PATIENCE (ms) changes it. */
export const patienceMs = Number(process.env.PATIENCE ?? 30_000);

/** Waits for what should come. `probe` may be asynchronous; its first true value is the result. What it throws is final. */
export async function until(what, probe, patience = patienceMs) {
  const end = Date.now() + patience;
  for (;;) {
    const value = await probe();
    if (value) {
      return value;
    }
    if (Date.now() > end) {
      throw new Error(`waited ${patience / 1000} s for ${what}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
