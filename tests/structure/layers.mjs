// Holds invariant 7: headers of other libraries are included only by the layers that may know them. The compiler already keeps
// our own layers apart; system headers are always in reach, so this reads what was really included, from the build's own record.
//   node layers.mjs NINJA BUILD_FOLDER
import { execFileSync } from "node:child_process";

const [ninja, build] = process.argv.slice(2);
const allowed = [
  { header: /\/nlohmann\//, what: "nlohmann_json", layers: ["lsp", "app"] },
  { header: /\/boost\//, what: "Boost", layers: ["app"] },
  { header: /\/yaml-cpp\//, what: "yaml-cpp", layers: ["config"] },
  { header: /\/CLI\/|\/CLI11/, what: "CLI11", layers: ["app"] },
  { header: /\/date\/(tz|date)\.h/, what: "the zone database", layers: [] }, // tzdb/ alone, which is no layer
  { header: /\/tree_sitter\//, what: "tree-sitter", layers: ["syntax"] },
];
// Which of our own layers each may include: what server/CMakeLists.txt links, written down a second time on purpose.
const below = {
  text: [], calendar: ["text"], vocabulary: ["text"], settings: ["vocabulary", "calendar", "text"], syntax: ["text"],
  model: ["syntax", "settings", "vocabulary", "calendar", "text"], prose: ["text"],
  templates: ["model", "settings", "vocabulary", "calendar", "text"],
  rules: ["templates", "prose", "syntax", "model", "settings", "vocabulary", "calendar", "text"],
  analysis: ["rules", "prose", "model", "settings", "vocabulary", "calendar", "text"],
  features: ["analysis", "templates", "rules", "prose", "model", "settings", "vocabulary", "calendar", "text"],
  config: ["rules", "prose", "model", "settings", "vocabulary", "calendar", "text"],
  lsp: ["features", "config", "templates", "analysis", "rules", "prose", "model", "settings", "vocabulary", "calendar", "text"],
};

const faults = new Set();
let objects = 0;
let layer = null;
for (const line of execFileSync(ninja, ["-C", build, "-t", "deps"], { encoding: "utf8", maxBuffer: 1 << 29 }).split("\n")) {
  const object = /^server\/CMakeFiles\/pm_(\w+)\.dir\/.*\.o:/.exec(line);
  if (/^\S/.test(line)) {
    layer = object ? object[1] : null;
    if (layer) objects++;
    continue;
  }
  if (!layer) continue;
  const header = line.trim();
  for (const rule of allowed) {
    if (!rule.header.test(header) || rule.layers.includes(layer)) continue;
    faults.add(`${layer} includes ${rule.what}: only ${rule.layers.join(" and ") || "another part"} may (${header})`);
  }
  const own = /include-roots\/(\w+)\//.exec(header) ?? /\/server\/(\w+)\/[^/]*\.h$/.exec(header);
  if (own && below[layer] && own[1] !== layer && !below[layer].includes(own[1])) faults.add(`${layer} includes ${own[1]} (${header})`);
}
if (objects < 20) {
  console.error(`only ${objects} objects of the server are recorded in ${build}: build first`);
  process.exit(1);
}
for (const fault of faults) console.error(fault);
console.log(`${objects} objects, ${faults.size} faults`);
process.exit(faults.size ? 1 : 0);
