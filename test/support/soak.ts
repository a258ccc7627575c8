/** How often a property is tried: a seeded sample with `npm test`, the full count with `npm run soak`. */
export const isSoak = process.env['SALLYPORT_SOAK'] === '1';

export const SEED = Number(process.env['SALLYPORT_SEED'] ?? 20261120);

/** `SALLYPORT_RUNS` overrides both. */
export const runsOf = ({ sample, soak }: { readonly sample: number; readonly soak: number }): number =>
  Number(process.env['SALLYPORT_RUNS'] ?? (isSoak ? soak : sample));

/** Time for a test that may try so often. */
export const SOAK_MS = 3_600_000;
