import { createElement, useEffect, useRef } from "react";
import { drawNetwork } from "crosstie/view";

/**
 * A network as a map. `network` comes from `build` of "crosstie"; keep it the same object as long as it is the same
 * network (useMemo), since another one is laid out anew. Other props change the map that is there, without drawing it again.
 * `worker`, how the map's worker is started, counts at the first drawing alone.
 *
 * @example createElement(NetworkMap, { network, language: "zh", selected, onSelect: setSelected })
 */
export function NetworkMap({ network, language = "en", theme = "auto", layout = "rows", state = null, selected = null, worker, onSelect }) {
  const host = useRef(null);
  const map = useRef(null);
  const drawn = useRef(null);
  const latest = useRef(null);
  useEffect(() => {
    latest.current = onSelect;
  });

  // Mounts and unmounts. StrictMode does both twice: destroy gives everything back, so the second map is like the first.
  useEffect(() => {
    map.current = drawNetwork(host.current, network, { language, theme, ...(worker === undefined ? {} : { worker }) });
    drawn.current = network;
    map.current.on("select", (organisation) => latest.current?.(organisation));
    return () => {
      map.current.destroy();
      map.current = null;
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  useEffect(() => {
    if (drawn.current === network) return;
    drawn.current = network;
    map.current.update({ network });
  }, [network]);

  // Only what differs is told: what the reader chose in the map meanwhile, and what it told of itself, stays.
  useEffect(() => {
    const wanted = { language, theme, layout, state, selected };
    const change = Object.fromEntries(Object.entries(wanted).filter(([key, value]) => map.current.state[key] !== value));
    if (Object.keys(change).length > 0) map.current.update(change);
  }, [network, language, theme, layout, state, selected]);

  return createElement("div", { ref: host });
}
