check_PROGRAMS += unit_digest_ground
unit_digest_ground_SOURCES = tests/unit/digest/test_ground.c
unit_digest_ground_LDADD = $(DIGEST_LIBS) $(TEST_LIBS)
check_PROGRAMS += unit_digest_announce
unit_digest_announce_SOURCES = tests/unit/digest/test_announce.c
unit_digest_announce_LDADD = $(DIGEST_LIBS) $(TEST_LIBS)
check_PROGRAMS += unit_digest_alone
unit_digest_alone_SOURCES = tests/unit/digest/test_alone.c
unit_digest_alone_LDADD = $(DIGEST_LIBS) $(TEST_LIBS)
check_PROGRAMS += unit_digest_post
unit_digest_post_SOURCES = tests/unit/digest/test_post.c
unit_digest_post_LDADD = $(DIGEST_LIBS) $(TEST_LIBS)
check_PROGRAMS += unit_digest_list
unit_digest_list_SOURCES = tests/unit/digest/test_list.c
unit_digest_list_LDADD = $(DIGEST_LIBS) $(TEST_LIBS)
check_PROGRAMS += unit_digest_llm_digest
unit_digest_llm_digest_SOURCES = tests/unit/digest/test_llm_digest.c
unit_digest_llm_digest_LDADD = $(DIGEST_LIBS) $(TEST_LIBS)
check_PROGRAMS += unit_digest_llm_size
unit_digest_llm_size_SOURCES = tests/unit/digest/test_llm_size.c
unit_digest_llm_size_LDADD = $(DIGEST_LIBS) $(TEST_LIBS)
check_PROGRAMS += unit_digest_llm
unit_digest_llm_SOURCES = tests/unit/digest/test_llm.c
unit_digest_llm_LDADD = $(DIGEST_LIBS) $(TEST_LIBS)
# check_PROGRAMS += unit_digest_NAME
check_PROGRAMS += unit_digest_local
unit_digest_local_SOURCES = tests/unit/digest/test_local.c
unit_digest_local_LDADD = $(DIGEST_LIBS) $(TEST_LIBS)
check_PROGRAMS += unit_digest_classify
unit_digest_classify_SOURCES = tests/unit/digest/test_classify.c
unit_digest_classify_LDADD = $(DIGEST_LIBS) $(TEST_LIBS)
check_PROGRAMS += unit_digest_classify_jsonl
unit_digest_classify_jsonl_SOURCES = tests/unit/digest/test_classify_jsonl.c
unit_digest_classify_jsonl_LDADD = $(DIGEST_LIBS) $(TEST_LIBS)
check_PROGRAMS += unit_digest_related
unit_digest_related_SOURCES = tests/unit/digest/test_related.c
unit_digest_related_LDADD = $(DIGEST_LIBS) $(TEST_LIBS)
check_PROGRAMS += unit_digest_story
unit_digest_story_SOURCES = tests/unit/digest/test_story.c \
	tests/unit/digest/story_tell.c tests/unit/digest/story_tell.h
unit_digest_story_LDADD = $(DIGEST_LIBS) $(TEST_LIBS)
check_PROGRAMS += unit_digest_story_again
unit_digest_story_again_SOURCES = tests/unit/digest/test_story_again.c \
	tests/unit/digest/story_tell.c tests/unit/digest/story_tell.h
unit_digest_story_again_LDADD = $(DIGEST_LIBS) $(TEST_LIBS)
check_PROGRAMS += unit_digest_top
unit_digest_top_SOURCES = tests/unit/digest/test_top.c
unit_digest_top_LDADD = $(DIGEST_LIBS) $(TEST_LIBS)
check_PROGRAMS += unit_digest_stake
unit_digest_stake_SOURCES = tests/unit/digest/test_stake.c
unit_digest_stake_LDADD = $(DIGEST_LIBS) $(TEST_LIBS)

check_PROGRAMS += unit_digest_quote
unit_digest_quote_SOURCES = tests/unit/digest/test_quote.c
unit_digest_quote_LDADD = $(DIGEST_LIBS) $(TEST_LIBS)
check_PROGRAMS += unit_digest_why
unit_digest_why_SOURCES = tests/unit/digest/test_why.c
unit_digest_why_LDADD = $(DIGEST_LIBS) $(TEST_LIBS)
check_PROGRAMS += unit_digest_ask
unit_digest_ask_SOURCES = tests/unit/digest/test_ask.c \
	tests/unit/digest/ask_check.c tests/unit/digest/ask_check.h
