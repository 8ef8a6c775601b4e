/*
 * A fuzz target is one function. replay_NAME runs it over the corpus in make
 * check; fuzz_NAME is the same with libFuzzer:
 *	./configure CC=clang \
 *	    CFLAGS='-g -O1 -fsanitize=fuzzer-no-link,address,undefined'
 *	make fuzz_NAME && ./fuzz_NAME tests/fuzz/corpus/NAME
 */
#ifndef NDIGEST_TESTS_FUZZ_FUZZ_H
#define NDIGEST_TESTS_FUZZ_FUZZ_H

#include <stddef.h>
#include <stdint.h>

/* Returns 0; aborts when a promise is broken. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

#endif
