/*
 * Runs a fuzz target over files, and over every prefix of the short ones, so
 * that the corpus is checked without a fuzzer.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "fuzz.h"

#define LARGEST ((size_t)1 << 22)
#define ALL_PREFIXES 512

/* In memory of its own size, so that a byte too far is seen. */
static void
run(const uint8_t *data, size_t n)
{
	uint8_t *copy = malloc(n > 0 ? n : 1);

	if (copy == NULL)
		exit(1);
	memcpy(copy, data, n);
	(void)LLVMFuzzerTestOneInput(copy, n);
	free(copy);
}

int
main(int argc, char **argv)
{
	uint8_t *data = calloc(LARGEST, 1);
	size_t n, k;
	FILE *f;
	int i;

	if (data == NULL)
		return 1;
	run(data, 0);
	for (i = 1; i < argc; i++) {
		f = fopen(argv[i], "rbe");
		if (f == NULL) {
			perror(argv[i]);
			return 1;
		}
		n = fread(data, 1, LARGEST, f);
		(void)fclose(f);
		for (k = 0; n <= ALL_PREFIXES && k < n; k++)
			run(data, k);
		run(data, n);
	}
	free(data);
	return 0;
}
