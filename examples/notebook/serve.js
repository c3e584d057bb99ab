// Serves this clone on your own machine: `node examples/notebook/serve.js`, then open the address it prints.
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname } from "node:path";

const root = new URL("../../", import.meta.url);
const types = { ".html": "text/html", ".js": "text/javascript", ".json": "application/json", ".css": "text/css" };

const server = createServer(async ({ url }, response) => {
  const file = new URL(`.${new URL(url, "http://here").pathname.replace(/\/$/, "/index.html")}`, root);
  const body = file.href.startsWith(root.href) ? await readFile(file).catch(() => null) : null;
  response.writeHead(body === null ? 404 : 200, { "content-type": `${types[extname(file.pathname)] ?? "text/plain"}; charset=utf-8` }).end(body ?? "not here");
});
server.listen(Number(process.argv[2] ?? 8080), "127.0.0.1", () => {
  console.log(`http://127.0.0.1:${server.address().port}/examples/notebook/`);
});
