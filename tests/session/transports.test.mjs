// Sockets: the server connects where the client listens, or listens on this machine for several clients at once.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { connect, createServer } from "node:net";
import { networkInterfaces } from "node:os";
import { join } from "node:path";
import { test } from "node:test";

import { Client, example, exampleUri as uri, program, withFolder } from "./client.mjs";

const environment = { ...process.env, POSTMORTEM_TODAY: "2026-04-02" };

// A client over a socket: framing by hand, replies by id.
class SocketClient {
  constructor(socket) {
    this.socket = socket;
    this.messages = [];
    this.waiting = new Set();
    let buffer = Buffer.alloc(0);
    socket.on("error", () => {});
    socket.on("data", (data) => {
      buffer = Buffer.concat([buffer, data]);
      for (let end; (end = buffer.indexOf("\r\n\r\n")) >= 0;) {
        const size = Number(/Content-Length: (\d+)/.exec(buffer.subarray(0, end))[1]);
        if (buffer.length < end + 4 + size) break;
        this.messages.push(JSON.parse(buffer.subarray(end + 4, end + 4 + size)));
        buffer = buffer.subarray(end + 4 + size);
        for (const look of [...this.waiting]) look();
      }
    });
    this.closed = once(socket, "close");
  }
  send(message) {
    const body = JSON.stringify({ jsonrpc: "2.0", ...message });
    this.socket.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }
  until(fits) {
    return new Promise((ok) => {
      const look = () => {
        const found = this.messages.find(fits);
        if (found) { this.waiting.delete(look); ok(found); }
      };
      this.waiting.add(look);
      look();
    });
  }
  async request(id, method, params) {
    this.send({ id, method, params });
    return (await this.until((m) => m.id === id && !m.method)).result;
  }
  async session(text = example) {
    const { serverInfo } = await this.request(1, "initialize", { processId: process.pid, rootUri: null, capabilities: {} });
    assert.equal(serverInfo.name, "postmortem-ls");
    this.send({ method: "initialized", params: {} });
    this.send({ method: "textDocument/didOpen", params: { textDocument: { uri, languageId: "markdown", version: 1, text } } });
    return (await this.until((m) => m.method === "textDocument/publishDiagnostics")).params.diagnostics;
  }
  async stop(id = 99) {
    assert.equal(await this.request(id, "shutdown"), null);
    this.send({ method: "exit" });
    await this.closed;
  }
}

// Listens as an editor does, starts the server with what `args` makes of the address, and returns both ends.
async function listening(address, args) {
  const listener = createServer();
  listener.listen(address);
  await once(listener, "listening");
  const server = spawn(program, args(listener.address()), { env: environment, stdio: "pipe" });
  const ended = once(server, "exit");
  const [socket] = await once(listener, "connection");
  listener.close();
  return { client: new SocketClient(socket), ended, server };
}

test("--socket: a session over TCP, exit 0 after shutdown", async () => {
  for (const host of ["127.0.0.1", ...(Object.values(networkInterfaces()).flat().some((i) => i.address === "::1") ? ["::1"] : [])]) {
    const { client, ended } = await listening({ port: 0, host }, ({ port }) => [`--socket=${port}`]);
    assert.ok((await client.session()).length > 0);
    await client.stop();
    assert.deepEqual(await ended, [0, null]);
  }
});

test("--pipe: a session over a local socket; an end without shutdown is 1", async () => {
  await withFolder(async (folder) => {
    const path = join(folder, "pipe");
    for (const [finish, code] of [[(c) => c.stop(), 0], [(c) => c.socket.destroy(), 1]]) {
      const { client, ended } = await listening({ path }, () => [`--pipe=${path}`]);
      assert.ok((await client.session()).length > 0);
      await finish(client);
      assert.deepEqual(await ended, [code, null]);
    }
  });
});

test("nobody at the other end: 2, with a reason", async () => {
  for (const args of [["--socket=1"], ["--pipe=/no/such/pipe"], ["--pipe=/" + "x".repeat(200)], ["--socket=1", "--pipe=x"], ["--socket=99999"], ["--listen=x"]]) {
    const server = spawn(program, args, { env: environment });
    let said = "";
    server.stderr.on("data", (data) => (said += data));
    assert.deepEqual(await once(server, "exit"), [2, null], args.join(" "));
    assert.match(said, /^postmortem-ls: .+\n$/);
  }
});

