/*
 * Error codes and the sentence that goes with them.
 *
 * A function that can fail in a way that a person should hear of returns an
 * enum err and takes a struct error *, which may be NULL. What is expected
 * (not found, not modified, stopped) is a code and leaves the sentence alone.
 */
#ifndef NDIGEST_BASE_ERROR_H
#define NDIGEST_BASE_ERROR_H

enum err {
	ERR_NONE = 0,
	ERR_NOT_FOUND,		/* expected: there is no such thing */
	ERR_NOT_MODIFIED,	/* expected: what is known is still true */
	ERR_STOPPED,		/* expected: cancelled by the caller */
	ERR_USAGE,		/* the command line is wrong */
	ERR_INPUT,		/* a document is not what it should be */
	ERR_NO_INPUT,		/* a named item, feed or file is not there */
	ERR_TOO_BIG,		/* a cap was reached */
	ERR_REFUSED,		/* a rule of safety forbids it */
	ERR_SERVICE,		/* a needed service is not there */
	ERR_CREATE,		/* a file cannot be created */
	ERR_IO,			/* reading or writing failed, the disk is full */
	ERR_AGAIN,		/* busy: try later */
	ERR_CONFIG		/* the configuration is wrong */
};

struct error {
	char text[512];	/* one sentence for a person, no newline, maybe cut */
};

#if defined(__GNUC__)
#define ERROR_PRINTF(f, a) __attribute__((format(printf, f, a)))
#else
#define ERROR_PRINTF(f, a)
#endif

/* Writes the sentence (cut at a UTF-8 boundary) and returns CODE. */
enum err error_set(struct error *e, enum err code, const char *fmt, ...)
	ERROR_PRINTF(3, 4);

/* Puts "PREFIX: " before the sentence that is there; returns CODE. */
enum err error_prefix(struct error *e, enum err code, const char *fmt, ...)
	ERROR_PRINTF(3, 4);

/* The exit status (sysexits.h) that stands for CODE: 0, 64, 65, 66, 69, … */
int error_exit_status(enum err code);

#endif
