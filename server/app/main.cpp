#include "app/command_line.h"

int main(int argc, char** argv) { return pm::app::run(argc, argv); }
