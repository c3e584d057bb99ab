/** The little of jstat that is used; the package brings no types. */
declare module "jstat" {
  interface StudentizedRange {
    cdf(range: number, groups: number, freedom: number): number;
    inv(probability: number, groups: number, freedom: number): number;
  }
  const jStat: { readonly tukey: StudentizedRange };
  export = jStat;
}
