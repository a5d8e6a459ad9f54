// Fails when src/parser.c was not generated from the grammar.js beside it: compares both with the hashes noted by ./generate.
// With --stamp it notes them instead. Plain Node, no packages; contents count, not times.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";

const files = ["grammar.js", "src/parser.c", "src/grammar.json", "src/node-types.json"];
const stamp = new URL("src/grammar.sha256", import.meta.url);

const hash = (file) => {
  // A checkout may have turned line ends.
  const text = readFileSync(new URL(file, import.meta.url), "utf8").replaceAll("\r\n", "\n");
  return createHash("sha256").update(text).digest("hex");
};
// The format of sha256sum.
const lines = files.map((file) => `${hash(file)}  ${file}`);

if (process.argv.includes("--stamp")) {
  writeFileSync(stamp, lines.join("\n") + "\n");
} else {
  let noted = [];
  try {
    noted = readFileSync(stamp, "utf8").split(/\r?\n/);
  } catch {
    console.error("grammar/src/grammar.sha256 is missing: run grammar/generate");
    process.exit(1);
  }
  const stale = files.filter((_, i) => !noted.includes(lines[i]));
  if (stale.length) {
    console.error(`${stale.map((file) => `grammar/${file}`).join(", ")} changed since the parser was generated: run grammar/generate`);
    process.exit(1);
  }
}
