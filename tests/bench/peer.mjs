// A language client that measures: a server behind pipes, messages with the moment at which their last byte came.
//
// A latency runs from just before a message that is ready is written to the arrival of the last byte of its answer, so that the
// client's own work on JSON counts on neither side.
import { spawn } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";

const patience = 120_000;
const numbers = (last) => Array.from({ length: last }, (_, i) => i + 1);

// What today's editors declare, with diagnostics published or pulled.
export function capabilities(pull) {
  return {
    general: { positionEncodings: ["utf-16"] },
    workspace: { configuration: true, workspaceFolders: true, workspaceEdit: { documentChanges: true } },
    textDocument: {
      ...(pull ? { diagnostic: { relatedInformation: true, codeDescriptionSupport: true } } : {}),
      publishDiagnostics: { relatedInformation: true, versionSupport: true, codeDescriptionSupport: true, tagSupport: { valueSet: [1, 2] } },
      completion: {
        completionItem: { snippetSupport: true, insertReplaceSupport: true, documentationFormat: ["markdown"], resolveSupport: { properties: ["documentation"] } },
        completionList: { itemDefaults: ["editRange"] }, completionItemKind: { valueSet: numbers(25) },
      },
      hover: { contentFormat: ["markdown"] },
      documentSymbol: { hierarchicalDocumentSymbolSupport: true, symbolKind: { valueSet: numbers(26) } },
      codeAction: { isPreferredSupport: true, dataSupport: true, resolveSupport: { properties: ["edit"] }, codeActionLiteralSupport: { codeActionKind: { valueSet: ["quickfix", "refactor", "source"] } } },
      semanticTokens: { requests: { range: true, full: { delta: true } }, tokenTypes: ["number", "string", "decorator", "variable", "enumMember", "keyword", "macro", "property"], tokenModifiers: [], formats: ["relative"] },
      foldingRange: {}, inlayHint: {}, codeLens: {},
    },
  };
}

export class Peer {
  // The environment's date is fixed, so that the findings are the same on every day.
  constructor(command, args = []) {
    this.begun = performance.now();
    this.process = spawn(command, args, { stdio: ["pipe", "pipe", "inherit"], env: { ...process.env, POSTMORTEM_TODAY: "2026-04-01" } });
    this.chunks = [];
    this.size = 0;
    this.need = 0;            // bytes that end the next message; 0: its header has not come
    this.waiting = new Map(); // by request
    this.published = [];      // {wants, done}
    this.next = 1;
    this.process.stdin.on("error", () => {});
    this.process.stdout.on("data", (data) => this.#take(data));
    this.gone = new Promise((done) => this.process.on("exit", done));
    this.gone.then((code) => { this.ended = code ?? "a signal"; });
  }

  #take(data) {
    const at = performance.now();
    this.chunks.push(data);
    this.size += data.length;
    while (this.size >= this.need) {
      const bytes = Buffer.concat(this.chunks);
      const header = bytes.indexOf("\r\n\r\n");
      if (header >= 0) this.need = header + 4 + Number(/Content-Length: (\d+)/.exec(bytes.toString("latin1", 0, header))[1]);
      this.chunks = [bytes];
      if (header < 0 || this.size < this.need) return;
      const message = JSON.parse(bytes.toString("utf8", header + 4, this.need));
      this.chunks = [bytes.subarray(this.need)];
      this.size -= this.need;
      this.need = 0;
      this.#hear(message, at);
    }
  }

  #hear(message, at) {
    if (message.method && message.id !== undefined) {
      const result = message.method === "workspace/configuration" ? message.params.items.map(() => null) : null;
      this.write({ jsonrpc: "2.0", id: message.id, result });
    } else if (message.method === "textDocument/publishDiagnostics") {
      this.published = this.published.filter((one) => !one.hear(message.params, at));
    } else if (message.id !== undefined) {
      const done = this.waiting.get(message.id);
      this.waiting.delete(message.id);
      done({ at, result: message.result, error: message.error });
    }
  }

  write(message) {
    const body = Buffer.from(JSON.stringify(message));
    const bytes = Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]);
    const at = performance.now();
    this.process.stdin.write(bytes);
    return at;
  }
  notify(method, params) { return this.write({ jsonrpc: "2.0", method, params }); }
  // {at, took, result}; an error reply is an end.
  async request(method, params, since) {
    const id = this.next++;
    const answer = within(new Promise((done) => this.waiting.set(id, done)), method);
    const sent = this.write({ jsonrpc: "2.0", id, method, params });
    const reply = await answer;
    if (reply.error) throw new Error(`${method}: ${reply.error.message}`);
    return { ...reply, took: reply.at - (since ?? sent) };
  }
  // The diagnostics of this version or a later one.
  diagnostics(uri, version) {
    return within(new Promise((done) => this.published.push({
      hear(params, at) {
        if (params.uri !== uri || params.version < version) return false;
        done({ at, items: params.diagnostics });
        return true;
      },
    })), `diagnostics of version ${version}`);
  }

  async initialize(pull) {
    const { took, result } = await this.request("initialize", { processId: process.pid, rootUri: null, capabilities: capabilities(pull) }, this.begun);
    this.server = result.capabilities;
    this.notify("initialized", {});
    return took;
  }
  async stop() {
    await this.request("shutdown");
    this.notify("exit");
    await this.gone;
  }

  // Milliseconds of processor time of all threads so far.
  cpu() {
    let total = 0;
    for (const task of readdirSync(`/proc/${this.process.pid}/task`))
      total += Number(readFileSync(`/proc/${this.process.pid}/task/${task}/schedstat`, "utf8").split(" ")[0]) / 1e6;
    return total;
  }
  // Resident MiB.
  memory() { return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${this.process.pid}/status`, "utf8"))[1]) / 1024; }
}

async function within(promise, what) {
  let timer;
  const late = new Promise((_, reject) => (timer = setTimeout(() => reject(new Error(`nothing came in two minutes: ${what}`)), patience)));
  try { return await Promise.race([promise, late]); } finally { clearTimeout(timer); }
}
