// Whether a line of samples grows: told by a number, not by an eye.

/**
 * By how much the samples grew from the first of the later two thirds to the last: what comes once in the beginning is
 * no growth. The median of the slopes between all pairs (Theil and Sen), so that one sample of bad luck says nothing.
 * @param {number[]} samples at even distances, five or more
 */
export function growthOf(samples) {
  const late = samples.slice(Math.floor(samples.length / 3));
  const slopes = late.flatMap((one, i) => late.slice(i + 1).map((other, j) => (other - one) / (j + 1)));
  slopes.sort((a, b) => a - b);
  const middle = slopes.length >> 1;
  const median = slopes.length % 2 === 1 ? slopes[middle] : (slopes[middle - 1] + slopes[middle]) / 2;
  return median * (late.length - 1);
}
