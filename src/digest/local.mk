noinst_LIBRARIES += libdigest.a
libdigest_a_SOURCES =
libdigest_a_SOURCES += include/ndigest/digest/llm.h src/digest/llm/llm_room.h \
	src/digest/llm/llm_body.c src/digest/llm/llm_fault.c \
	src/digest/llm/llm_json.c src/digest/llm/llm_judge.c \
	src/digest/llm/llm_models.c src/digest/llm/llm_provider.c \
	src/digest/llm/llm_reader.c src/digest/llm/llm_take.c
libdigest_a_SOURCES += include/ndigest/digest/ground.h \
	src/digest/llm/ground_room.h src/digest/llm/ground.c \
	src/digest/llm/ground_digest.c src/digest/llm/ground_names.c \
	src/digest/llm/ground_numbers.c src/digest/llm/ground_words.c \
	src/digest/llm/ground_words.h
libdigest_a_SOURCES += include/ndigest/digest/llm_digest.h \
	src/digest/llm/lenient.c src/digest/llm/lenient.h \
	src/digest/llm/llm_answer.c src/digest/llm/llm_prompt.c \
	src/digest/llm/llm_read.c src/digest/llm/llm_reply.c \
	src/digest/llm/llm_reply.h src/digest/llm/llm_text.c \
	src/digest/llm/llm_text.h
libdigest_a_SOURCES += include/ndigest/digest/local.h src/digest/local.c \
	src/digest/json.c src/digest/article.c src/digest/article.h \
	src/digest/balance.c \
	src/digest/balance.h src/digest/printed.c src/digest/unglue.c src/digest/unit.c src/digest/unit.h \
	src/digest/words.c src/digest/rank.c src/digest/genre.c \
	src/digest/genre.h src/digest/backmatter.c src/digest/interview.c \
	src/digest/section.c src/digest/section.h src/digest/tidy.c \
	src/digest/dateline.c \
	src/digest/tidy.h src/digest/furniture.c src/digest/furniture.h \
	src/digest/language.c src/digest/language.h src/digest/list.c \
	src/digest/list.h src/digest/list_known.c \
	src/digest/list_known.h src/digest/part.c src/digest/part.h \
	src/digest/person.c src/digest/person.h src/digest/untoken.c \
	src/digest/mangled.c src/digest/mangled.h \
	src/digest/opening_town.c \
	src/digest/lede.c src/digest/lede.h \
	src/digest/letter.c src/digest/letter.h \
	src/digest/caption.c src/digest/caption.h \
	src/digest/signs.c src/digest/signs.h \
	src/digest/scraped.c src/digest/scraped.h \
	src/digest/recase.c src/digest/recase.h src/digest/proper.def \
	src/digest/garbled.c src/digest/garbled.h \
	src/digest/untoken.h src/digest/marks.c src/digest/marks.h \
	src/digest/speaker.c src/digest/speaker.h \
	src/digest/origin.c src/digest/origin.h \
	src/digest/seam.c src/digest/seam_rubric.c src/digest/seam.h \
	src/digest/glue.c src/digest/glue.h src/digest/glue_page.c \
	src/digest/glue_credit.c src/digest/glue_words.c \
	src/digest/glue_words.h src/digest/verbless.c src/digest/verbless.h \
	src/digest/antecedent.c src/digest/antecedent.h src/digest/headline.c src/digest/opening.c \
	src/digest/opening.h src/digest/nut.c src/digest/nut.h \
	src/digest/post.c src/digest/post.h src/digest/firm.c \
	src/digest/firm.def src/digest/firm.h \
	src/digest/summary.c src/digest/summary_print.c src/digest/takeaways.c \
	src/digest/quote.c src/digest/quote_en.c src/digest/quote_en.h \
	src/digest/quote_en_words.h \
	src/digest/quote_told.c \
	src/digest/spoken.c src/digest/spoken_machine.c src/digest/spoken.h src/digest/why.c \
	src/digest/why_weigh.c src/digest/why_weigh.h \
	src/digest/cues.c src/digest/cues.h src/digest/cues_en.c \
	src/digest/cues_en_beside.def src/digest/cues_en_effect.def \
	src/digest/stake_en.c src/digest/stake_en.h \
	src/digest/stake_en_read.h src/digest/stake_en_modal.c \
	src/digest/stake_en_words.h src/digest/why_en.c \
	src/digest/why_en_dangle.c src/digest/why_en_matter.c \
	src/digest/why_en_meant.c \
	src/digest/why_en.h src/digest/faq.c src/digest/faq_identity.c src/digest/dialogue.c \
	src/digest/roundup.c src/digest/runon.c src/digest/dropcap.c \
	src/digest/runon.h src/digest/lean.h src/digest/lean.c \
	src/digest/lean_en.c src/digest/lean_de.c src/digest/lean_fr.c \
	src/digest/lean_romance.c src/digest/lean_nl.c src/digest/romance.c \
	src/digest/romance.h src/digest/romance_es.c src/digest/romance_it.c \
	src/digest/romance_pt.c
