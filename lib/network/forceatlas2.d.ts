/** One round of ForceAtlas2 on plain arrays; the package types only its graph form. */
declare module "graphology-layout-forceatlas2/iterate.js" {
  interface Settings {
    readonly linLogMode: boolean;
    readonly outboundAttractionDistribution: boolean;
    readonly adjustSizes: boolean;
    readonly edgeWeightInfluence: number;
    readonly scalingRatio: number;
    readonly strongGravityMode: boolean;
    readonly gravity: number;
    readonly slowDown: number;
    readonly barnesHutOptimize: boolean;
    readonly barnesHutTheta: number;
  }
  function iterate(settings: Settings, nodes: Float32Array, edges: Float32Array): void;
  export = iterate;
}