unit_digest_ask_LDADD = $(DIGEST_LIBS) $(TEST_LIBS)
check_PROGRAMS += unit_digest_ask_part
unit_digest_ask_part_SOURCES = tests/unit/digest/test_ask_part.c \
	tests/unit/digest/ask_check.c tests/unit/digest/ask_check.h
unit_digest_ask_part_LDADD = $(DIGEST_LIBS) $(TEST_LIBS)
check_PROGRAMS += unit_digest_ask_thing
unit_digest_ask_thing_SOURCES = tests/unit/digest/test_ask_thing.c \
	tests/unit/digest/ask_check.c tests/unit/digest/ask_check.h
unit_digest_ask_thing_LDADD = $(DIGEST_LIBS) $(TEST_LIBS)
check_PROGRAMS += unit_digest_ask_sound
unit_digest_ask_sound_SOURCES = tests/unit/digest/test_ask_sound.c
unit_digest_ask_sound_LDADD = $(DIGEST_LIBS) $(TEST_LIBS)
check_PROGRAMS += unit_digest_ask_critic
unit_digest_ask_critic_SOURCES = tests/unit/digest/test_ask_critic.c
unit_digest_ask_critic_LDADD = $(DIGEST_LIBS) $(TEST_LIBS)
check_PROGRAMS += unit_digest_ask_weigh
unit_digest_ask_weigh_SOURCES = tests/unit/digest/test_ask_weigh.c
unit_digest_ask_weigh_LDADD = $(DIGEST_LIBS) $(TEST_LIBS)
check_PROGRAMS += unit_digest_ask_event
unit_digest_ask_event_SOURCES = tests/unit/digest/test_ask_event.c \
	tests/unit/digest/ask_check.c tests/unit/digest/ask_check.h
unit_digest_ask_event_LDADD = $(DIGEST_LIBS) $(TEST_LIBS)

check_PROGRAMS += unit_digest_ask_explain
unit_digest_ask_explain_SOURCES = tests/unit/digest/test_ask_explain.c \
	tests/unit/digest/ask_check.c tests/unit/digest/ask_check.h
unit_digest_ask_explain_LDADD = $(DIGEST_LIBS) $(TEST_LIBS)

check_PROGRAMS += unit_digest_ask_frame
unit_digest_ask_frame_SOURCES = tests/unit/digest/test_ask_frame.c \
	tests/unit/digest/ask_check.c tests/unit/digest/ask_check.h
unit_digest_ask_frame_LDADD = $(DIGEST_LIBS) $(TEST_LIBS)

check_PROGRAMS += unit_digest_ask_lead
unit_digest_ask_lead_SOURCES = tests/unit/digest/test_ask_lead.c
unit_digest_ask_lead_LDADD = $(DIGEST_LIBS) $(TEST_LIBS)
check_PROGRAMS += unit_digest_ask_identity
unit_digest_ask_identity_SOURCES = tests/unit/digest/test_ask_identity.c
unit_digest_ask_identity_LDADD = $(DIGEST_LIBS) $(TEST_LIBS)
check_PROGRAMS += unit_digest_ask_deeds
unit_digest_ask_deeds_SOURCES = tests/unit/digest/test_ask_deeds.c \
	tests/unit/digest/ask_check.c tests/unit/digest/ask_check.h
unit_digest_ask_deeds_LDADD = $(DIGEST_LIBS) $(TEST_LIBS)
check_PROGRAMS += unit_digest_ask_given
unit_digest_ask_given_SOURCES = tests/unit/digest/test_ask_given.c \
	tests/unit/digest/ask_check.c tests/unit/digest/ask_check.h
unit_digest_ask_given_LDADD = $(DIGEST_LIBS) $(TEST_LIBS)
check_PROGRAMS += unit_digest_lean
unit_digest_lean_SOURCES = tests/unit/digest/test_lean.c
unit_digest_lean_LDADD = $(DIGEST_LIBS) $(TEST_LIBS)
check_PROGRAMS += unit_digest_lean_romance
unit_digest_lean_romance_SOURCES = tests/unit/digest/test_lean_romance.c
unit_digest_lean_romance_LDADD = $(DIGEST_LIBS) $(TEST_LIBS)
check_PROGRAMS += unit_digest_ask_news
unit_digest_ask_news_SOURCES = tests/unit/digest/test_ask_news.c \
	tests/unit/digest/ask_check.c tests/unit/digest/ask_check.h