libdigest_a_SOURCES += src/digest/ask.h src/digest/ask/ask_en.c \
	src/digest/ask_en.h src/digest/ask_en_lead.h \
	src/digest/ask_en_identity.h src/digest/ask/ask_en_identity.c \
	src/digest/ask/ask_en_identity_who.c \
	src/digest/ask/ask_en_identity_words.h \
	src/digest/ask/ask_en_identity_things.h \
	src/digest/ask/ask_en_identity_role.c \
	src/digest/ask/ask_en_identity_name.c \
	src/digest/ask/ask_en_identity_what.c \
	src/digest/ask/ask_en_lead.c src/digest/ask/ask_en_lead_count.c \
	src/digest/ask/ask_en_lead_ask.c src/digest/ask/ask_en_lead_part.c \
	src/digest/ask/ask_en_lead_subject.c \
	src/digest/ask/ask_en_lead_whom.c src/digest/ask/ask_en_lead_fact.c \
	src/digest/ask/ask_en_lead_read.c src/digest/ask/ask_en_lead_share.c \
	src/digest/ask/ask_en_lead_sum.c src/digest/ask/ask_en_lead_sport.c \
	src/digest/ask/ask_en_lead_source.c \
	src/digest/ask/ask_en_lead_court.c \
	src/digest/ask/ask_en_lead_what.c \
	src/digest/ask/ask_en_frame.c src/digest/ask/frame.def \
	src/digest/ask/ask_en_product.c \
	src/digest/ask/ask_en_lead_tech.c src/digest/ask/lead_tech.def \
	src/digest/ask/ask_en_lead_news.c src/digest/ask/lead.def \
	src/digest/ask/ask_en_kinds.c src/digest/ask/ask_en_be.c \
	src/digest/ask/ask_en_name.c src/digest/ask/ask_en_scene.c \
	src/digest/ask/ask_en_shape.c src/digest/ask/ask_en_subject.c \
	src/digest/ask/ask_en_more.c src/digest/ask/ask_en_paper.c \
	src/digest/teller.c \
	src/digest/voice.c src/digest/voice_form.c \
	src/digest/voice_form.h \
	src/digest/voice.h \
	src/digest/refer_we.c \
	src/digest/ask/ask_en_tail.c src/digest/ask/ask_en_thing.c \
	src/digest/ask/ask_en_told.c \
	src/digest/ask/ask_en_when.c src/digest/ask/ask_en_skip.c \
	src/digest/ask/ask_en_level.c src/digest/ask/ask_en_nouns.c \
	src/digest/ask/ask_en_counted.c src/digest/ask/ask_en_given.c \
	src/digest/ask/ask_en_event.c \
	src/digest/ask/ask_en_event_table.c src/digest/event_table.h \
	src/digest/ask/event.def src/digest/ask/event_harm.def \
	src/digest/ask/event_public.def src/digest/ask/event_life.def \
	src/digest/ask/event_tech.def \
	src/digest/ask/ask_en_explain.c src/digest/ask/explain.def \
	src/digest/ask/ask_en_essay.c src/digest/ask_en_essay.h \
	src/digest/ask/ask_en_author.c src/digest/ask/ask_en_opinion.c \
	src/digest/ask/ask_en_expound.c src/digest/ask/expound.def \
	src/digest/ask/ask_en_guide.c src/digest/ask/ask_en_matter.c \
	src/digest/ask_en_matter.h src/digest/ask/ask_en_about.c \
	src/digest/ask/ask_en_pattern.c src/digest/ask_pattern.h \
	src/digest/ask/ask_en_sound.c src/digest/ask/ask_en_critic.c src/digest/ask/ask_en_critic.h src/digest/ask/ask_en_critic_mend.c src/digest/ask/ask_en_cut.c src/digest/ask/ask_en_weigh.c \
	src/digest/ask/ask_weigh.def \
	src/digest/ask/ask_en_known.c src/digest/ask/ask_en_phrase.c \
	src/digest/ask/ask_en_fact.c src/digest/ask/ask_en_second.c src/digest/ask/ask_en_topic.c src/digest/ask/ask_en_weather.c \
	 src/digest/ask/ask_en_price.c \
	src/digest/ask/ask_en_reported.c \
	src/digest/ask/ask_en_result.c \
	src/digest/ask/ask_en_adjunct.c \
	src/digest/ask/ask_en_said.c src/digest/verb_en.c \
	src/digest/verb_en.h src/digest/verb_en.def src/digest/word_hash.h src/digest/clause.c \
	src/digest/clause.h src/digest/ask/ask_frames.c src/digest/ask_frames.h \
	src/digest/frame_subject.c src/digest/ask/ask_de.c src/digest/ask/ask_reason.c \
	src/digest/ask/ask_de_field.c src/digest/ask/ask_de_field.h \
	src/digest/ask/ask_de_count.c src/digest/ask/ask_de_who.c \
	src/digest/ask/ask_de_part.c src/digest/ask/ask_de_if.c \
	src/digest/ask/ask_de_level.c src/digest/ask/ask_known.c src/digest/ask/ask_known.h \
	src/digest/ask/ask_fr_long.c src/digest/ask/ask_de_plain.c src/digest/ask/ask_de_deed.c \
	src/digest/ask/ask_de_middle.c src/digest/ask/ask_fr_order.c \
	src/digest/ask/ask_fr_order.h src/digest/ask/ask_fr_count.c \
	src/digest/ask/ask_fr_part.c src/digest/ask/ask_fr.c src/digest/ask/ask_es.c \
	src/digest/ask/ask_it.c src/digest/ask/ask_pt.c src/digest/ask/ask_nl.c \
	src/digest/ask/ask_nl.h src/digest/ask/ask_nl_order.c \
	src/digest/ask/ask_nl_words.c src/digest/ask/ask_nl_count.c \
	src/digest/ask/ask_nl_date.c src/digest/ask/ask_romance.c \
	src/digest/ask/ask_romance.h src/digest/ask/ask_romance_count.c \
	src/digest/ask/ask_romance_time.c src/digest/ask/ask_romance_words.c
