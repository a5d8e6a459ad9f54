#include "app/command_line.h"

#include <CLI/CLI.hpp>
#include <cstdint>
#include <exception>
#include <iostream>
#include <string>

#include "app/clock.h"
#include "app/explain_command.h"
#include "app/inspect_command.h"
#include "app/lint_command.h"
#include "app/new_command.h"
#include "app/report_command.h"
#include "app/rule_pages.h"
#include "app/schema_command.h"
#include "app/serve.h"
#include "app/version.h"
#include "settings/profiles.h"

namespace pm::app {
namespace {

constexpr const char* kDescription =
    "postmortem-ls helps to write blameless incident post-mortems, in Markdown and in YAML.\n"
    "Without a command it is a language server over standard input and output.";

constexpr const char* kFooter =
    "Exit codes: 0 nothing found, 1 findings at or above --fail-on, 2 wrong usage or unreadable input.\n"
    "POSTMORTEM_TODAY=YYYY-MM-DD stands in for today's date.";

// CLI11 says what is wrong, not always in one line.
int refuse(const CLI::ParseError& error, const CLI::App& app) {
  std::string said = error.what();
  for (char& c : said)
    if (c == '\n') c = ' ';
  std::string command;
  for (const CLI::App* sub : app.get_subcommands()) command += " " + sub->get_name();
  std::cerr << "postmortem-ls: " << said << " (see postmortem-ls" << command << " --help)\n";
  return kCannot;
}

CLI::Option* add_choice(CLI::App* command, const std::string& name, std::string& value, const std::vector<std::string>& choices,
                        const std::string& description) {
  return command->add_option(name, value, description)->check(CLI::IsMember(choices))->option_text(CLI::detail::join(choices, "|") + " [" + value + "]");
}

int run_checked(int argc, char** argv) {
  CLI::App app(kDescription, "postmortem-ls");
  app.footer(kFooter);
  app.set_version_flag("--version", std::string("postmortem-ls ") + kVersion, "Print the version and exit");
  app.require_subcommand(0, 1);

  ServeOptions serve_options;
  serve_options.version = kVersion;
  bool over_stdio = false;
  app.add_flag("--stdio", over_stdio, "Serve over standard input and output (what happens without a command)");
  app.add_option("--clientProcessId", serve_options.client_process, "End when this process has ended")->option_text("N");
  CLI::Option* socket = app.add_option("--socket", serve_options.socket, "Serve over a connection to this port of this machine, where the client listens")->option_text("PORT");
  CLI::Option* pipe = app.add_option("--pipe", serve_options.pipe, "Serve over a connection to this local socket, where the client listens")->option_text("PATH");
  CLI::Option* listen = app.add_option("--listen", serve_options.listen, "Wait for clients at this port of this machine, each with a session of its own; 0 takes any that is free")->option_text("PORT");
  socket->excludes(pipe)->excludes(listen);
  pipe->excludes(listen);
  app.add_option("--log", serve_options.log_file, "Write one line for each message to this file, without the documents' words")->option_text("FILE");
  std::string log_level = "info";
  add_choice(&app, "--log-level", log_level, {"error", "info", "debug"}, "What the log holds: failures, all messages, or their sizes too");
  bool report = false;
  app.add_flag("--report", report, "Print what a bug report needs and exit");

  LintOptions lint_options;
  CLI::App* lint = app.add_subcommand("lint", "Check post-mortems");
  lint->add_option("PATH", lint_options.paths, "Files, folders that are searched for post-mortems, or - for standard input")->required();
  add_choice(lint, "--format", lint_options.format, {"text", "json"}, "How to print what is found");
  add_choice(lint, "--fail-on", lint_options.fail_on, {"error", "warning", "information", "hint", "never"}, "From which severity on the exit code is 1");
  add_choice(lint, "--color", lint_options.color, {"auto", "always", "never"}, "Whether the text is coloured");
  lint->add_flag("--fix", lint_options.fix, "Apply the safe fixes to the files, then tell what is left");
  lint->add_flag("--diff", lint_options.diff, "Print what --fix would change, and change nothing");
  lint->add_option("--stdin-filename", lint_options.stdin_name, "The name of the document that - reads: decides its format and configuration")->option_text("NAME");

  InspectOptions inspect_options;
  CLI::App* inspect = app.add_subcommand("inspect", "Print what is understood of a document");
  inspect->add_option("FILE", inspect_options.path, "The document, or - for standard input")->required();
  add_choice(inspect, "--format", inspect_options.format, {"text", "json"}, "How to print it");
  inspect->add_option("--stdin-filename", inspect_options.stdin_name, "The name of the document that - reads")->option_text("NAME");

  std::string new_path;
  CLI::App* create = app.add_subcommand("new", "Write the post-mortem template to a new file");
  create->add_option("FILE", new_path, "The file to write: .md, or .yaml for the YAML form. Never overwritten")->required();

  std::string profile;
  std::vector<std::string> profile_names;
  for (const settings::Profile& one : settings::profiles()) profile_names.emplace_back(one.id);
  create->add_option("--profile", profile, "The template of this profile instead of the configured one")->check(CLI::IsMember(profile_names));

  std::string rule;
  std::string color = "auto";
  CLI::App* explain = app.add_subcommand("explain", "Print the page of a rule");
  explain->add_option("RULE", rule, "Its name, such as action-item/owner-missing")->required();
  add_choice(explain, "--color", color, {"auto", "always", "never"}, "Whether the text is coloured");

  std::string rules_format = "text";
  CLI::App* rules = app.add_subcommand("rules", "List the rules");
  add_choice(rules, "--format", rules_format, {"text", "json"}, "How to print them");

  std::string schema_of = "postmortem";
  CLI::App* schema = app.add_subcommand("schema", "Print the JSON Schema of the YAML form or of the configuration");
  schema->add_option("WHAT", schema_of, "postmortem or config")->check(CLI::IsMember({"postmortem", "config"}));

  try {
    app.parse(argc, argv);
  } catch (const CLI::CallForHelp& call) {
    return app.exit(call);
  } catch (const CLI::CallForVersion& call) {
    return app.exit(call);
  } catch (const CLI::ParseError& error) {
    return refuse(error, app);
  }

  if (const auto wrong = wrong_today()) {
    std::cerr << "postmortem-ls: " << *wrong << '\n';
    return kCannot;
  }
  if (report) return run_report();
  serve_options.log_level = log_level == "error" ? lsp::LogLevel::Error : log_level == "debug" ? lsp::LogLevel::Debug : lsp::LogLevel::Info;
  if (lint->parsed()) return run_lint(lint_options);
  if (inspect->parsed()) return run_inspect(inspect_options);
  if (create->parsed()) return run_new(new_path, profile);
  if (explain->parsed()) return run_explain(rule, color);
  if (rules->parsed()) return run_rules(rules_format);
  if (schema->parsed()) return run_schema(schema_of);
  serve_options.rule_pages = find_rule_pages();
  if (today_is_set()) serve_options.now = [] { return now_in({}); };
  return serve(serve_options);
}

}  // namespace

int run(int argc, char** argv) {
  try {
    const int code = run_checked(argc, argv);
    std::cout.flush();
    if (!std::cout) {
      std::cerr << "postmortem-ls: the output could not be written\n";
      return kCannot;
    }
    return code;
  } catch (const std::exception& error) {
    std::cerr << "postmortem-ls: " << error.what() << '\n';
    return kCannot;
  }
}

}  // namespace pm::app
