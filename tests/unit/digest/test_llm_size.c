/* How much a model holds: where it is asked, and how that is read. */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <string.h>

#include <cmocka.h>

#include <ndigest/digest/llm.h>

static void
sizes_are_read(void **state)
{
	static const struct {
		const char *body;
		size_t size;
	} sizes[] = {
		/* Ollama: what the model can, and what it is set to */
		{ "{\"model_info\":{\"a.context_length\":8192}}", 8192 },
		{ "{\"parameters\":\"stop x\\nnum_ctx 4096\",\"model_info\":"
		    "{\"a.context_length\":8192}}", 4096 },
		/* llama-server: /props, and the list */
		{ "{\"default_generation_settings\":{\"n_ctx\":2048}}", 2048 },
		{ "{\"data\":[{\"id\":\"x\",\"meta\":{\"n_ctx\":1024,"
		    "\"n_ctx_train\":9999}}]}", 1024 },
		/* vLLM, OpenRouter: the one that is meant */
		{ "{\"data\":[{\"id\":\"x\",\"max_model_len\":512},"
		    "{\"id\":\"m\",\"max_model_len\":4096}]}", 4096 },
		/* LM Studio: what is loaded */
		{ "{\"data\":[{\"id\":\"m\",\"max_context_length\":131072,"
		    "\"loaded_context_length\":4096}]}", 4096 },
		{ "{\"models\":[{\"name\":\"models/m\",\"inputTokenLimit\":"
		    "1048576},{\"name\":\"models/n\"}]}", 1048576 },
		{ "{\"data\":[]}", 0 }, { "[]", 0 }, { "", 0 },
		{ "{\"default_generation_settings\":{\"n_ctx\":-1}}", 0 }
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof sizes / sizeof *sizes; i++)
		assert_int_equal(llm_read_size(sizes[i].body,
		    strlen(sizes[i].body), "m"), sizes[i].size);
}

static void
sizes_are_asked(void **state)
{
	static const struct {
		enum llm_protocol protocol;
		const char *url;
		const char *asked[4];
	} all[] = {
		{ LLM_OLLAMA, "http://h:1", { "http://h:1/api/show" } },
		{ LLM_OPENAI, "http://h:1/v1", { "http://h:1/v1/models",
		    "http://h:1/props", "http://h:1/api/v0/models" } },
		{ LLM_OPENAI, "http://h:1/a/b", { "http://h:1/a/b/models",
		    "http://h:1/a/b/props", "http://h:1/a/b/api/v0/models" } },
		{ LLM_ANTHROPIC, "http://h:1/v1",
		    { "http://h:1/v1/models?limit=100" } },
		{ LLM_GEMINI, "http://h:1/v1beta",
		    { "http://h:1/v1beta/models?pageSize=200" } }
	};
	struct llm_request q;
	size_t i;
	int step;

	(void)state;
	for (i = 0; i < sizeof all / sizeof *all; i++) {
		const struct llm_endpoint e = { .protocol = all[i].protocol,
		    .url = all[i].url, .model = "m" };

		for (step = 0; all[i].asked[step] != NULL; step++) {
			assert_true(llm_ask_size(&e, step, &q));
			assert_string_equal(q.url, all[i].asked[step]);
			llm_request_free(&q);
		}
		assert_false(llm_ask_size(&e, step, &q));
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(sizes_are_read),
		cmocka_unit_test(sizes_are_asked)
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
