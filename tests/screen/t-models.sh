# A language model in the reader: a digest as it is written, stopped, answers.
# shellcheck shell=sh disable=SC2154
mkdir -p "$home"
cp -R "$template/." "$home"
wire=$screen/models
mkdir -p "$wire/www"
said='{\"summary\":\"The hospital trial of the drafts went on for long, the doctors said.\",\"takeaways\":[\"The drafts were read by doctors first.\",\"The doctors of the hospital liked the drafts.\"],\"quote\":\"\",\"why_it_matters\":\"\",\"faq\":[]}'
# stream NAME TEXT: an answer as events.
stream() {
	cat >"$wire/www/$1" <<-END
	data: {"choices":[{"delta":{"content":"$2"}}]}

	data: {"choices":[{"delta":{},"finish_reason":"stop"}]}

	END
}
{
	for word in '{\"summary\":\"The hospital' ' trial of the' ' drafts' ' was' ' written' ' in' ' pieces' ' that' ' never' ' come' ' to' ' an' ' end'; do
		printf 'data: {"choices":[{"delta":{"content":"%s"}}]}\n\n' "$word"
	done
	printf ': %3000s\n\n' ''
} >"$wire/www/slow"
stream digest "$said"
stream answer '{\"found\":true,\"answer\":\"The doctors read 77 drafts.\",\"sentences\":[]}'
stream none '{\"found\":false,\"answer\":\"\",\"sentences\":[]}'
cat >"$wire/script" <<END
/v1/chat/completions file=slow&pace=4
/v1/chat/completions file=digest
/v1/chat/completions file=answer
/v1/chat/completions file=none
/v1/chat/completions file=slow&pace=4
END
"$builddir/net_server" -d "$wire/www" -f "$wire/script" -l "$wire/log" -s 120 \
    >"$wire/ports" &
model_server=$!
# shellcheck disable=SC2064 # now
trap "kill $model_server 2>/dev/null; tm kill-server 2>/dev/null" EXIT
until_true grep -q '^[0-9]' "$wire/ports"
read -r port two <"$wire/ports"
begin -s 110x50 -- -o ai.provider=openai -o "ai.url=http://127.0.0.1:$port/v1" \
    -o ai.model=m -o text.prefetch=0
keys g a
under 'Hospital trial'
keys Enter
see 'trial of the drafts was written in' 'a digest is shown as it is written'
see 'x stops it'
act stop-model x
see 'The model was stopped' 'and stopped'
see 'Key Takeaways'
act redo-digest R
see 'The hospital trial of the drafts went on' 'made again by the model'
see 'AI Summary'
act ask a
see 'Ask the article'
text 'How many drafts?'
keys Enter
see '▾ How many drafts?' 'a question joins the page'
see '77(?)' 'with what is not in the article'
keys a
text 'Who sells it?'
keys Enter
see '▾ Who sells it?'
see 'The article does not say.'
keys a
text 'And when?'
keys Enter
see 'Looking for the answer' 'an answer can be waited for'
keys x
see 'No answer by a model: you stopped it' 'and stopped'
gone 'And when?'
finish
begin -s 110x50 -- -o text.prefetch=0
keys g a
under 'Hospital trial'
keys Enter
see '▸ How many drafts?' 'the answers are kept'
keys a
text 'What did the doctors say of the drafts?'
keys Enter
row '▾ What did the doctors say' '▌' 'without a model the best passages'
keys Enter
see 'rests on' 'and leads to its sentence'
finish
# Words of the model that rest on two sentences: both are marked.
begin -s 110x50
keys g a
under 'Hospital trial'
keys Enter
see 'How did the hospital count errors?' 'it opens where it was left'
keys t
see 'Key Takeaways'
keys g g
n=0
while ! has_row 'The hospital trial' '▌' && [ $n -lt 8 ]; do
	keys j
	n=$((n + 1))
	sleep 0.05
done
keys Enter
see 'rests on' 'the summary leads to its sentences'
finish
# The key of one server does not go to another that the config names later.
mkdir -p "$home/.config/ndigest"
stream attention '{\"summary\":\"Researchers have surveyed forty ways to compute attention with less memory.\",\"takeaways\":[],\"quote\":\"\",\"why_it_matters\":\"\",\"faq\":[]}'
echo '/v1/chat/completions file=attention&delay=900' >"$wire/script"
to() {
	printf 'ai.provider = openai\nai.url = http://127.0.0.1:%s/v1\nai.model = %s\nai.key_env = TEST_KEY\n' \
	    "$1" "$2" >"$home/.config/ndigest/config"
}
kill $model_server
"$builddir/net_server" -d "$wire/www" -f "$wire/script" -l "$wire/log2" -s 120 \
    >"$wire/ports3" &
