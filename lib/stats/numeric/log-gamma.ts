/**
 * Natural logarithm of the gamma function for x > 0: Stirling's series from 15 on, below it by the recurrence
 * (Abramowitz and Stegun 6.1.15, 6.1.41). About 15 digits.
 *
 * @example logGamma(5) // 3.1780538303479…
 */
export function logGamma(x: number): number {
  let [at, product] = [x, 1];
  while (at < 15) product *= at++;
  const inverse = 1 / (at * at);
  const series = (1 / 12 - inverse * (1 / 360 - inverse * (1 / 1260 - inverse * (1 / 1680 - inverse * (1 / 1188 - inverse * (691 / 360360 - inverse / 156)))))) / at;
  return (at - 0.5) * Math.log(at) - at + 0.5 * Math.log(2 * Math.PI) + series - Math.log(product);
}
