// Where a writer types in a measured document, and what.
//
// Places are found by words of the generated documents: the first match at or behind a part of the text.
const find = (text, part, pattern) => {
  const from = Math.floor(text.length * part);
  const ahead = text.slice(from).search(pattern), at = ahead >= 0 ? from + ahead : text.search(pattern);
  if (at < 0) throw new Error(`the document has no ${pattern}`);
  return at;
};
const behind = (text, part, pattern) => {
  const at = find(text, part, pattern);
  return at + pattern.exec(text.slice(at))[0].length;
};

const words = " and the delay was seen by guests of both regions";

// [name, offset, what is typed]
export function places(text, format) {
  return format === "md"
    ? [
        ["summary", behind(text, 0, /- \*\*Status/) - 12, " More than that is not known at present."],
        ["timeline", behind(text, 0.25, /- (\d{4}-\d\d-\d\d )?\d\d:\d\d — [^\n]*/), words],
        ["new entry", behind(text, 0.15, /- (\d{4}-\d\d-\d\d )?\d\d:\d\d — [^\n]*/), "\n- 07:05 — The pool of db-4 is full"],
        ["root cause", behind(text, 0, /## Root Cause Analysis\n\n\w+ \w+/), words],
        ["action item", behind(text, 0.6, /\| [A-Z]\w+( \w+)+/), " for all hosts of the region"],
        ["end", text.trimEnd().length, "\n- [ ] P1 — Look at db-4 again — @mira — 2026-04-09"],
      ]
    : [
        ["summary", behind(text, 0, /summary:\n {2}text: \|\n {4}\w+ \w+/), " of that day"],
        ["timeline", behind(text, 0.25, /event: \w+ \w+/), words],
        ["new entry", behind(text, 0.15, /event: [^\n]*/), "\n  - time: \"07:05\"\n    event: The pool of db-4 is full"],
        ["root cause", behind(text, 0, /root_cause:\n {2}statement: \|\n {4}\w+ \w+/), words],
        ["action item", behind(text, 0.6, /what: \w+ \w+/), " for all hosts of the region"],
        ["end", text.trimEnd().length, "\nreferences:\n  - https://dash.example.com/gateway"],
      ];
}

// A text that two servers see in the same versions.
export class Typed {
  constructor(uri, text, format) {
    Object.assign(this, { uri, text, version: 1, language: format === "md" ? "markdown" : "yaml" });
    this.places = places(text, format).map(([name, at, typed]) => ({ name, at, typed, done: 0 }));
  }
  opened() { return { textDocument: { uri: this.uri, languageId: this.language, version: this.version, text: this.text } }; }
  position(at) {
    const before = this.text.slice(0, at);
    const line = before.split("\n").length - 1;
    return { line, character: at - (before.lastIndexOf("\n") + 1) };
  }
  // Types the next character of a place; where all of it stands there, begins again behind it. Returns the message.
  type(place) {
    const character = place.typed[place.done++ % place.typed.length];
    const at = place.at;
    const start = this.position(at);
    this.text = this.text.slice(0, at) + character + this.text.slice(at);
    for (const other of this.places) if (other.at >= at) other.at++;
    return { textDocument: { uri: this.uri, version: ++this.version }, contentChanges: [{ range: { start, end: start }, text: character }] };
  }
}