unit_digest_ask_news_LDADD = $(DIGEST_LIBS) $(TEST_LIBS)
check_PROGRAMS += unit_digest_ask_romance
unit_digest_ask_romance_SOURCES = tests/unit/digest/test_ask_romance.c \
	tests/unit/digest/ask_check.c tests/unit/digest/ask_check.h
unit_digest_ask_romance_LDADD = $(DIGEST_LIBS) $(TEST_LIBS)
check_PROGRAMS += unit_digest_refer
unit_digest_refer_SOURCES = tests/unit/digest/test_refer.c
unit_digest_refer_LDADD = $(DIGEST_LIBS) $(TEST_LIBS)
check_PROGRAMS += unit_digest_lean_english
unit_digest_lean_english_SOURCES = tests/unit/digest/test_lean_english.c
unit_digest_lean_english_LDADD = $(DIGEST_LIBS) $(TEST_LIBS)
check_PROGRAMS += unit_digest_seam
unit_digest_seam_SOURCES = tests/unit/digest/test_seam.c
unit_digest_seam_LDADD = $(DIGEST_LIBS) $(TEST_LIBS)
check_PROGRAMS += unit_digest_glue
unit_digest_glue_SOURCES = tests/unit/digest/test_glue.c
unit_digest_glue_LDADD = $(DIGEST_LIBS) $(TEST_LIBS)
check_PROGRAMS += unit_digest_verbless
unit_digest_verbless_SOURCES = tests/unit/digest/test_verbless.c
unit_digest_verbless_LDADD = $(DIGEST_LIBS) $(TEST_LIBS)
check_PROGRAMS += unit_digest_opening
unit_digest_opening_SOURCES = tests/unit/digest/test_opening.c
unit_digest_opening_LDADD = $(DIGEST_LIBS) $(TEST_LIBS)
check_PROGRAMS += unit_digest_forms
unit_digest_forms_SOURCES = tests/unit/digest/test_forms.c
unit_digest_forms_LDADD = $(DIGEST_LIBS) $(TEST_LIBS)
check_PROGRAMS += unit_digest_marks
unit_digest_marks_SOURCES = tests/unit/digest/test_marks.c
unit_digest_marks_LDADD = $(DIGEST_LIBS) $(TEST_LIBS)
check_PROGRAMS += unit_digest_mangled
unit_digest_mangled_SOURCES = tests/unit/digest/test_mangled.c
unit_digest_mangled_LDADD = $(DIGEST_LIBS) $(TEST_LIBS)
check_PROGRAMS += unit_digest_recase
unit_digest_recase_SOURCES = tests/unit/digest/test_recase.c
unit_digest_recase_LDADD = $(DIGEST_LIBS) $(TEST_LIBS)
check_PROGRAMS += unit_digest_speaker
unit_digest_speaker_SOURCES = tests/unit/digest/test_speaker.c
unit_digest_speaker_LDADD = $(DIGEST_LIBS) $(TEST_LIBS)
check_PROGRAMS += unit_digest_origin
unit_digest_origin_SOURCES = tests/unit/digest/test_origin.c
unit_digest_origin_LDADD = $(DIGEST_LIBS) $(TEST_LIBS)
check_PROGRAMS += unit_digest_voice
unit_digest_voice_SOURCES = tests/unit/digest/test_voice.c
unit_digest_voice_LDADD = $(DIGEST_LIBS) $(TEST_LIBS)

check_PROGRAMS += unit_digest_ask_essay
unit_digest_ask_essay_SOURCES = tests/unit/digest/test_ask_essay.c \
	tests/unit/digest/ask_check.c tests/unit/digest/ask_check.h
unit_digest_ask_essay_LDADD = $(DIGEST_LIBS) $(TEST_LIBS)

check_PROGRAMS += unit_digest_ask_expound
unit_digest_ask_expound_SOURCES = tests/unit/digest/test_ask_expound.c \
	tests/unit/digest/ask_check.c tests/unit/digest/ask_check.h
unit_digest_ask_expound_LDADD = $(DIGEST_LIBS) $(TEST_LIBS)