model_server=$!
# shellcheck disable=SC2064 # now
trap "kill $model_server 2>/dev/null; tm kill-server 2>/dev/null" EXIT
until_true grep -q '^[0-9]' "$wire/ports3"
read -r port two <"$wire/ports3"
to "$port" one
begin -s 110x50 -e TEST_KEY=sk-screen-test
keys g a
under 'Hospital trial'
keys j
keys Enter
see 'Related'
keys R
see 'one · OpenAI-compatible'
to "$two" other
keys g R
see 'Read '
keys R
see 'other · OpenAI-compatible' 'another server is asked'
# and so it is while the first is still at it
to "$port" one
keys g R
see 'Read '
keys R
see 'Making the digest again'
to "$two" third
keys g R
gone 'Making the digest again'
keys R
see 'third · OpenAI-compatible' 'one that is being made is made anew'
check 'the first had the key' grep -q 'Bearer sk-screen-test' "$wire/log2"
check 'and the other had not' sh -c "[ \$(grep -c Bearer '$wire/log2') -lt \
    \$(grep -c 'POST /v1/chat' '$wire/log2') ] && ! sed -n '/$two/,/^\$/p' \
    '$wire/log2' | grep -q Bearer"
finish
rm -rf "$home/.config/ndigest"
# The day in brief gets a paragraph.
stream editor '{\"found\":true,\"answer\":\"A hospital let a small language model draft letters beside its clerks.\",\"sentences\":[]}'
echo '/v1/chat/completions file=editor' >"$wire/script"
kill $model_server
"$builddir/net_server" -d "$wire/www" -f "$wire/script" -l "$wire/log3" -s 60 \
    >"$wire/ports4" &
model_server=$!
# shellcheck disable=SC2064 # now
trap "kill $model_server 2>/dev/null; tm kill-server 2>/dev/null" EXIT
until_true grep -q '^[0-9]' "$wire/ports4"
read -r port two <"$wire/ports4"
begin -s 110x50 -- -o ai.provider=openai -o "ai.url=http://127.0.0.1:$port/v1" \
    -o ai.model=m -o text.prefetch=0
see 'Today'
keys g b
see 'The day in brief'
see 'let a small language model draft letters' 'a model writes over the brief'
see 'AI-generated by m'
finish
# A provider elsewhere is asked about once.
rm -rf "$home/.config/ndigest"
mkdir -p "$home/.config/ndigest"
printf 'ai.provider = openai\nai.url = http://192.0.2.1:9/v1\nai.model = m\n' \
    >"$home/.config/ndigest/config"
begin
see 'be sent to 192.0.2.1? (y/n)' 'nothing is sent before a yes'
keys n
see 'Nothing is sent'
finish
begin
see 'Today'
gone 'be sent to 192.0.2.1' 'and it is asked once'
finish
# At the first start a model on this machine is offered.
rm -rf "$home/.config/ndigest" "$home/.local/share/ndigest"
cat >"$wire/script" <<END
/v1/models file=models
END
echo '{"data":[{"id":"tiny-writer"}]}' >"$wire/www/models"
"$builddir/net_server" -d "$wire/www" -f "$wire/script" -s 60 \
    >"$wire/ports2" &
look_server=$!
# shellcheck disable=SC2064 # now
trap "kill $model_server $look_server 2>/dev/null; tm kill-server 2>/dev/null" EXIT
until_true grep -q '^[0-9]' "$wire/ports2"
read -r port two <"$wire/ports2"
begin -e http_proxy=http://127.0.0.1:9 -e no_proxy=127.0.0.1 -- \
    -o "ai.ports=ollama=0,llama-server=$port,lmstudio=0,vllm=0"
see 'llama-server is here with tiny-writer' 'a model is offered'
keys y
see 'tiny-writer makes the digests'
check 'and written into the config' grep -q 'tiny-writer' \
    "$home/.config/ndigest/config"
finish
kill $model_server $look_server
