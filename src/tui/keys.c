/*
 * From keys to actions: sequences, counts, and the letter that some actions
 * wait for. A digit begins a count; when nothing follows it for a while, it
 * chooses a category.
 */
#include <stdio.h>
#include <string.h>

#include <ndigest/base/clock.h>
#include <ndigest/base/intl.h>

#include "room.h"

#define COUNT_MAX 99999
#define HINT_AFTER_MS 300

static void
forget(struct ui *u)
{
	u->key_count = 0;
	u->count = 0;
	u->letter_for = ACTION_NONE;
	u->key_hint = false;
	u->redraw = true;
}

static bool
is_digit(nd_key k)
{
	return k >= '0' && k <= '9';
}

static void
take_count(struct ui *u, nd_key k)
{
	u->count = u->count * 10 + (int)(k - '0');
	if (u->count > COUNT_MAX)
		u->count = COUNT_MAX;
	u->key_time = clock_mono_ms();
	u->redraw = true;
}

static void
take_letter(struct ui *u, nd_key k)
{
	enum action a = u->letter_for;

	forget(u);
	if (k < 'a' || k > 'z')
		ui_say(u, _("A mark is a letter from a to z"));
	else
		ui_act(u, a, (int)(k - 'a') + 1);
}

static void
unknown_keys(struct ui *u)
{
	char written[KEY_SEQUENCE_MAX * 12], help[32];

	keys_pending(u, written, sizeof written);
	keymap_keys(conf_keymap(u->conf), VIEW_LIST, ACT_HELP, true, help,
	    sizeof help);
	forget(u);
	ui_say(u, _("%s does nothing here: %s shows the keys"), written, help);
}

static void
take_key(struct ui *u, struct view *v, nd_key k)
{
	enum action a = ACTION_NONE;
	int count = u->count;

	if (u->key_count < KEY_SEQUENCE_MAX)
		u->keys[u->key_count++] = k;
	u->key_time = clock_mono_ms();
	switch (keymap_look(conf_keymap(u->conf), v->verbs->bit, u->keys,
	    u->key_count, &a)) {
	case KEYMAP_ACTION:
		forget(u);
		if (a == ACT_SET_MARK || a == ACT_GO_MARK)
			u->letter_for = a;
		else
			ui_act(u, a, count);
		break;
	case KEYMAP_PREFIX:
		u->redraw = true;
		break;
	case KEYMAP_NONE:
		if (v->verbs->type != NULL && u->key_count == 1 &&
		    v->verbs->type(u, v, k))
			forget(u);
		else if (k == 27)
			forget(u);
		else
			unknown_keys(u);
		break;
	}
}

/* C-c leaves from wherever one is, whatever the keymap says. */
static bool
is_interrupt(nd_key k)
{
	return k == 3;
}

void
keys_take(struct ui *u, const struct input *in)
{
	struct view *v = ui_focused(u);

	if (in->kind == INPUT_NOTHING)
		return;
	if (in->kind == INPUT_BACKGROUND) {
		u->told_light = !in->dark;
		u->told = true;
		ui_options_changed(u);
		return;
	}
	if (in->kind == INPUT_PIXELS) {
		pixels_answer(&u->pixels, in);
		u->redraw = true;
		return;
	}
	u->message[0] = '\0';
	u->redraw = true;
	if (in->kind == INPUT_MOUSE) {
		forget(u);
		mouse_take(u, in);
		return;
	}
	if (is_interrupt(in->key)) {
		u->quit = true;
		return;
	}
	if (u->letter_for != ACTION_NONE)
		take_letter(u, in->key);
	else if (u->key_count == 0 && v->verbs->type == NULL &&
	    is_digit(in->key) && (in->key != '0' || u->count > 0))
		take_count(u, in->key);
	else
		take_key(u, v, in->key);
}

static int64_t
digit_time_out(const struct ui *u)
{
	return u->count > 0 && u->count <= 9 && u->key_count == 0 ?
	    conf_int(u->conf, OPT_UI_KEY_TIMEOUT) : 0;
}

int
keys_wait(const struct ui *u)
{
	int64_t after = digit_time_out(u), left;

	if (after == 0 && u->key_count > 0 && !u->key_hint)
		after = HINT_AFTER_MS;
	if (after == 0)
		return -1;
	left = u->key_time + after - clock_mono_ms();
	return left > 0 ? (int)left : 0;
}

void
keys_time_out(struct ui *u)
{
	int n = u->count;

	if (keys_wait(u) != 0)
		return;
	if (digit_time_out(u) > 0) {
		forget(u);
		go_category_number(u, n);
	} else {
		u->key_hint = u->redraw = true;
	}
}

void
keys_pending(const struct ui *u, char *out, size_t size)
{
	size_t len = 0;

	*out = '\0';
	if (u->count > 0)
		len = (size_t)snprintf(out, size, "%d", u->count);
	for (size_t i = 0; i < u->key_count && len + 16 < size; i++) {
		key_format(u->keys[i], out + len, size - len);
		len += strlen(out + len);
	}
	if (u->letter_for != ACTION_NONE)
		(void)snprintf(out, size, "a-z");
}
