# Language models: a digest of a file and of an item, what fails, the key.
# shellcheck disable=SC2154 # $dir and $base come from elsewhere
. "$srcdir/tests/net/kit.sh"

cat >"$dir/story" <<'END'
Bolt Robotics on Monday unveiled a walking robot for small farms that can pick
tomatoes without bruising them.

The machine, called Hopper, weighs 40 kilograms and runs for six hours on one
battery, the company said. It costs 9,000 euros.

Bolt Robotics plans to deliver the first 200 robots to growers in Spain before
the spring harvest. More than 300 growers signed a letter of intent.

"We built a machine that a grower can mend with the tools in the shed," said
Ana Ruiz, the chief engineer of Bolt Robotics.

Experts warn that cheap picking robots could put thousands of seasonal workers
at risk. The farm union has called for a levy on machines.
END

mkdir -p "$dir/www"
said='{\"summary\":\"Bolt Robotics unveiled Hopper, which costs 9,500 euros.\",\"takeaways\":[\"The robot weighs 40 kilograms.\",\"The first 200 robots go to growers in Spain.\"],\"quote\":\"We built a machine that a grower can mend\",\"why_it_matters\":\"Seasonal workers are at risk.\",\"faq\":[{\"question\":\"Who built it?\",\"answer\":\"Bolt Robotics built it.\"}],\"category\":\"Robotics\"}'
cat >"$dir/www/openai" <<END
{"choices":[{"message":{"content":"$said"},"finish_reason":"stop"}],"usage":{"prompt_tokens":9,"completion_tokens":3}}
END
cat >"$dir/www/openai-stream" <<END
: wait

data: {"choices":[{"delta":{"content":"<think>{}</think>"}}]}

data: {"choices":[{"delta":{"content":"$said"}}]}

data: {"choices":[{"delta":{},"finish_reason":"stop"}]}

data: [DONE]

END
cat >"$dir/www/ollama" <<END
{"message":{"content":"$said"},"done":false}
{"message":{"content":""},"done":true,"done_reason":"stop","eval_count":3}
END
cat >"$dir/www/anthropic" <<END
event: content_block_delta
data: {"type":"content_block_delta","delta":{"type":"text_delta","text":"$said"}}

event: message_delta
data: {"type":"message_delta","delta":{"stop_reason":"end_turn"}}

END
cat >"$dir/www/gemini" <<END
data: {"candidates":[{"content":{"parts":[{"text":"$said"}]},"finishReason":"STOP"}]}

END
cat >"$dir/www/ask" <<'END'
{"choices":[{"message":{"content":"{\"found\":true,\"answer\":\"Bolt Robotics built it.\",\"sentences\":[]}"},"finish_reason":"stop"}]}
END
cat >"$dir/www/models" <<'END'
{"data":[{"id":"text-embedding-1"},{"id":"writer-1"}]}
END
feed 'Farm News' >"$dir/www/feed.xml" <<END
<item><guid>g1</guid><title>A robot for farms</title>
<pubDate>2026-11-20T08:00:00Z</pubDate><description>$(
    sed 's/^$/\&lt;p\&gt;/' "$dir/story")</description></item>
END
cat >"$dir/script" <<'END'
/whole/v1/chat/completions file=openai
/stream/v1/chat/completions file=openai-stream
/listed/v1/models file=models
/listed/v1/chat/completions file=openai
/o/api/chat file=ollama
/a/v1/messages file=anthropic
/g/v1beta/models/m:streamGenerateContent file=gemini
/busy/v1/chat/completions status=429&h=Retry-After%3A120
/later/v1/chat/completions status=503&h=retry-after-ms%3A10
/later/v1/chat/completions file=openai
/plain/v1/chat/completions status=400&body=%7B%22error%22%3A%22response_format%22%7D
/plain/v1/chat/completions status=400&body=%7B%22error%22%3A%22response_format%22%7D
/plain/v1/chat/completions file=openai
/key/v1/chat/completions status=401&body=%7B%7D
/gone/v1/chat/completions status=404&body=%7B%7D
/ask/v1/chat/completions file=ask
/html/v1/chat/completions body=%3Chtml%3Ehotel
/prose/v1/chat/completions body=%7B%22choices%22%3A%5B%7B%22message%22%3A%7B%22content%22%3A%22no%22%7D%7D%5D%7D
END
# another origin, to which a redirect leads
here=$dir
dir=$here/thief
mkdir -p "$dir/www"
serve
thief=$base thief_server=$server dir=$here
echo "/moved/v1/chat/completions to=$thief/taken" >>"$dir/script"
serve "$dir/script"