async function listener(args = []) {
  const server = spawn(program, ["--listen=0", ...args], { env: environment });
  const ended = once(server, "exit");
  const [said] = await once(server.stdout, "data");
  const [, port] = /^postmortem-ls listens at 127\.0\.0\.1:(\d+)\n$/.exec(said);
  const client = async () => {
    const socket = connect(Number(port), "127.0.0.1");
    await once(socket, "connect");
    return new SocketClient(socket);
  };
  return { server, ended, port: Number(port), client };
}

test("--listen: several clients at once, each with documents of its own, none hurt by another's end", async () => {
  const { server, ended, client } = await listener();
  const clients = await Promise.all([1, 2, 3, 4].map(client));
  const texts = clients.map((_, i) => example.replaceAll("careless", "careless ".repeat(i + 1)));
  const found = await Promise.all(clients.map((c, i) => c.session(texts[i])));
  for (const diagnostics of found) assert.ok(diagnostics.length > 0);
  clients[0].socket.destroy();
  clients[1].socket.write("garbage\r\n\r\n");
  const hover = { textDocument: { uri }, position: { line: 10, character: 4 } };
  for (const c of clients.slice(1)) assert.ok(await c.request(7, "textDocument/hover", hover));
  await Promise.all(clients.slice(1).map((c) => c.stop()));
  const late = await client();
  assert.ok((await late.session()).length > 0);
  server.kill("SIGTERM");
  assert.deepEqual(await ended, [0, null]);
});

test("--listen: ends with the process that it is told to watch", async () => {
  const watched = spawn("sleep", ["600"]);
  const { ended } = await listener([`--clientProcessId=${watched.pid}`]);
  watched.kill();
  assert.deepEqual(await ended, [1, null]);
});

test("--pipe: a path as long as the system takes", async () => {
  await withFolder(async (folder) => {
    const path = join(folder, "x".repeat(106 - folder.length));
    const { client, ended } = await listening(path, () => [`--pipe=${path}`]);
    await client.session();
    await client.stop();
    assert.deepEqual(await ended, [0, null]);
  });
});

test("--listen: on this machine alone", async () => {
  const { server, ended, port } = await listener();
  const outside = Object.values(networkInterfaces()).flat().find((i) => i.family === "IPv4" && !i.internal);
  if (outside) {
    const socket = connect(port, outside.address);
    const [error] = await once(socket, "error");
    assert.equal(error.code, "ECONNREFUSED");
  }
  // What it listens at, by the system's own account: 0100007F is 127.0.0.1.
  if (existsSync("/proc/net/tcp")) {
    const hex = port.toString(16).toUpperCase().padStart(4, "0");
    const at = readFileSync("/proc/net/tcp", "utf8").split("\n").map((l) => l.trim().split(/\s+/)[1]).filter((a) => a?.endsWith(`:${hex}`));
    assert.deepEqual([...new Set(at)], [`0100007F:${hex}`]);
  }
  server.kill("SIGINT");
  assert.deepEqual(await ended, [0, null]);
});

test("--log: by level, sessions told apart", async () => {
  await withFolder(async (folder) => {
    for (const [level, there, not] of [["error", /-32601/, /didOpen|bytes/], ["info", /\[1\] request initialize id=1 \d+us/, /bytes/], ["debug", /read \d+ bytes/, /careless/]]) {
      const file = join(folder, `${level}.log`);
      const { server, ended, client } = await listener([`--log=${file}`, `--log-level=${level}`]);
      const one = await client();
      await one.session();
      await one.request(5, "no/such");
      await one.stop();
      server.kill("SIGTERM");
      await ended;
      const log = readFileSync(file, "utf8");
      assert.match(log, there);
      assert.doesNotMatch(log, not);
      assert.doesNotMatch(log, /careless/);
    }
  });
});

test("--log: behind what is there, and what a client sends begins no line", async () => {
  await withFolder(async (folder) => {
    const file = join(folder, "it.log");
    for (let i = 0; i < 2; i++) {
      const client = await Client.start({ args: ["--stdio", `--log=${file}`] });
      await assert.rejects(client.request("no\nsuch", {}));
      await client.stop();
    }
    const lines = readFileSync(file, "utf8").trim().split("\n");
    assert.equal(lines.filter((l) => /request initialize/.test(l)).length, 2);
    assert.ok(lines.every((l) => /^\d+\.\d{6} /.test(l)), lines.join("\n"));
  });
});

test("stdio stays what happens without a word", async () => {
  const client = await Client.start({ args: [] });
  await client.stop();
});
