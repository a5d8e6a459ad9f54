// The zone database behind a C interface, in a shared object of its own: the library that reads the database is a shared one, and
// the program must start, fast and without it, on machines that have neither. `app/zones` loads it when the first name is met.
//
// Units: seconds since 1970, minutes east of UTC. Threads: one call at a time. Errors: false; nothing throws.
#pragma once

#define PM_ZONES_MODULE "libpostmortem-zones.so"

extern "C" {
using PmZoneAtCivil = bool(const char* name, long long civil_seconds, int* minutes);
using PmZoneAtInstant = bool(const char* name, long long seconds, int* minutes);
using PmZoneNames = void(void* context, void (*take)(void* context, const char* name));
}
