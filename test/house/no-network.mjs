// Shuts every door to the network and to other processes, and tells who knocks; run without code from strings.
// Then runs the command lines of the file COMMANDS in one process and prints what was asked for.
import child from "node:child_process";
import dgram from "node:dgram";
import dns from "node:dns";
import { readFileSync } from "node:fs";
import http from "node:http";
import http2 from "node:http2";
import https from "node:https";
import { syncBuiltinESMExports } from "node:module";
import net from "node:net";
import tls from "node:tls";

const asked = [];
const refused = (name) => function () {
  asked.push(name);
  throw new Error(`${name} is not to be used`);
};
const rooms = { child, dgram, dns, "dns.promises": dns.promises, http, http2, https, net, tls };
const doors = /^(spawn|exec|fork|create(Socket|Connection|Server|SecureServer)|connect|request|get$|lookup|resolve)/;
for (const [room, module] of Object.entries(rooms)) for (const name of Object.keys(module)) if (typeof module[name] === "function" && doors.test(name)) module[name] = refused(`${room}.${name}`);
net.Socket.prototype.connect = refused("net.Socket.connect");
dgram.Socket.prototype.send = refused("dgram.Socket.send");
syncBuiltinESMExports();
for (const name of ["fetch", "WebSocket", "EventSource", "XMLHttpRequest"]) globalThis[name] = refused(name);

const { main, commands } = JSON.parse(readFileSync(process.env["COMMANDS"], "utf8"));
const { run } = await import(main);
const codes = [];
for (const argv of commands) {
  let err = "";
  const code = await run(argv, { out: () => undefined, err: (text) => { err += text; }, env: {} });
  codes.push(`${argv[0]} ${code}${code > 1 ? ` ${err}` : ""}`);
}
// The guard itself: each door is shut, and text is not run.
const before = [...asked];
const shut = [];
for (const [name, open] of Object.entries({ fetch: () => fetch("http://127.0.0.1/"), http: () => http.get("http://127.0.0.1/"), net: () => net.connect(1), dns: () => dns.lookup("a", () => undefined), udp: () => dgram.createSocket("udp4"), spawn: () => child.spawn("true"), text: () => new Function("return 1") })) {
  try {
    open();
  } catch {
    shut.push(name);
  }
}
process.stdout.write(JSON.stringify({ codes, asked: before, shut }));