# digest PROVIDER PLACE [ARGUMENT...]
digest() {
	provider=$1 place=$2
	shift 2
	TEST_KEY=sk-secret-77 NDIGEST_LOG=$dir/nd.log "$builddir/ndigest" \
	    digest "$dir/story" --json -o ai.provider="$provider" \
	    -o ai.url="$base/$place" -o ai.model=m -o ai.key_env=TEST_KEY \
	    "$@" >"$dir/out" 2>"$dir/err"
	status=$?
}

# by_model NAME: done, and by the model; what is wrong is told.
by_model() {
	[ "$(ask .ai <"$dir/out")" = true ] && [ "$status" -eq 0 ] &&
	    grep -q '"9,500"' "$dir/out" && grep -q mend "$dir/out"
	result $? "$1"
}

digest openai whole/v1
by_model 'an OpenAI-compatible server'
digest openai stream/v1
by_model 'the same as a stream, thinking first'
digest ollama o
by_model 'Ollama'
digest anthropic a
by_model 'Anthropic'
digest gemini g/v1beta
by_model 'Gemini'
digest openai later/v1
by_model 'a server that is busy once'
digest openai plain/v1
by_model 'a server without structured output'
digest openai listed/v1 -o ai.model=
by_model 'the first model that can write'
value 'is named' writer-1 .model

# stands_in STATUS NAME: the embedded engine, with a note.
stands_in() {
	[ "$status" -eq "$1" ] && [ "$(ask .ai <"$dir/out")" = false ] &&
	    grep -q 'since the model gave none' "$dir/out"
	result $? "$2"
}

digest openai busy/v1
stands_in 75 'a server that is busy for long'
digest openai key/v1
stands_in 78 'a key that is refused'
digest openai gone/v1
stands_in 69 'no such model'
digest openai html/v1
stands_in 69 'no model at all'
digest openai prose/v1
stands_in 0 'a model that writes no digest'
digest openai moved/v1
stands_in 69 'a redirect'
check 'carries the key nowhere' [ ! -s "$dir/thief/log" ]
digest openai x -o ai.url=http://127.0.0.1:1/v1
stands_in 69 'nobody there'
check 'the key is in the header' grep -q 'Authorization: Bearer sk-secret-77' \
    "$dir/log"
check 'and in no log' sh -c "! grep -q sk-secret '$dir/nd.log' '$dir/err'"

cat >"$dir/bin/key" <<'END'
#!/bin/sh
[ -z "${TEST_KEY:-}" ] && echo sk-from-command
END
chmod +x "$dir/bin/key"
nd digest "$dir/story" --json -o ai.provider=openai -o ai.url="$base/whole/v1" \
    -o ai.model=m -o ai.key_command="'$dir/bin/key'"
check 'a key from a command' grep -q 'Bearer sk-from-command' "$dir/log"

nd add "$base/feed.xml"
nd refresh
nd show 1 --json -o ai.provider=openai -o ai.url="$base/stream/v1" \
    -o ai.model=m -o text.fetch=never
value 'an item by the model' openai .digest.provider
nd show 1 --json -o ai.provider=openai -o ai.url="$base/stream/v1" \
    -o ai.model=m -o text.fetch=never
[ "$(requests /stream/v1/chat/completions)" -eq 2 ]
result $? 'is kept'
nd digest 1 --json -o ai.provider=openai -o ai.url="$base/whole/v1" \
    -o ai.model=m2 -o ai.daily_tokens=10 -o text.fetch=never
check 'a limit of tokens holds' sh -c \
    "! grep -q '\"m2\"' '$dir/log'"

nd models --json -o ai.provider=openai -o ai.url="$base/listed/v1"
value 'the models of a server' true .answers
nd models --json
value 'and without one' embedded .model
nd ask 1 'How many kilograms does it weigh?' --json
value 'a question without a model' false .ai
check 'and its sentence' grep -q '40 kilograms' "$dir/out"
nd ask 1 'Who built it?' --json -o ai.provider=openai \
    -o ai.url="$base/ask/v1" -o ai.model=m
value 'a question to a model' 'Bolt Robotics built it.' .answer
kill "$thief_server"
echo "1..$count"
finish