libdigest_a_SOURCES += src/digest/lang_en.c src/digest/lang_de.c \
	src/digest/lang_fr.c src/digest/lang_es.c src/digest/lang_it.c \
	src/digest/lang_pt.c src/digest/lang_nl.c src/digest/lang_slavic.c \
	src/digest/lang_nordic.c src/digest/lang_east.c src/digest/lang_far.c
libdigest_a_SOURCES += include/ndigest/digest/classify.h \
	src/digest/corpus/blob.c src/digest/corpus/blob.h \
	src/digest/corpus/categories.c src/digest/corpus/subjects.c \
	src/digest/corpus/subject_words.c src/digest/corpus/subjects.def \
	src/digest/corpus/subjects_other.def src/digest/corpus/subjects.h \
	src/digest/corpus/classifier.c src/digest/corpus/classifier_blob.c \
	src/digest/corpus/classifier_em.c \
	src/digest/corpus/classifier_evidence.c src/digest/corpus/classifier.h \
	src/digest/corpus/classify_features.c \
	src/digest/corpus/classify_form.c src/digest/corpus/classify_form.h \
	src/digest/corpus/classifier_labels.c src/digest/corpus/idmap.c \
	src/digest/corpus/idmap.h src/digest/corpus/kin.c \
	src/digest/corpus/kin.def src/digest/corpus/kin.h \
	src/digest/corpus/near.def \
	src/digest/corpus/plain.c src/digest/corpus/plain.def \
	src/digest/corpus/plain.h src/digest/corpus/terms.c \
	src/digest/corpus/terms.h
libdigest_a_SOURCES += include/ndigest/digest/classify_jsonl.h \
	src/digest/corpus/classify_jsonl.c src/digest/corpus/jsonl.c \
	src/digest/corpus/jsonl.h src/digest/corpus/speech.c \
	src/digest/corpus/speech.h
libdigest_a_SOURCES += include/ndigest/digest/related.h \
	include/ndigest/digest/related_jsonl.h \
	src/digest/corpus/related_finder.c src/digest/corpus/related_index.c \
	src/digest/corpus/related_jsonl.c src/digest/corpus/vector.c \
	src/digest/corpus/vector.h
libdigest_a_SOURCES += include/ndigest/digest/story.h \
	src/digest/corpus/series.c src/digest/corpus/series.h \
	src/digest/corpus/signature.c src/digest/corpus/signature.h \
	src/digest/corpus/story.c src/digest/corpus/story_index.c \
	src/digest/corpus/story_event.c src/digest/corpus/story_event.h \
	src/digest/corpus/story_index.h
libdigest_a_SOURCES += include/ndigest/digest/top.h src/digest/corpus/top.c
libdigest_a_SOURCES += src/digest/refer.h src/digest/refer_given.c \
	src/digest/refer_bare.c src/digest/refer_defr.c \
	src/digest/refer_lean.c src/digest/refer_name.c \
	src/digest/refer_noun.c src/digest/refer_noun.h \
	src/digest/refer_page.c src/digest/hint.def src/digest/alone.c src/digest/alone_fragment.c src/digest/resolve.c src/digest/resolve.h \
	src/digest/things.c src/digest/things.h \
	src/digest/announce.c src/digest/announce.h \
	src/digest/alone.h src/digest/lean_back.c src/digest/lean_elided.c src/digest/lean_that.c src/digest/refer_print.c \
	src/digest/refer_words.c src/digest/refer_who.c src/digest/refer_sex.c \
	src/digest/refer_subject.c
