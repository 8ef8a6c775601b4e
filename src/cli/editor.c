#include "editor.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <ndigest/base/file.h>
#include <ndigest/base/intl.h>
#include <ndigest/base/mem.h>
#include <ndigest/base/spawn.h>
#include <ndigest/conf/conf.h>

static const char *
editor(void)
{
	const char *visual = getenv("VISUAL");
	const char *ed = getenv("EDITOR");

	if (visual != NULL && *visual != '\0')
		return visual;
	return ed != NULL && *ed != '\0' ? ed : "vi";
}

/* $EDITOR may have arguments ("code --wait"): split by words, no shell. */
enum err
editor_file(const char *path, struct error *e)
{
	char **words = conf_words(editor());
	const char **argv;
	size_t n = 0;
	int status = 0;
	enum err rc;

	if (words == NULL)
		return error_set(e, ERR_CONFIG,
		    _("$VISUAL or $EDITOR is no command: \"%s\""), editor());
	while (words[n] != NULL)
		n++;
	argv = xcalloc(n + 2, sizeof *argv);
	memcpy(argv, words, n * sizeof *argv);
	argv[n] = path;
	rc = spawn_wait(argv, &status, e);
	if (rc == ERR_NONE && status != 0)
		rc = error_set(e, ERR_SERVICE, _("%s failed (%d)"), argv[0],
		    status);
	free(argv);
	free(words);
	return rc;
}

enum err
editor_text(struct buf *text, struct error *e)
{
	const char *tmp = getenv("TMPDIR");
	char *path = xasprintf("%s/ndigest.XXXXXX", tmp != NULL &&
	    *tmp == '/' ? tmp : "/tmp");
	struct buf after = BUF_INIT(text->max);
	int fd = mkstemp(path);
	enum err rc;

	if (fd < 0) {
		rc = error_set(e, ERR_CREATE, _("cannot create %s: %s"), path,
		    strerror(errno));
		free(path);
		return rc;
	}
	(void)close(fd);
	rc = file_write(path, buf_str(text), text->len, e);
	if (rc == ERR_NONE)
		rc = editor_file(path, e);
	if (rc == ERR_NONE)
		rc = file_read(path, &after, e);
	if (rc == ERR_NONE && after.len == text->len &&
	    memcmp(buf_str(&after), buf_str(text), after.len) == 0)
		rc = ERR_NOT_MODIFIED;
	if (rc == ERR_NONE) {
		buf_clear(text);
		(void)buf_add(text, buf_str(&after), after.len);
	}
	(void)unlink(path);
	buf_free(&after);
	free(path);
	return rc;
}
