// `postmortem-ls --report`: what a bug report needs to know of this program and this place.
#pragma once

namespace pm::app {

int run_report();

}  // namespace pm::app
