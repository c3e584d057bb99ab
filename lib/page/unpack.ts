/**
 * What the page runs first: it opens what it carries packed (this program, the map's script and worker, an example) and
 * starts the program from it. A browser that cannot do that keeps the sentence that stands in the page.
 */
async function unpack(): Promise<void> {
  const packed = document.getElementById("crosstie-parts")!;
  const bytes = Uint8Array.from(atob(packed.textContent.trim()), (sign) => sign.charCodeAt(0));
  packed.remove();
  const { program, ...parts } = JSON.parse(await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"))).text()) as { readonly program: string };
  const address = URL.createObjectURL(new Blob([program], { type: "text/javascript" }));
  Object.assign(globalThis, { crosstieParts: { ...parts, address } });
  const script = document.createElement("script");
  script.src = address;
  document.body.append(script);
}

void unpack();
