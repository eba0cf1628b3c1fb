// Everyone is measured in every round, forwards and backwards, and compared within the round: on a machine that does
// other things too, ratios of neighbours hold where milliseconds do not.
export const median = (values) => {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
};

/** `measure(site)` answers numbers by name. Returns site id → one answer per round; a visit that fails is an empty one. */
export async function interleave(sites, rounds, measure, log = () => {}) {
  const results = Object.fromEntries(sites.map(({ id }) => [id, []]));
  for (let round = 0; round < rounds; round++) {
    for (const site of round % 2 ? [...sites].reverse() : sites)
      results[site.id].push(
        await measure(site).catch((error) => {
          log(`${site.id}: ${String(error).split('\n')[0]}`);
          return {};
        }),
      );
    log(`round ${round + 1} of ${rounds}`);
  }
  return results;
}

export const medianOf = (results, id, name) => median(results[id].map((answer) => answer[name]));

/** Median of the ratios within each round. */
export const ratio = (results, id, base, name) =>
  median(results[id].map((answer, round) => answer[name] / results[base][round][name]));
