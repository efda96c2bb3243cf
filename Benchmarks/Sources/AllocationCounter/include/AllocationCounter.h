#ifndef ALLOCATION_COUNTER_H
#define ALLOCATION_COUNTER_H

#include <stdint.h>

/// How often this thread has asked for memory: the counts of malloc, calloc, realloc and their aligned relatives.
uint64_t allocation_count(void);

#endif
